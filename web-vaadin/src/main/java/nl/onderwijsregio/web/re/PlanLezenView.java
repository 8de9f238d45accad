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
import nl.onderwijsregio.plan.Deeltabel;
import nl.onderwijsregio.plan.Deeltabellen;
import nl.onderwijsregio.plan.Leesbeeld;
import nl.onderwijsregio.plan.Leesbeeld.Leesonderdeel;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Planlezing;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Reads the newest version of a region's plan that may be read: the text that is decided on, not what is being written. */
@Route(value = Regiopad.RE + "/plan", layout = PortaalLayout.class)
@RouteAlias(value = Regiopad.BELEID + "/plan", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class PlanLezenView extends Dossierpagina {
    @Inject
    Planlezing lezing;

    private Optional<Leesbeeld> plan = Optional.empty();

    @Override
    protected String titel() {
        return plan.map(Leesbeeld::titel).orElse(t("re.plan.titel"));
    }

    @Override
    void toonDossier() {
        plan = lezing.lezen(mandaat(), regio());
        Versieregel versie = plan.flatMap(Leesbeeld::leesbaar).orElse(null);
        if (versie == null) {
            add(new LegeStaat(t("re.plan.leeg")));
            return;
        }
        add(new Paragraph(t("re.plan.versie", "nummer", versie.nummer(), "vingerafdruk", versie.vingerafdruk())));
        if (plan.get().gewijzigdSinds()) {
            add(Melding.info(t("re.plan.gewijzigd")));
        }
        PlanInhoud inhoud = plan.get().inhoud();
        String activiteiten = plan.get().activiteiten();
        for (Leesonderdeel onderdeel : plan.get().onderdelen()) {
            add(new H2(onderdeel.letter() + "  " + onderdeel.titel()), tekst(onderdeel.opmaak()));
            if (onderdeel.letter().equals(activiteiten) && !inhoud.activiteiten().isEmpty()) {
                add(activiteiten(inhoud));
            }
        }
        Deeltabellen.van(inhoud, plan.get().delen(), plan.get().indicatoren(), woord -> t("plan.deelwoord." + woord)).forEach(d -> add(new H2(d.kop()), tabel(d)));
    }

    /** The stored text was sanitised before it was stored. */
    private static com.vaadin.flow.component.Component tekst(String opmaak) {
        if (opmaak.isBlank()) {
            return new Paragraph(t("re.plan.onderdeel-leeg"));
        }
        Div lees = new Div(new Html("<div>" + opmaak + "</div>"));
        lees.addClassName("lees");
        return lees;
    }

    private static Tabel tabel(Deeltabel deel) {
        Tabel tabel = new Tabel(deel.kop());
        tabel.addClassName("tabel-dicht");
        deel.kolommen().forEach(tabel::kolom);
        deel.rijen().forEach(r -> tabel.rij(r.toArray()));
        return tabel.zonderBijschrift();
    }

    private static Tabel activiteiten(PlanInhoud inhoud) {
        Tabel tabel = new Tabel(t("re.plan.activiteiten")).kolom(t("re.plan.activiteit")).kolom(t("re.plan.doel")).kolom(t("re.plan.indicator"))
                .getalkolom(t("re.plan.kosten"));
        inhoud.activiteiten().forEach(a -> tabel.rij("A-" + a.nummer() + " " + a.naam(), a.doel(), a.indicator(),
                Opmaak.nu().bedrag(new BigDecimal(a.bedrag()))));
        return tabel;
    }
}
