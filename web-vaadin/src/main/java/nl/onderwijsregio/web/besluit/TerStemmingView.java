package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemvoorbereiding;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.WeigeringBlok;

/** Puts the plan to the vote: what freezes, until when, by which rule, who votes; then one act and its receipt. */
@Route(value = Pad.BESTUUR + "/besluiten/ter-stemming", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class TerStemmingView extends PortaalView {
    @Inject
    Stemleiding leiding;
    @Inject
    Voorleggen voorleggen;
    @Inject
    Clock klok;

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
        Stemopzet opzet = new Stemopzet(stand, LocalDate.now(klok));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("besluit.ter-stemming.knop"), () -> brengen(acties, opzet, stand.planId())),
                Knop.rustigNaar(adres("besluiten"), t("besluit.terug"))));
        add(new Paragraph(t("besluit.ter-stemming.wat", "onderwerp", stand.onderwerp())), Melding.letOp(t("besluit.ter-stemming.bevriest")), opzet);
        ontbrekendeInstemming(stand.planId());
        add(acties);
    }

    /** The vote may begin; this bestuur cannot vote for as long as its council has not consented. */
    private void ontbrekendeInstemming(long plan) {
        voorleggen.overzicht(mandaat()).geldend().stream().filter(r -> r.planId() == plan && r.recht() == Medezeggenschapsrecht.INSTEMMING && r.blokkeert())
                .forEach(r -> add(Melding.letOp(t("besluit.ter-stemming.instemming", "raad", r.raadNaam(), "bestuur", r.bestuurNaam()))));
    }

    private void brengen(Div acties, Stemopzet opzet, long plan) {
        if (opzet.isGoed()) {
            poging(acties, () -> bewijzen(leiding.terStemmingBrengen(mandaat(), plan, opzet.opent(), opzet.sluit()), opzet.sluitTekst()));
        }
    }

    private void bewijzen(long ronde, String sluit) {
        removeAllBehalveKop();
        Bewijs bewijs = new Bewijs(t("besluit.ter-stemming.bewijs", "sluit", sluit))
                .met(Knop.naar(adres("besluiten", ronde), t("besluit.ter-stemming.naar")));
        add(bewijs);
        bewijs.neemFocus();
    }

    private void removeAllBehalveKop() {
        getChildren().skip(1).toList().forEach(this::remove);
    }
}
