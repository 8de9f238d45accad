package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.beheer.Mandaatfout;
import nl.onderwijsregio.beheer.Mandaatinvoer;
import nl.onderwijsregio.beheer.Mandaatvraag;
import nl.onderwijsregio.beheer.Mandatenbestand;
import nl.onderwijsregio.beheer.Mandatenverschil;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Many mandates from a file: offer it, see the difference or the faults, give all of it. */
@Route(value = Pad.BEHEER + "/mandaten/bestand", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class MandatenbestandView extends BeheerView {
    @Inject
    Mandatenbestand bestanden;

    private final Div uitkomst = new Div();

    @Override
    protected String titel() {
        return t("beheer.bestand.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beheer.mandaten.titel"), adres("mandaten")));
    }

    @Override
    protected void toon(Pad pad) {
        uitkomst.removeAll();
        add(new Paragraph(t("beheer.bestand.uitleg")), new Paragraph(t("beheer.bestand.alleen-geven")), new Paragraph(t("beheer.bestand.kolommen")),
                new Paragraph(new Bestandslink(t("beheer.bestand.downloaden"), () -> bestanden.downloaden(mandaat()))), veld(), uitkomst);
    }

    private Upload veld() {
        Upload upload = Velden.inDeTaal(new Upload(UploadHandler.inMemory((gegevens, inhoud) -> vergelijken(inhoud))));
        upload.setMaxFileSize(Mandatenbestand.GROOTSTE);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv");
        upload.getElement().setAttribute("aria-label", t("beheer.bestand.kies"));
        upload.addFileRejectedListener(e -> Poging.bij(uitkomst).doe(() -> {
            throw new IllegalArgumentException(e.getErrorMessage());
        }));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        return upload;
    }

    private void vergelijken(byte[] inhoud) {
        uitkomst.removeAll();
        Poging.bij(uitkomst).doe(() -> toon(bestanden.vergelijken(mandaat(), inhoud), inhoud));
    }

    private void toon(Mandatenverschil verschil, byte[] inhoud) {
        H2 kop = new H2(t("beheer.bestand.verschil"));
        kop.getElement().setAttribute("tabindex", "-1");
        uitkomst.add(kop);
        if (verschil.bestaand() > 0) {
            uitkomst.add(new Paragraph(t("beheer.bestand.bestaand", "aantal", verschil.bestaand())));
        }
        if (!verschil.fouten().isEmpty()) {
            uitkomst.add(Melding.fout(t("beheer.bestand.fouten", "aantal", verschil.fouten().size())).uitleg(t("beheer.bestand.fouten.uitleg")),
                    fouten(verschil.fouten()));
        } else if (verschil.isToepasbaar()) {
            uitkomst.add(nieuw(verschil.nieuw()), Knop.rij(Knop.hoofd(t("beheer.bestand.geven", "aantal", verschil.nieuw().size()), () -> geven(inhoud))));
        } else {
            uitkomst.add(Melding.info(t("beheer.bestand.niets")));
        }
        kop.getElement().executeJs("this.focus()");
    }

    private void geven(byte[] inhoud) {
        Poging.bij(uitkomst).doe(() -> {
            int aantal = bestanden.toepassen(mandaat(), inhoud);
            uitkomst.removeAll();
            meld(Melding.goed(t("beheer.bestand.gegeven", "aantal", aantal)).met(Knop.rustigNaar(adres("mandaten"), t("beheer.mandaten.titel"))));
        });
    }

    private static Component fouten(List<Mandaatfout> fouten) {
        Tabel tabel = new Tabel(t("beheer.bestand.fouten", "aantal", fouten.size())).zonderBijschrift().getalkolom(t("beheer.bestand.rij"))
                .kolom(t("beheer.bestand.kolom")).kolom(t("beheer.bestand.waarde")).kolom(t("beheer.bestand.reden"));
        fouten.forEach(f -> tabel.rij(f.rij(), f.kolom(), LogboekView.breekt(f.waarde()), f.reden()));
        return tabel;
    }

    private static Component nieuw(List<Mandaatinvoer> nieuw) {
        Tabel tabel = new Tabel(t("beheer.bestand.nieuw", "aantal", nieuw.size())).kolom(t("beheer.mandaat.persoon")).kolom(t("beheer.mandaat.namens"))
                .kolom(t("beheer.mandaat.mag")).kolom(t("beheer.mandaat.periode")).kolom(t("beheer.mandaat.grond"));
        tabel.addClassName("tabel-dicht");
        for (Mandaatinvoer m : nieuw) {
            Mandaatvraag v = m.vraag();
            tabel.rij(v.gebruiker(), m.regioNaam() == null ? m.partijNaam() : m.partijNaam() + " · " + m.regioNaam(),
                    t("portaal." + v.portaal().name()) + ": " + Rolnamen.functies(v.functies()),
                    Opmaak.nu().kort(v.van()) + " – " + (v.tot() == null ? t("beheer.mandaat.open") : Opmaak.nu().kort(v.tot())), v.grond());
        }
        return tabel;
    }
}
