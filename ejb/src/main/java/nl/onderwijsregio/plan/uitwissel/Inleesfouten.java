package nl.onderwijsregio.plan.uitwissel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regeling.blad.OnjuistBlad;

/** Collects what is wrong in a file, until somebody has enough to mend. */
final class Inleesfouten {
    private static final int HOOGSTENS = 100;
    private final List<Inleesfout> fouten = new ArrayList<>();

    void meld(String plaats, String melding) {
        erbij(new Inleesfout(plaats, melding, null, Map.of()));
    }

    /** Says what this exception says; a bug is thrown on. */
    void meld(String plaats, RuntimeException fout) {
        switch (fout) {
            case OnjuistBlad blad -> blad.fouten().forEach(b -> meld(b.plaats().tekst(), b.melding()));
            case Weigering w -> erbij(new Inleesfout(plaats, "", w.reden(), w.waarden()));
            case IllegalArgumentException vorm when vorm.getClass() == IllegalArgumentException.class -> meld(plaats, vorm.getMessage());
            default -> throw fout;
        }
    }

    /** What comes out; empty with a line in the list when it is refused. */
    <T> Optional<T> probeer(String plaats, Supplier<T> werk) {
        try {
            return Optional.of(werk.get());
        } catch (RuntimeException fout) {
            meld(plaats, fout);
            return Optional.empty();
        }
    }

    private void erbij(Inleesfout fout) {
        if (fouten.size() < HOOGSTENS) {
            fouten.add(fout);
        } else if (fouten.size() == HOOGSTENS) {
            fouten.add(new Inleesfout("", "Er is nog meer fout. Verbeter eerst wat hier staat.", null, Map.of()));
        }
    }

    int aantal() {
        return fouten.size();
    }

    List<Inleesfout> alle() {
        return fouten.stream().distinct().toList();
    }
}
