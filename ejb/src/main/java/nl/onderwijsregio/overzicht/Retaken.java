package nl.onderwijsregio.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for the Realisatie-Eenheid: plans with a frozen version that have no recommendations yet. One query. */
@ApplicationScoped
class Retaken implements Takenbron {
    @Inject
    RegiostandQuery standen;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.portaal() != Portaal.RE) {
            return List.of();
        }
        return standen.alle(Planregels.REGELING).stream().filter(Retaken::wachtOpAanbevelingen)
                .map(r -> Taak.van("taak.re.aanbevelen", "regios/" + r.regioId() + "/aanbevelingen", Map.of("regio", r.naam()))
                        .anders("taak.re.aanbevelen.anders")).toList();
    }

    private static boolean wachtOpAanbevelingen(Regiostand r) {
        return r.planVersie() != null && r.aanbevelingenOp() == null && r.fase() != Fase.INGEDIEND;
    }
}
