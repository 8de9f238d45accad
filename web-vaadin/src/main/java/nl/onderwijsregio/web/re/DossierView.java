package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overzicht.Fase;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.overzicht.Regiostanden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.web.kader.Deelnamezin;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;

/** One region on one page: where it stands, and the way to everything about it. */
@Route(value = Regiopad.RE, layout = PortaalLayout.class)
@RouteAlias(value = Regiopad.BELEID, layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class DossierView extends PortaalView {
    @Inject
    Regiostanden standen;
    @Inject
    Regiotoets toets;

    private Regiostand regio;

    @Override
    protected String titel() {
        return regio.naam();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("re.regios.titel"), adres("regios")));
    }

    @Override
    protected List<Component> stand() {
        return List.of(Standzin.fase(regio));
    }

    @Override
    protected void toon(Pad pad) {
        regio = standen.een(mandaat(), pad.id("regio"));
        add(new Gegevenslijst()
                .regel(t("re.dusiref"), regio.dusiRef() == null ? t("re.fictief") : regio.dusiRef())
                .regel(t("re.sector"), Standzin.sectoren(regio))
                .regel(t("re.penvoerder"), regio.penvoerder())
                .regel(t("re.bevestigd"), Standzin.bevestigd(regio))
                .regel(t("re.deelname"), regio.fase() == Fase.NIET_BEGONNEN ? "–" : Deelnamezin.van(toets.deelnamegraad(mandaat(), regio.regioId())))
                .regel(t("re.planversie"), regio.planVersie() == null ? "–" : t("re.versie", "nummer", regio.planVersie()))
                .regel(t("re.wanneer"), Standzin.wanneer(regio))
                .regel(t("re.bedrag"), Standzin.bedrag(regio)));
        add(new H2(t("re.dossier.delen")), delen());
    }

    private Takenlijst delen() {
        boolean plan = regio.fase() != Fase.NIET_BEGONNEN && regio.fase() != Fase.SAMENSTELLEN;
        Takenlijst lijst = new Takenlijst();
        rij(lijst, "regio", Standzin.bevestigd(regio), regio.fase() != Fase.NIET_BEGONNEN);
        rij(lijst, "plan", regio.planVersie() == null ? t("re.geen-versie") : t("re.versie", "nummer", regio.planVersie()), plan);
        rij(lijst, "plannen", "", true);
        rij(lijst, "besluiten", "", plan);
        rij(lijst, "medezeggenschap", "", plan);
        rij(lijst, "aanbevelingen", Standzin.aanbevelingen(regio), plan);
        if (wie().portaal() == Portaal.RE) {
            rij(lijst, "gesprekken", Standzin.gesprekken(regio), true);
            rij(lijst, "deadlines", "", true);
        }
        rij(lijst, "aanvraag", regio.nummer() == null ? t("re.niet-ingediend") : regio.nummer(), regio.ingediendOp() != null);
        if (wie().portaal() == Portaal.RE) {
            lijst.rij(t("re.deel.beoordeling"), t("re.deel.beoordeling.uitleg"), "", adres("beoordelen", regio.regioId()));
        }
        return lijst;
    }

    private void rij(Takenlijst lijst, String deel, String rechts, boolean is) {
        if (is) {
            lijst.rij(t("re.deel." + deel), t("re.deel." + deel + ".uitleg"), rechts, adres("regios", regio.regioId(), deel));
        } else {
            lijst.rij(t("re.deel." + deel), t("re.deel." + deel + ".nog-niet"), Takenlijst.Stand.KAN_NOG_NIET, null);
        }
    }
}
