package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Raadswerk;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.medezeggenschap.Voorlegstand;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What lies with the council: first what it can still answer, then the rest. */
@Route(value = Pad.MEDEZEGGENSCHAP + "/voorgelegd", layout = PortaalLayout.class)
@RolesAllowed(Rol.MEDEZEGGENSCHAP)
public class VoorgelegdView extends PortaalView {
    @Inject
    Raadswerk raadswerk;
    @Inject
    Clock klok;

    @Override
    protected String titel() {
        return t("medezeggenschap.voorgelegd.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Voorlegregel> regels = raadswerk.lijst(mandaat());
        add(new Paragraph(new Anchor(adres("medezeggenschap", "regels"), t("medezeggenschap.regels.link"))));
        if (regels.isEmpty()) {
            add(new LegeStaat(t("medezeggenschap.voorgelegd.leeg")));
            return;
        }
        List<Voorlegregel> open = regels.stream().filter(VoorgelegdView::kanAntwoorden).toList();
        add(new H2(t("medezeggenschap.voorgelegd.open")));
        if (open.isEmpty()) {
            add(new Paragraph(t("medezeggenschap.voorgelegd.open.leeg")));
        }
        lijst(open);
        List<Voorlegregel> rest = regels.stream().filter(r -> !kanAntwoorden(r)).toList();
        if (!rest.isEmpty()) {
            add(new H2(t("medezeggenschap.voorgelegd.rest")));
            lijst(rest);
        }
    }

    private static boolean kanAntwoorden(Voorlegregel r) {
        return !r.vervangen() && (r.stand() == Voorlegstand.WACHT || r.stand() == Voorlegstand.TERMIJN_VOORBIJ || r.stand() == Voorlegstand.NIET_INGESTEMD);
    }

    private void lijst(List<Voorlegregel> regels) {
        Takenlijst lijst = new Takenlijst();
        for (Voorlegregel r : regels) {
            String onder = r.strekking() == null && r.recht().vraagtAntwoord()
                    ? t("medezeggenschap.voorgelegd.tot", "termijn", Opmaak.nu().termijn(r.termijn()),
                            "over", Opmaak.nu().over(LocalDate.now(klok), r.termijn())) : Voorlegzin.stand(r);
            lijst.rij(t("medezeggenschap.voorgelegd.rij", "recht", Voorlegzin.recht(r), "bestuur", r.bestuurNaam(), "versie", r.versieNummer()),
                    onder, r.vervangen() ? t("medezeggenschap.vervangen") : t("medezeggenschap.stand." + r.stand().name()), adres("voorgelegd", r.id()));
        }
        if (!lijst.isLeeg()) {
            add(lijst);
        }
    }
}
