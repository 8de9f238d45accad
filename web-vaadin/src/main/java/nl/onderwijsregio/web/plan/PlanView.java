package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.aanvraag.Aanvraagbewijs;
import nl.onderwijsregio.aanvraag.Aanvragen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.opmerking.Opmerkingen;
import nl.onderwijsregio.overstap.Overstappen;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Bijlagen;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.plan.document.Plandocumenten;
import nl.onderwijsregio.plan.uitwissel.Planbestanden;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Meetbalk;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Velden;

/** Overview of the plan: where it stands, how far each section is, and the next step. */
@Route(value = Pad.REGIONAAL + "/plan", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class PlanView extends Planscherm {
    @Inject
    Plannen plannen;
    @Inject
    Versies versies;
    @Inject
    Opmerkingen opmerkingen;
    @Inject
    Bijlagen bijlagen;
    @Inject
    Aanvragen aanvragen;
    @Inject
    Voorleggen voorleggen;
    @Inject
    Plandocumenten documenten;
    @Inject
    Planbestanden bestanden;
    @Inject
    Overstappen overstappen;
    @Inject
    Clock klok;

    private Planbeeld plan;

    @Override
    protected String titel() {
        return document();
    }

    @Override
    protected List<Component> stand() {
        return plan == null ? List.of() : List.of(Planzinnen.stand(plan.status()), new Span(Planzinnen.versie(plan.versie(), plan.gewijzigdSindsVersie())));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("ronden.titel"), adres("plannen")));
    }

    @Override
    protected void toon(Pad pad) {
        plan = plannen.overzicht(mandaat()).orElse(null);
        if (plan == null) {
            add(new Planbegin(ronden.huidig(mandaat(), null), adres("plannen"), leidt(), this::beginnen));
            return;
        }
        add(stand(plan), tekst());
        if (plan.status() == Planstatus.IN_STEMMING && leidt()) {
            add(heropenen());
        }
        if (plan.isPlan()) {
            add(new Planweg(plan, isVoorgelegd()));
        }
        add(new Meetbalk(t("plan.onderdelen-klaar"), plan.aantalKlaar(), plan.vanToepassing().size()));
        boolean schrijft = plan.status() == Planstatus.CONCEPT && (wie().heeft(Functie.SCHRIJVEN) || leidt());
        add(new Onderdelenlijst(plan, wie().portaal() == Portaal.MEDEZEGGENSCHAP ? Map.of() : opmerkingen.aantallen(mandaat()), letter -> adres("plan", "onderdeel", letter), leidt() && schrijft,
                (kenmerk, antwoord) -> poging(() -> {
                    plannen.kenmerkBeantwoorden(mandaat(), kenmerk, antwoord);
                    ververs();
                })));
        if (!plan.delen().isEmpty()) {
            add(new H2(t("plan.delen")), new Paragraph(t("plan.delen.uitleg")), new Delenlijst(plan.delen(), deel -> adres("plan", "deel", deel)));
        }
        bewaard();
        if (plan.isPlan()) {
            add(new H2(t("plan.bijlagen.titel")), bijlageregel());
        }
        add(new Documentlinks(document(), vorm -> documenten.stand(mandaat(), vorm), vorm -> bestanden.stand(mandaat(), vorm)));
        if (schrijft) {
            Paragraph erin = new Paragraph(link("inlezen", t("inlezen.titel")));
            if (plan.isPlan()) {
                erin.addComponentAsFirst(new Span(" · "));
                erin.addComponentAsFirst(link("voorbeelden", t("planvoorbeeld.titel")));
            }
            add(erin);
        }
        add(knoppen(schrijft));
    }

    /** Where the plan stands before submitting; of an agreement what one does with it. */
    private Component stand(Planbeeld plan) {
        return plan.isPlan() ? Planzinnen.banner(plan, aanvragen.bewijs(mandaat(), null).map(Aanvraagbewijs::aanvraag).orElse(null), klok)
                : Melding.info(t("plan.afspraak." + plan.document().name()));
    }

    /** The text the plan stays on, and that another one is in force. */
    private Component tekst() {
        Anchor naar = new Anchor(adres("regio", "tekst"), t("overstap.naar"));
        LocalDate eigen = LocalDate.parse(plan.regelversie());
        return overstappen.andereTekst(mandaat()).<Component>map(nu -> Melding.info(t("plan.nieuwere-tekst", "nieuw", nu, "eigen", eigen)).met(naar))
                .orElseGet(() -> new Paragraph(new Span(t("plan.tekst", "tekst", eigen) + " "), naar));
    }

    private boolean isVoorgelegd() {
        return voorleggen.overzicht(mandaat()).geldend().stream().anyMatch(r -> r.planId() == plan.planId());
    }

    /** What was written for an earlier text stays in sight. */
    private void bewaard() {
        if (!plan.bewaard().isEmpty()) {
            add(new H2(t("plan.bewaard")), new Paragraph(t("plan.bewaard.uitleg")));
            plan.bewaard().forEach(b -> add(new NativeDetails(b.letter() + "  " + b.titel(), Leestekst.van(b.tekst()))));
        }
    }

    private void beginnen(Div plaats) {
        if (poging(plaats, () -> plannen.beginnen(mandaat()))) {
            ververs();
        }
    }

    private Component heropenen() {
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.gewoon(t("plan.heropenen"), () -> Velden.vraag(t("plan.heropenen.vraag"), t("plan.heropenen.gevolg"), t("plan.heropenen"), () -> {
            if (poging(plaats, () -> versies.heropenen(mandaat()))) {
                meld(Melding.goed(t("plan.heropend")));
                ververs();
            }
        }).open())));
        return plaats;
    }

    private Component bijlageregel() {
        List<Bijlagestand> stand = bijlagen.lijst(mandaat());
        long aanwezig = stand.stream().filter(Bijlagestand::aanwezig).count();
        List<String> mist = stand.stream().filter(b -> b.altijd() && !b.aanwezig()).map(Bijlagestand::titel).toList();
        return new Paragraph(new Span(t("plan.bijlagen.stand", "aantal", aanwezig, "totaal", stand.size()) + " "),
                new Span(mist.isEmpty() ? "" : t("plan.bijlagen.mist", "namen", String.join(" · ", mist)) + " "), link("bijlagen", t("plan.bijlagen.naar")));
    }

    private Anchor link(String deel, String tekst) {
        return new Anchor(adres("plan", deel), tekst);
    }

    private Component knoppen(boolean schrijft) {
        Div rij = Knop.rij();
        rij.addClassName("actiebalk");
        Optional<Onderdeelregel> volgende = plan.vanToepassing().stream().filter(o -> !o.klaar()).findFirst();
        if (schrijft && volgende.isPresent()) {
            rij.add(Knop.naar(adres("plan", "onderdeel", volgende.get().letter()), t("plan.verder-met", "letter", volgende.get().letter())));
        } else if (leidt()) {
            rij.add(plan.isPlan() ? indienen() : Knop.naar(adres("plan", "ondertekenen"), t("tekenen.titel")));
        }
        rij.add(Knop.rustigNaar(adres("plan", "versies"), t("plan.versies.titel")), Knop.afdrukken(adres("plan", "afdrukken")));
        return rij;
    }

    private Component indienen() {
        return Knop.naar(adres("plan", "indienen"), t(plan.status() == Planstatus.INGEDIEND ? "indienen.naar-bewijs" : "indienen.titel"));
    }

    private boolean leidt() {
        return wie().heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }
}
