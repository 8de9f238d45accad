package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.voorbeeld.Planvoorbeelden;
import nl.onderwijsregio.voorbeeld.Planvoorbeeldinhoud;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;

/** One example: per section and activity whether it is taken over, and where to. */
@Route(value = Pad.PARTNER + "/plan/voorbeelden/:versie", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class PlanvoorbeeldView extends Planscherm {
    @Inject
    Planvoorbeelden voorbeelden;
    @Inject
    Plannen plannen;

    private final Map<String, Select<String>> keuzes = new HashMap<>();
    private final Map<Integer, Checkbox> vinkjes = new HashMap<>();
    private Planvoorbeeldinhoud inhoud;
    private Planbeeld plan;

    @Override
    protected String titel() {
        return t("planvoorbeeld.van", "regio", inhoud.regel().regio());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(document(), adres("plan")), new Kruimel(t("planvoorbeeld.titel"), adres("plan", "voorbeelden")));
    }

    @Override
    protected void toon(Pad pad) {
        keuzes.clear();
        vinkjes.clear();
        plan = plannen.overzicht(mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        inhoud = voorbeelden.inhoud(mandaat(), pad.id("versie"));
        add(new Paragraph(t("planvoorbeeld.bron", "regio", inhoud.regel().regio(), "versie", inhoud.regel().nummer(), "vingerafdruk", inhoud.regel().vingerafdruk().sha256())),
                new Paragraph(t("planvoorbeeld.zonder")), new H2(t("planvoorbeeld.onderdelen")));
        boolean open = plan.status() == Planstatus.CONCEPT;
        if (!open) {
            add(Melding.info(t(plan.status() == Planstatus.INGEDIEND ? "weigering.PLAN_INGEDIEND" : "weigering.BEVROREN")));
        }
        inhoud.onderdelen().forEach(d -> add(onderdeel(d, open)));
        if (inhoud.onderdelen().isEmpty()) {
            add(new LegeStaat(t("planvoorbeeld.onderdelen.leeg")));
        }
        add(new H2(t("planvoorbeeld.activiteiten")));
        inhoud.activiteiten().forEach(a -> add(activiteit(a, open)));
        if (inhoud.activiteiten().isEmpty()) {
            add(new LegeStaat(t("planvoorbeeld.activiteiten.leeg")));
        }
        if (open) {
            add(Knop.rij(Knop.hoofd(t("planvoorbeeld.overnemen"), this::overnemen)));
        }
    }

    private Component onderdeel(Planvoorbeeldinhoud.Deel deel, boolean open) {
        Div vak = new Div(new NativeDetails(deel.letter() + "  " + deel.titel(), Leestekst.van(deel.tekst())));
        if (open) {
            Select<String> naar = new Select<>();
            naar.setLabel(t("planvoorbeeld.naar", "letter", deel.letter()));
            naar.setItems(plan.vanToepassing().stream().map(Onderdeelregel::letter).toList());
            naar.setItemLabelGenerator(letter -> letter == null ? t("planvoorbeeld.niet") : plan.onderdeel(letter).map(o -> o.letter() + "  " + o.titel()).orElse(letter));
            naar.setEmptySelectionAllowed(true);
            naar.setEmptySelectionCaption(t("planvoorbeeld.niet"));
            naar.setHelperText(deel.voorstel().isEmpty() ? t("planvoorbeeld.geen-voorstel") : t("planvoorbeeld.voorstel", "letter", deel.voorstel()));
            naar.setWidthFull();
            keuzes.put(deel.letter(), naar);
            vak.add(naar);
        }
        return vak;
    }

    private Component activiteit(Activiteitregel a, boolean open) {
        NativeDetails meer = new NativeDetails(a.naam(), new Div(new Paragraph(a.doel()), new Paragraph(a.indicator()), new Paragraph(a.resultaat())));
        if (!open) {
            return meer;
        }
        Checkbox vinkje = new Checkbox(t("planvoorbeeld.activiteit", "naam", a.naam()));
        vinkjes.put(a.nummer(), vinkje);
        return new Div(meer, vinkje);
    }

    private void overnemen() {
        Map<String, String> onderdelen = new HashMap<>();
        keuzes.forEach((letter, keuze) -> {
            if (keuze.getValue() != null) {
                onderdelen.put(letter, keuze.getValue());
            }
        });
        Set<Integer> activiteiten = new HashSet<>();
        vinkjes.forEach((nummer, vinkje) -> {
            if (vinkje.getValue()) {
                activiteiten.add(nummer);
            }
        });
        if (poging(() -> {
            List<String> delen = voorbeelden.overnemen(mandaat(), inhoud.regel().versieId(), onderdelen, activiteiten);
            meld(Melding.goed(t("planvoorbeeld.gedaan", "delen", String.join(", ", delen))).met(new Anchor(adres("plan"), document())));
        })) {
            ververs();
        }
    }
}
