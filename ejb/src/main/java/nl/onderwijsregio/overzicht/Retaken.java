package nl.onderwijsregio.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/**
 * What waits for the Realisatie-Eenheid: plans with a frozen version that have no recommendations yet, until the window of the round has closed.
 * One query per regeling that asks them.
 */
@ApplicationScoped
class Retaken implements Takenbron {
    @Inject
    RegiostandQuery standen;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.portaal() != Portaal.RE) {
            return List.of();
        }
        Regelregister register = regelingen.actueel();
        return register.regelingen().stream().filter(r -> vraagtAanbevelingen(register, r, vandaag)).flatMap(this::taken).toList();
    }

    private Stream<Taak> taken(String regeling) {
        return standen.alle(regeling).stream().filter(Retaken::wachtOpAanbevelingen)
                .map(r -> Taak.van("taak.re.aanbevelen", "regios/" + r.regioId() + "/aanbevelingen", Map.of("regio", r.naam()))
                        .anders("taak.re.aanbevelen.anders").bij(Werkstuk.van(regeling)));
    }

    /** Only a regeling that wants them with the application makes the RE wait for nothing else. */
    private boolean vraagtAanbevelingen(Regelregister register, String regeling, LocalDate vandaag) {
        Regelversie tekst = register.beslistekst(regeling, vandaag);
        LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), Tijdvak.ZONE);
        return tekst.planformat().bijlage("re-aanbevelingen").isPresent() && tekst.bekendTijdvak().filter(t -> t.isTeLaat(nu)).isEmpty();
    }

    private static boolean wachtOpAanbevelingen(Regiostand r) {
        return r.planVersie() != null && r.aanbevelingenOp() == null && r.fase() != Fase.INGEDIEND;
    }
}
