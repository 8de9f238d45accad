package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanVanAanpak;

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

    /**
     * Calls it.
     *
     * @param plan tells who takes part: the parties of its composition
     */
    Stemronde uitschrijven(Voorstel voorstel, PlanVanAanpak plan, Stemtijd tijd, Gemachtigde wie, Instant nu) {
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
