package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gegevens.Gegevensimport;
import nl.onderwijsregio.gegevens.Importvoorstel;
import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.gegevens.Mapstand;
import nl.onderwijsregio.web.kader.Bezig;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Bringing files with reference data, and what was brought before. Reading starts at once; nothing changes before somebody applies it. */
@Route(value = Pad.BEHEER + "/import", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class ImportView extends BeheerView {
    private static final int MEESTE = 100;

    @Inject
    Gegevensimport gegevensimport;

    private final Div leveringen = new Div();

    @Override
    protected String titel() {
        return t("beheer.import.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Div plaats = new Div();
        plaats.add(new Bestandsveld((inhoud, naam) -> gegevensimport.aanbieden(mandaat(), inhoud, naam), plaats, this::aangeboden));
        add(new Paragraph(t("beheer.import.uitleg")), plaats, map(gegevensimport.mapstand(mandaat())), new H2(t("beheer.systeem.leveringen")), leveringen);
        laden();
    }

    private void aangeboden(Importvoorstel voorstel) {
        if (voorstel.alVerwerkt()) {
            Leveringregel eerder = voorstel.levering();
            Melding melding = Melding.info(t("beheer.import.al-verwerkt", "bestand", eerder.bestandsnaam(), "moment", eerder.op()))
                    .uitleg(t("beheer.import.al-verwerkt.uitleg")).met(new Anchor(adres("import", eerder.id()), t("beheer.import.bekijken")));
            meld(melding);
            melding.neemFocus();
        } else {
            UI.getCurrent().navigate(adres("import", voorstel.levering().id()).substring(1));
        }
    }

    private void laden() {
        leveringen.removeAll();
        List<Leveringregel> alle = gegevensimport.leveringen(mandaat(), MEESTE);
        leveringen.add(alle.isEmpty() ? new LegeStaat(t("beheer.import.leeg")) : tabel(alle));
    }

    private Component map(Mapstand stand) {
        if (stand.map() == null) {
            return new Div();
        }
        if (!stand.klaar()) {
            return new Div(new Bezig(t("beheer.import.map.bezig", "aantal", stand.bestanden().size())),
                    Knop.rij(Knop.gewoon(t("beheer.systeem.verversen"), this::ververs)));
        }
        return new Maprapport(stand);
    }

    private Tabel tabel(List<Leveringregel> alle) {
        Tabel tabel = new Tabel(t("beheer.systeem.leveringen")).zonderBijschrift().kolom(t("beheer.levering.bestand")).kolom(t("beheer.levering.soort"))
                .kolom(t("beheer.levering.bron")).kolom(t("beheer.levering.licentie")).kolom(t("beheer.levering.peildatum"))
                .kolom(t("beheer.levering.status")).kolom(t("beheer.levering.door"));
        tabel.addClassName("tabel-dicht");
        for (Leveringregel l : alle) {
            tabel.rij(new Anchor(adres("import", l.id()), LogboekView.breekt(l.bestandsnaam())), l.soort().omschrijving(), LogboekView.breekt(l.bron()), l.licentie(),
                    Opmaak.nu().dag(l.peildatum()), LeveringView.badge(l.status()), l.door() + ", " + Opmaak.nu().moment(l.op()));
        }
        return tabel;
    }
}
