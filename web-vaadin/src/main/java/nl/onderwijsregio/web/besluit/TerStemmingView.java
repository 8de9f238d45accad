package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemvoorbereiding;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.kader.WeigeringBlok;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Puts the plan to the vote: what freezes, until when, by which rule, who votes; then one act and its receipt. */
@Route(value = Pad.BESTUUR + "/besluiten/ter-stemming", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class TerStemmingView extends PortaalView {
    private static final int GEBRUIKELIJK_UUR = 17;

    @Inject
    Stemleiding leiding;
    @Inject
    Voorleggen voorleggen;
    @Inject
    Clock klok;

    private final Foutenlijst fouten = new Foutenlijst();
    private DateTimePicker opent;
    private DateTimePicker sluit;

    @Override
    protected String titel() {
        return t("besluit.ter-stemming.titel");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BESTUUR);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")));
    }

    @Override
    protected void toon(Pad pad) {
        Stemvoorbereiding stand = leiding.voorbereiden(mandaat());
        if (stand.inStemming()) {
            add(Melding.info(t("besluit.ter-stemming.loopt")).met(Knop.rustigNaar(adres("besluiten"), t("besluit.titel"))));
            return;
        }
        if (stand.regels().isEmpty()) {
            add(new WeigeringBlok(new Weigering(BesluitReden.GEEN_STEMVERHOUDING))
                    .met(Knop.rustigNaar(adres("besluiten", "afspraken"), t("besluit.geen-reglement.stap"))));
            return;
        }
        LocalDateTime nu = LocalDateTime.now(klok);
        opent = Velden.moment(t("besluit.ter-stemming.opent"));
        opent.setHelperText(t("besluit.ter-stemming.opent.hint"));
        sluit = Velden.moment(t("besluit.ter-stemming.sluit"));
        sluit.setValue(nu.toLocalDate().plusWeeks(1).atTime(GEBRUIKELIJK_UUR, 0));
        sluit.setHelperText(t("besluit.ter-stemming.sluit.hint"));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("besluit.ter-stemming.knop"), () -> brengen(acties, stand)),
                Knop.rustigNaar(adres("besluiten"), t("besluit.terug"))));
        Div tijden = new Div(opent, sluit);
        tijden.addClassName("formulier");
        add(new Paragraph(t("besluit.ter-stemming.wat", "onderwerp", stand.onderwerp())), Melding.letOp(t("besluit.ter-stemming.bevriest")),
                fouten, tijden, new H2(t("besluit.ter-stemming.wie")), new Paragraph(Kamerzin.samen(stand.kamersNodig())), new Kamers(kamer -> kaart(stand, kamer)));
        if (!stand.onbevestigd().isEmpty()) {
            add(Melding.letOp(t("besluit.ter-stemming.onbevestigd", "aantal", stand.onbevestigd().size()))
                    .uitleg(String.join(", ", stand.onbevestigd().stream().map(d -> d.naam()).toList())));
        }
        ontbrekendeInstemming(stand.planId());
        add(acties);
    }

    /** The vote may begin; this bestuur cannot vote for as long as its council has not consented. */
    private void ontbrekendeInstemming(long plan) {
        voorleggen.overzicht(mandaat()).geldend().stream().filter(r -> r.planId() == plan && r.recht() == Medezeggenschapsrecht.INSTEMMING && r.blokkeert())
                .forEach(r -> add(Melding.letOp(t("besluit.ter-stemming.instemming", "raad", r.raadNaam(), "bestuur", r.bestuurNaam()))));
    }

    private static Component[] kaart(Stemvoorbereiding stand, Kamer kamer) {
        Kamerregel regel = Kamerregel.van(stand.regels(), kamer);
        List<String> namen = stand.gerechtigden().stream().filter(g -> g.kamer() == kamer)
                .map(g -> regel.weegt() ? t("besluit.gewicht.bij", "partij", g.naam(), "gewicht", g.gewicht()) : g.naam()).toList();
        UnorderedList lijst = new UnorderedList(namen.stream().map(ListItem::new).toArray(ListItem[]::new));
        return new Component[] {new Paragraph(Kamerzin.quorum(regel) + " " + Kamerzin.drempel(regel.drempel()) + " " + Kamerzin.weging(regel)),
            new H3(t(regel.weegt() ? "besluit.afspraken.partijen" : "besluit.afspraken.stemmen", "aantal", namen.size())), lijst};
    }

    private void brengen(Div acties, Stemvoorbereiding stand) {
        boolean goed = fouten.opnieuw().eis(sluit.getValue() != null, sluit, t("besluit.ter-stemming.fout.sluit"))
                .eis(!opent.isInvalid(), opent, t("besluit.ter-stemming.fout.opent")).isGoed();
        if (goed) {
            poging(acties, () -> bewijzen(leiding.terStemmingBrengen(mandaat(), stand.planId(), moment(opent.getValue()), moment(sluit.getValue()))));
        }
    }

    private void bewijzen(long ronde) {
        removeAllBehalveKop();
        Bewijs bewijs = new Bewijs(t("besluit.ter-stemming.bewijs", "sluit", Opmaak.nu().weekdagMoment(sluit.getValue())))
                .met(Knop.naar(adres("besluiten", ronde), t("besluit.ter-stemming.naar")));
        add(bewijs);
        bewijs.neemFocus();
    }

    private void removeAllBehalveKop() {
        getChildren().skip(1).toList().forEach(this::remove);
    }

    private static Instant moment(LocalDateTime lokaal) {
        return lokaal == null ? null : lokaal.atZone(Klok.ZONE).toInstant();
    }
}
