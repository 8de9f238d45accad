package nl.onderwijsregio.besluit.voorstel;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two changes to one text put together, line by line. Where both change the same place they clash: then people decide, not a program. */
final class Samenvoeging {
    private Samenvoeging() {}

    /** The four parts with both changes in them; empty when they clash in one. */
    static Optional<Voorstelopgave> van(Voorstelopgave basis, Voorstelopgave een, Voorstelopgave ander) {
        Optional<String> titel = van(basis.titel(), een.titel(), ander.titel());
        Optional<String> vraag = van(basis.vraag(), een.vraag(), ander.vraag());
        Optional<String> tekst = van(basis.tekst(), een.tekst(), ander.tekst());
        Optional<String> motivering = van(basis.motivering(), een.motivering(), ander.motivering());
        return titel.isPresent() && vraag.isPresent() && tekst.isPresent() && motivering.isPresent()
                ? Optional.of(new Voorstelopgave(titel.get(), vraag.get(), tekst.get(), motivering.get())) : Optional.empty();
    }

    /** One text with both changes in it; empty when they clash. */
    static Optional<String> van(String basis, String een, String ander) {
        List<String> regels = List.of(basis.split("\n", -1));
        List<AbstractDelta<String>> wijzigingen = new ArrayList<>(wijzigingen(regels, een));
        for (AbstractDelta<String> andere : wijzigingen(regels, ander)) {
            if (wijzigingen.stream().anyMatch(w -> gelijk(w, andere))) {
                continue;
            }
            if (wijzigingen.stream().anyMatch(w -> raakt(w, andere))) {
                return Optional.empty();
            }
            wijzigingen.add(andere);
        }
        return Optional.of(String.join("\n", toegepast(regels, wijzigingen)));
    }

    private static List<AbstractDelta<String>> wijzigingen(List<String> basis, String naar) {
        return DiffUtils.diff(basis, List.of(naar.split("\n", -1))).getDeltas();
    }

    private static List<String> toegepast(List<String> basis, List<AbstractDelta<String>> wijzigingen) {
        List<String> uit = new ArrayList<>(basis);
        // from the end, so that the places of what is still to come stay the same
        wijzigingen.stream().sorted(Comparator.comparingInt(Samenvoeging::begin).reversed()).forEach(w -> {
            uit.subList(begin(w), einde(w)).clear();
            uit.addAll(begin(w), w.getTarget().getLines());
        });
        return uit;
    }

    private static boolean gelijk(AbstractDelta<String> een, AbstractDelta<String> ander) {
        return begin(een) == begin(ander) && einde(een) == einde(ander) && een.getTarget().getLines().equals(ander.getTarget().getLines());
    }

    /** Whether they share a line, or one adds lines where the other changes them. */
    private static boolean raakt(AbstractDelta<String> een, AbstractDelta<String> ander) {
        boolean voegtToe = begin(een) == einde(een) || begin(ander) == einde(ander);
        return voegtToe ? begin(een) <= einde(ander) && begin(ander) <= einde(een) : begin(een) < einde(ander) && begin(ander) < einde(een);
    }

    private static int begin(AbstractDelta<String> wijziging) {
        return wijziging.getSource().getPosition();
    }

    private static int einde(AbstractDelta<String> wijziging) {
        return begin(wijziging) + wijziging.getSource().size();
    }
}
