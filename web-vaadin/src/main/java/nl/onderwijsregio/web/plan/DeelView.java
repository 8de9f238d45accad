package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Deelregel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kolommen;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;

/** One structured part of the plan: what is asked, what is filled in, and what still misses. */
@Route(value = Pad.REGIONAAL + "/plan/deel/:deel", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class DeelView extends Planscherm {
    @Inject
    Plandelen delen;
    @Inject
    Activiteiten activiteiten;
    @Inject
    Versies versies;

    private Plandelenbeeld beeld;
    private Deelregel regel;
    private Toetspaneel toets;

    @Override
    protected String titel() {
        return regel.deel().titel();
    }

    @Override
    protected List<Kruimel> kruimels() {
        String letter = regel.deel().letter();
        return List.of(new Kruimel(document(), adres("plan")), new Kruimel(t("plan.deel.onderdeel", "letter", letter), adres("plan", "onderdeel", letter)));
    }

    @Override
    protected List<Component> stand() {
        return List.of(new Span(t("plan.deelstand." + regel.stand().name())));
    }

    @Override
    protected void toon(Pad pad) {
        lezen(soort(pad.tekst("deel")));
        add(Knop.rij(Knop.rustigNaar(adres("plan"), t("plan.alle-onderdelen")),
                Knop.rustigNaar(adres("plan", "onderdeel", regel.deel().letter()), t("plan.deel.tekst", "letter", regel.deel().letter()))));
        if (!beeld.schrijfbaar()) {
            add(Melding.info(t("plan.deel.alleen-lezen")));
        }
        toets = new Toetspaneel(regel.problemen());
        add(new Kolommen(List.of(uitleg(), inhoud(), voet()), List.of(toets)));
    }

    private static Plandeel.Soort soort(String naam) {
        return Stream.of(Plandeel.Soort.values()).filter(s -> s.name().equals(naam.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", naam));
    }

    private void lezen(Plandeel.Soort soort) {
        beeld = delen.delen(mandaat());
        regel = beeld.deel(soort).orElseThrow(() -> new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", soort.name().toLowerCase(Locale.ROOT)));
    }

    private Component uitleg() {
        Anchor artikel = new Anchor(regel.deel().bron(), t("plan.artikel", "artikel", regel.deel().artikel()));
        artikel.setTarget("_blank");
        Paragraph uitleg = new Paragraph(new Span(regel.deel().uitleg() + " "), artikel);
        uitleg.addClassName("inleiding");
        return uitleg;
    }

    private Component inhoud() {
        Plandeel deel = regel.deel();
        return switch (deel.soort()) {
            case ARBEIDSMARKT -> new Cijferdeel(delen, mandaat(), beeld.schrijfbaar(), this::bijwerken);
            case VRAAGSTUKKEN -> new Itemdeel<>(new Vraagstukvorm(), delen, mandaat(), beeld.schrijfbaar(), this::bijwerken);
            case DOELEN -> new Itemdeel<>(new Doelvorm(), delen, mandaat(), beeld.schrijfbaar(), this::bijwerken);
            case MONITORING -> new Itemdeel<>(new Afspraakvorm(), delen, mandaat(), beeld.schrijfbaar(), this::bijwerken);
            case ACTIVITEITEN -> new Activiteitendeel(activiteiten, delen, mandaat(), versies.huidigeInhoud(mandaat()).partijen(), beeld.schrijfbaar(), this::bijwerken);
            case AMBITIE, PROJECTLEIDER, LOKET -> new Formulierdeel(delen, mandaat(), deel, beeld.formulier(deel.soort()), beeld.schrijfbaar(), this::bijwerken);
        };
    }

    private Component voet() {
        Div rij = Knop.rij(Knop.naar(adres("plan"), t("plan.alle-onderdelen")));
        rij.addClassName("actiebalk");
        int plek = beeld.delen().indexOf(regel);
        if (plek + 1 < beeld.delen().size()) {
            Plandeel volgende = beeld.delen().get(plek + 1).deel();
            rij.add(Knop.rustigNaar(adres("plan", "deel", volgende.soort().name().toLowerCase(Locale.ROOT)), t("plan.volgende", "letter", volgende.titel())));
        }
        return rij;
    }

    /** After a save: what still misses may have changed. */
    private void bijwerken() {
        lezen(regel.deel().soort());
        toets.toon(regel.problemen());
    }
}
