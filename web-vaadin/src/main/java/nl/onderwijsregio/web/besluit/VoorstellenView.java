package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.besluit.voorstel.Voorsteloverzicht;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;

/** What partners propose to each other: every proposal with where it stands. */
@Route(value = Pad.PARTNER + "/besluiten/voorstellen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class VoorstellenView extends PortaalView {
    @Inject
    Voorstellen voorstellen;

    @Override
    protected String titel() {
        return t("voorstel.lijst");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")));
    }

    @Override
    protected void toon(Pad pad) {
        Voorsteloverzicht overzicht = voorstellen.overzicht(mandaat());
        add(new Paragraph(t("voorstel.lijst.uitleg")));
        if (overzicht.magSchrijven()) {
            add(Knop.rij(Knop.naar(adres("besluiten", "voorstellen", "nieuw"), t("voorstel.nieuw"))));
        }
        if (overzicht.regels().isEmpty()) {
            add(new LegeStaat(t("voorstel.lijst.leeg")));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        overzicht.regels().forEach(r -> lijst.rij(r.titel(), t("voorstel.lijst.rij", "partij", r.partijNaam(), "versie", r.versie(), "moment", r.gewijzigdOp()),
                t("voorstel.fase." + r.fase().name()), adres("besluiten", "voorstellen", r.id())));
        add(new H2(t("voorstel.lijst.alle")), lijst);
    }
}
