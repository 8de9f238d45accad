package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Planversies;

/** Counts votes whose closing moment has come: once each, by whoever looks first, the clock of the server included. */
@ApplicationScoped
public class Stemtelling {
    /** The user name in the logbook for acts of the clock. */
    static final String SYSTEEM = "systeem";

    @Inject
    StemrondeRepository rondes;
    @Inject
    StemrondeQuery query;
    @Inject
    NummerreeksRepository nummers;
    @Inject
    ReglementRepository reglementen;
    @Inject
    PlanRepository plannen;
    @Inject
    Planversies planversies;
    @Inject
    Inschrijven inschrijven;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Counts what is due in the region, so that what is read next is up to date. Takes every lock before the first count: see decision 170. */
    @Transactional
    public void bijwerken(long regio) {
        Instant nu = klok.instant();
        List<Stemronde> aanDeBeurt = rondes.teTellen(regio, nu).stream().map(this::vergrendelen).flatMap(Optional::stream).toList();
        aanDeBeurt.stream().filter(r -> r.moetGeteld(nu)).forEach(r -> tellen(r, nu));
        inschrijven.bijschrijven(regio);
    }

    /** As {@link #bijwerken}, and done before the caller takes locks of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void vooraf(long regio) {
        bijwerken(regio);
    }

    /** Counts this vote if it is due and nobody was first; releases the plan. */
    @Transactional
    public void tellen(long stemronde) {
        Instant nu = klok.instant();
        vergrendelen(stemronde).filter(r -> r.moetGeteld(nu)).ifPresent(r -> {
            tellen(r, nu);
            inschrijven.bijschrijven(r.voorstel().regioId());
        });
    }

    /** The vote held exclusively, its plan first: whoever holds both takes them in this order. */
    public Optional<Stemronde> vergrendelen(long stemronde) {
        rondes.plan(stemronde).ifPresent(plannen::vergrendeld);
        return rondes.vergrendelen(stemronde);
    }

    private void tellen(Stemronde ronde, Instant nu) {
        Voorstel voorstel = ronde.voorstel();
        Stemuitkomst uitkomst = ronde.tellen(rondes.standen(ronde.id()), () -> nummers.besluit(voorstel.regioId(), ronde.tijd().sluit()), nu);
        if (!ronde.geheimeKamers().isEmpty()) {
            ronde.scheiden(query.telregels(ronde.id()));
            rondes.losmaken(ronde);
        }
        voorstel.plan().ifPresent(planversies::stemmingBeeindigen);
        if (uitkomst == Stemuitkomst.AANGENOMEN && voorstel.soort() == Voorstelsoort.REGLEMENT) {
            invoeren(reglementen.voorstel(voorstel.reglementvoorstelId()).orElseThrow(), ronde, nu);
        }
        logboek.schrijven(SYSTEEM, null, "stemming tellen", "stemronde", ronde.id(), voorstel.regioId(), uitkomst.name());
    }

    /** What was decided about deciding holds for votes that are called from now on. */
    private void invoeren(Reglementvoorstel voorstel, Stemronde ronde, Instant nu) {
        Reglement reglement = reglementen.toevoegen(voorstel.aangenomen(ronde.uitslag().orElseThrow().besluitnummer(), nu.truncatedTo(ChronoUnit.MICROS)));
        voorstel.isGeworden(reglement);
        logboek.schrijven(SYSTEEM, null, "reglement vastleggen", "reglement", reglement.id(), voorstel.regioId(), "versie " + reglement.versie());
    }
}
