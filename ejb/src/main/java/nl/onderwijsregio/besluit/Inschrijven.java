package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes counted votes into the register of decisions, each once and in the order in which they closed. */
@ApplicationScoped
public class Inschrijven {
    @Inject
    InschrijvingRepository register;
    @Inject
    StemrondeRepository rondes;
    @Inject
    StemrondeQuery query;
    @Inject
    ReglementRepository reglementen;
    @Inject
    Clock klok;

    /** Every counted vote of the region that is not in its register yet: the one just counted, and those from before there was a register. */
    @Transactional
    public void bijschrijven(long regio) {
        if (register.ontbrekend(regio).isEmpty()) {
            return;
        }
        register.vergrendelen(regio);
        String naam = query.regioNaam(regio).orElseThrow();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        for (long stemronde : register.ontbrekend(regio)) {
            Stemronde ronde = rondes.find(stemronde).orElseThrow();
            int reglement = reglementen.find(ronde.reglementId()).orElseThrow().versie();
            register.toevoegen(Inschrijving.na(register.stand(regio), ronde,
                    Registerinhoud.van(naam, reglement, ronde, rondes.rechten(stemronde), query.telregels(stemronde), nu), nu));
        }
    }

    /** Regions that have something to write. */
    List<Long> achter() {
        return register.achter();
    }
}
