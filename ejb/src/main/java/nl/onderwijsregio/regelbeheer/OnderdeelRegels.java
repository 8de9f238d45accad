package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.onderwijsregio.gedeeld.Onderdeel;
import nl.onderwijsregio.regeling.Regelingen;

/** The rules are ready once what was approved has been taken over and the texts on which applications are decided have been compiled. */
@ApplicationScoped
class OnderdeelRegels implements Onderdeel {
    @Inject
    Regelingen regelingen;
    @Inject
    Regelwissel wissel;
    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "regels";
    }

    @Override
    public boolean isGereed() {
        var register = regelingen.actueel();
        return wissel.isVolledig() && register.regelingen().stream().allMatch(r -> register.beslistekst(r, LocalDate.now(klok)).regels().isGereed());
    }
}
