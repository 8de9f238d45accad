package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.aanvraag.Aanvraagbewijs;
import nl.onderwijsregio.aanvraag.Aanvragen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.opmerking.Opmerkingen;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Deelregel;
import nl.onderwijsregio.plan.Onderdeelbeeld;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Samenschrijven;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.voorbeeld.Herkomstregel;
import nl.onderwijsregio.voorbeeld.Planvoorbeelden;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kolommen;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;

/** One section of the plan: what the law asks, the text, and what needs attention. */
@Route(value = Pad.REGIONAAL + "/plan/onderdeel/:letter", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class OnderdeelView extends Planscherm {
    @Inject
    Plannen plannen;
    @Inject
    Samenschrijven samen;
    @Inject
    Opmerkingen opmerkingen;
    @Inject
    Activiteiten activiteiten;
    @Inject
    Plandelen delen;
    @Inject
    Versies versies;
    @Inject
    Aanvragen aanvragen;
    @Inject
    Planvoorbeelden voorbeelden;
    @Inject
    Clock klok;

    private Planbeeld plan;
    private Onderdeelregel regel;
    private Toetspaneel toets;

    @Override
    protected String titel() {
        return regel.letter() + "  " + regel.titel();
    }

    @Override
    protected List<Component> stand() {
        return List.of(Planzinnen.stand(plan.status()), new Span(t("plan.onderdeel.plaats", "plaats", plan.vanToepassing().indexOf(regel) + 1,
                "aantal", plan.vanToepassing().size())));
    }

    @Override
    protected void toon(Pad pad) {
        String letter = pad.tekst("letter");
        plan = plannen.overzicht(mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        regel = plan.onderdeel(letter).orElseThrow(() -> new Weigering(PlanReden.ONDERDEEL_NIET_VAN_TOEPASSING, "onderdeel", letter));
        Onderdeelbeeld beeld = plannen.onderdeel(mandaat(), letter);
        boolean schrijfbaar = beeld.schrijfbaar() && regel.telt();
        add(Knop.rij(Knop.rustigNaar(adres("plan"), t("plan.alle-onderdelen"))));
        if (!schrijfbaar) {
            add(waaromLezen());
        }
        toets = new Toetspaneel(regel.problemen());
        List<Component> hoofd = new ArrayList<>(List.of(wet()));
        if (Portaal.PARTNERS.contains(wie().portaal())) {
            Map<String, Herkomstregel> herkomst = voorbeelden.herkomst(mandaat());
            Optional.ofNullable(herkomst.get(letter)).ifPresent(h -> hoofd.add(new Herkomstzin(h)));
            hoofd.addAll(letter.equals(plan.activiteitenletter()) ? Herkomstzin.activiteiten(herkomst) : List.of());
        }
        if (!schrijfbaar) {
            H2 kop = new H2(t("plan.onderdeel.tekst"));
            kop.addClassName("alleen-lezer");
            hoofd.add(kop);
        }
        Samenwerking samenwerking = new Samenwerking(samen, plannen, wie(), beeld, titel(), klok, this::bijwerken);
        hoofd.add(schrijfbaar ? samenwerking : Leestekst.van(beeld.tekst()));
        if (letter.equals(plan.activiteitenletter())) {
            hoofd.add(new Activiteitendeel(activiteiten, delen, mandaat(), versies.huidigeInhoud(mandaat()).partijen(), schrijfbaar, this::bijwerken));
        }
        List<Deelregel> bij = plan.delen().stream().filter(d -> d.deel().letter().equals(letter) && d.deel().soort() != Plandeel.Soort.ACTIVITEITEN).toList();
        if (!bij.isEmpty()) {
            hoofd.addAll(List.of(new H2(t("plan.delen.bij")), new Delenlijst(bij, deel -> adres("plan", "deel", deel))));
        }
        hoofd.add(voet(schrijfbaar, letter));
        List<Component> zij = new ArrayList<>(List.of(toets));
        if (Portaal.PARTNERS.contains(wie().portaal())) {
            zij.add(new Opmerkingendeel(opmerkingen, mandaat(), letter, plan.status() != Planstatus.INGEDIEND,
                    () -> voorstelOvergenomen(schrijfbaar, samenwerking)));
        }
        add(new Kolommen(hoofd, zij));
    }

    private void voorstelOvergenomen(boolean schrijfbaar, Samenwerking samenwerking) {
        if (schrijfbaar) {
            samenwerking.melden();
        }
    }

    private Component waaromLezen() {
        if (plan.status() == Planstatus.CONCEPT && regel.telt()) {
            return Melding.info(t("plan.alleen-lezen"));
        }
        if (plan.status() == Planstatus.CONCEPT) {
            return Melding.info(regel.reden());
        }
        return Planzinnen.banner(plan, aanvragen.bewijs(mandaat(), null).map(Aanvraagbewijs::aanvraag).orElse(null), klok);
    }

    private Component wet() {
        Anchor artikel = new Anchor(regel.bron(), t("plan.artikel", "artikel", regel.artikel()));
        artikel.setTarget("_blank");
        Details wet = new Details(t("plan.wat-vraagt"), new Paragraph(regel.eis()), new Paragraph(regel.hulp()), new Paragraph(artikel));
        wet.setOpened(!regel.heeftTekst());
        return wet;
    }

    private Component voet(boolean schrijfbaar, String letter) {
        Div voet = new Div();
        if (schrijfbaar) {
            voet.add(new Klaarkeuze(regel.klaar(), klaar -> {
                if (poging(voet, () -> plannen.klaarZetten(mandaat(), letter, klaar))) {
                    bijwerken();
                }
            }));
        }
        List<Onderdeelregel> lijst = plan.vanToepassing();
        int plek = lijst.indexOf(regel);
        Div rij = Knop.rij(Knop.naar(adres("plan"), t(schrijfbaar ? "plan.naar-overzicht" : "plan.alle-onderdelen")));
        rij.addClassName("actiebalk");
        if (plek >= 0 && plek + 1 < lijst.size()) {
            rij.add(Knop.rustigNaar(adres("plan", "onderdeel", lijst.get(plek + 1).letter()), t("plan.volgende", "letter", lijst.get(plek + 1).letter())));
        }
        if (plek > 0) {
            rij.add(Knop.rustigNaar(adres("plan", "onderdeel", lijst.get(plek - 1).letter()), t("plan.vorige", "letter", lijst.get(plek - 1).letter())));
        }
        if (Portaal.PARTNERS.contains(wie().portaal())) {
            rij.add(Knop.rustigNaar(adres("plan", "onderdeel", letter, "geschiedenis"), t("plan.geschiedenis.naar")));
        }
        voet.add(rij);
        return voet;
    }

    /** After a save or a change of activities: what needs attention may have changed. */
    private void bijwerken() {
        plannen.overzicht(mandaat()).flatMap(p -> p.onderdeel(regel.letter())).ifPresent(r -> toets.toon(r.problemen()));
    }
}
