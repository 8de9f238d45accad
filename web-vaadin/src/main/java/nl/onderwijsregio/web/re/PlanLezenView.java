package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Reads the newest frozen version of a region's plan: the text that is decided on, not what is being written. */
@Route(value = Regiopad.RE + "/plan", layout = PortaalLayout.class)
@RouteAlias(value = Regiopad.BELEID + "/plan", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class PlanLezenView extends Dossierpagina {
    @Inject
    Plannen plannen;
    @Inject
    Versies versies;

    @Override
    protected String titel() {
        return t("re.plan.titel");
    }

    @Override
    void toonDossier() {
        Optional<Planbeeld> plan = plannen.overzicht(mandaat(), regio());
        Versieregel versie = plan.map(Planbeeld::versie).orElse(null);
        if (versie == null) {
            add(new LegeStaat(t("re.plan.leeg")));
            return;
        }
        add(new Paragraph(t("re.plan.versie", "nummer", versie.nummer(), "vingerafdruk", versie.vingerafdruk())));
        if (plan.get().gewijzigdSindsVersie()) {
            add(Melding.info(t("re.plan.gewijzigd")));
        }
        PlanInhoud inhoud = versies.inhoud(mandaat(), regio(), versie.nummer());
        for (Onderdeelregel onderdeel : plan.get().vanToepassing()) {
            add(new H2(onderdeel.letter() + "  " + onderdeel.titel()), tekst(inhoud.onderdelen().get(onderdeel.letter())));
            if (onderdeel.letter().equals("b") && !inhoud.activiteiten().isEmpty()) {
                add(activiteiten(inhoud));
            }
        }
    }

    /** The stored text was sanitised before it was stored. */
    private static com.vaadin.flow.component.Component tekst(String opmaak) {
        if (opmaak == null || opmaak.isBlank()) {
            return new Paragraph(t("re.plan.onderdeel-leeg"));
        }
        Div lees = new Div(new Html("<div>" + opmaak + "</div>"));
        lees.addClassName("lees");
        return lees;
    }

    private static Tabel activiteiten(PlanInhoud inhoud) {
        Tabel tabel = new Tabel(t("re.plan.activiteiten")).kolom(t("re.plan.activiteit")).kolom(t("re.plan.doel")).kolom(t("re.plan.indicator"))
                .getalkolom(t("re.plan.kosten"));
        inhoud.activiteiten().forEach(a -> tabel.rij("A-" + a.nummer() + " " + a.naam(), a.doel(), a.indicator(),
                Opmaak.nu().bedrag(new BigDecimal(a.bedrag()))));
        return tabel;
    }
}
