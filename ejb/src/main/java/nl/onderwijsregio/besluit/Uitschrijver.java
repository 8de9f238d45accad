package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regio.Deelnemer;

/** Calls a vote on a frozen text under the rules in force: number, rules, who may vote and with what weight. Joins the transaction of the caller. */
@ApplicationScoped
public class Uitschrijver {
    @Inject
    StemrondeRepository rondes;
    @Inject
    ReglementRepository reglementen;
    @Inject
    NummerreeksRepository nummers;
    @Inject
    Kiesregister kiesregister;
    @Inject
    Weegschaal weegschaal;
    @Inject
    Stempost post;
    @Inject
    LogboekRepository logboek;

    /** The rules in force in the region. */
    Reglement reglement(long regio) {
        return reglementen.geldend(regio).orElseThrow(() -> new Weigering(BesluitReden.GEEN_STEMVERHOUDING));
    }

    /** What calling a vote on that subject would come to now. */
    public Stemvoorbereiding voorbereiden(PlanVanAanpak plan, String onderwerp, boolean inStemming, Gemachtigde wie) {
        List<Deelnemer> deelnemers = kiesregister.deelnemers(plan);
        Optional<Reglement> geldend = reglementen.geldend(plan.regioId());
        List<Kamerregel> kamers = geldend.map(Reglement::kamers).orElse(List.of());
        return new Stemvoorbereiding(wie.regioNaam(), plan.id(), onderwerp, inStemming, kamers, geldend.map(Reglement::kamersNodig).orElse(Kamer.values().length),
                weegschaal.wegen(plan, kamers, Kiesregister.gerechtigden(deelnemers)), Kiesregister.onbevestigd(deelnemers));
    }

    /**
     * Calls it.
     *
     * @param plan tells who takes part: the parties of its composition
     */
    public Stemronde uitschrijven(Voorstel voorstel, PlanVanAanpak plan, Stemtijd tijd, Gemachtigde wie, Instant nu) {
        Reglement reglement = reglement(voorstel.regioId());
        List<Stemgerechtigde> gerechtigden = weegschaal.wegen(plan, reglement.kamers(), kiesregister.gerechtigden(plan));
        Stemronde ronde = rondes.toevoegen(Stemronde.uitschrijven(nummers.voorstel(voorstel.regioId(), nu), voorstel, reglement, gerechtigden, tijd, wie, nu));
        gerechtigden.forEach(g -> rondes.toevoegen(ronde.stemrecht(g)));
        post.uitgeschreven(ronde, gerechtigden);
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "ter stemming brengen", "stemronde", ronde.id(), voorstel.regioId(),
                "versie " + voorstel.versieNummer());
        return ronde;
    }
}
