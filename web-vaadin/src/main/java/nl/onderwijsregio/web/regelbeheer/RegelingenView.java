package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.Regelversies;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Which text of which regeling the product applies, and which texts it knows besides. */
@Route(value = Pad.BELEID + "/regelingen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class RegelingenView extends PortaalView {
    @Inject
    Regelversies versies;

    @Override
    protected String titel() {
        return t("regels.titel");
    }

    @Override
    protected void toon(Pad pad) {
        add(new Paragraph(t("regels.uitleg")));
        Tabel tabel = new Tabel(t("regels.titel")).zonderBijschrift().kolom(t("regels.regeling")).kolom(t("regels.tekst")).kolom(t("regels.stand"))
                .getalkolom(t("regels.gaten")).kolom(t("regels.vingerafdruk"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Regelversie v : versies.alle(mandaat())) {
            tabel.rij(new Anchor(adres("regelingen", v.regeling(), v.versie()), v.naam()), Opmaak.nu().dag(v.versie()), stand(v),
                    Opmaak.nu().getal((int) v.parameters().alle().stream().filter(p -> p.waarde().isEmpty()).count()),
                    Opmaak.vingerafdruk(Regelkenmerk.sha(v)));
        }
        add(tabel);
    }

    private Component stand(Regelversie v) {
        return versies.isBeslistekst(mandaat(), v) ? new Badge(Melding.Soort.GOED, t("regels.beslistekst")) : new Badge(t("regels.andere"));
    }
}
