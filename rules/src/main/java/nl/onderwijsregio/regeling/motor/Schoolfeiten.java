package nl.onderwijsregio.regeling.motor;

import java.util.Optional;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Opleidingsschool;

/** An (aspirant-)opleidingsschool as rules see it; see {@link Feiten}. */
record Schoolfeiten(Aantal studenten, String vertrokken, String soort) {

    private static final int ASPIRANT = 2022;
    private static final Schoolfeiten GEEN = new Schoolfeiten(Aantal.onbekend(), "onbekend", "geen");

    static Schoolfeiten van(Optional<Opleidingsschool> school) {
        return school.map(s -> new Schoolfeiten(s.studenten().orElse(Aantal.onbekend()),
                s.vestigingenVertrokken().map(ja -> ja ? "ja" : "nee").orElse("onbekend"),
                s.aspirantSinds().filter(jaar -> jaar == ASPIRANT).map(jaar -> "aspirant 2022").orElse("opleidingsschool"))).orElse(GEEN);
    }

    /** The students of a region with those of its aspirant-opleidingsschool of 2022, which are counted apart. */
    Aantal opgeleid(Aantal vanRegio) {
        return soort.equals("aspirant 2022") ? vanRegio.plus(studenten) : vanRegio;
    }
}
