package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Plandeel;

/**
 * The structured parts of a plan with what is filled in.
 *
 * @param delen the parts the version of the regeling asks, each with how far it is; none when the version names no parts
 * @param indicatoren the figures the version asks, in its order
 * @param formulieren the short forms that the version asks
 * @param van first day of the activities
 * @param tot last day of the activities
 * @param schrijfbaar whether the caller may write now
 */
public record Plandelenbeeld(List<Deelregel> delen, List<Indicatorregel> indicatoren, List<Deelitem<Vraagstukopgave>> vraagstukken,
        List<Deelitem<Doelopgave>> doelen, List<Deelitem<Afspraakopgave>> afspraken, Map<Plandeel.Soort, Formulierregel> formulieren,
        Begrotingsbeeld begroting, LocalDate van, LocalDate tot, boolean schrijfbaar) implements Serializable {

    public Plandelenbeeld {
        delen = List.copyOf(delen);
        indicatoren = List.copyOf(indicatoren);
        vraagstukken = List.copyOf(vraagstukken);
        doelen = List.copyOf(doelen);
        afspraken = List.copyOf(afspraken);
        formulieren = Map.copyOf(formulieren);
    }

    /** The part of this kind; empty when the version does not ask it. */
    public Optional<Deelregel> deel(Plandeel.Soort soort) {
        return delen.stream().filter(d -> d.deel().soort() == soort).findFirst();
    }

    /** The short form of this kind; without fields when nobody filled it in. */
    public Formulierregel formulier(Plandeel.Soort soort) {
        return formulieren.getOrDefault(soort, Formulierregel.LEEG);
    }
}
