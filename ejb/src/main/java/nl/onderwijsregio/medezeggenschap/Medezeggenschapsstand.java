package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether medezeggenschap is satisfied, for a plan or for exactly one text of it.
 *
 * @param gevraagd one request to each council and geleding
 * @param teksten SHA-256 of the text this is about; empty for whatever text the requests were about
 */
public record Medezeggenschapsstand(List<Voorlegregel> gevraagd, Set<String> teksten) implements Serializable {
    public Medezeggenschapsstand {
        gevraagd = List.copyOf(gevraagd);
        teksten = Set.copyOf(teksten);
    }

    /** For whatever text the newest requests were about. */
    public Medezeggenschapsstand(List<Voorlegregel> gevraagd) {
        this(gevraagd, Set.of());
    }

    /**
     * For exactly that text: of each council and geleding the strongest right that was ever asked, and of those the newest request about the text, or else
     * the newest about another. A weaker request takes no stronger one away.
     *
     * @param alle every request about the plan
     * @param teksten SHA-256 of the text, in every form it was frozen in
     */
    public static Medezeggenschapsstand over(Set<String> teksten, Collection<Voorlegregel> alle) {
        Map<String, Voorlegregel> per = new LinkedHashMap<>();
        for (Voorlegregel r : alle) {
            per.merge(r.raadPartijId() + "/" + r.geleding(), r, (een, ander) -> later(een, ander, teksten));
        }
        return new Medezeggenschapsstand(List.copyOf(per.values()), teksten);
    }

    private static Voorlegregel later(Voorlegregel een, Voorlegregel ander, Set<String> teksten) {
        if (een.recht() != ander.recht()) {
            return een.recht().compareTo(ander.recht()) > 0 ? een : ander;
        }
        boolean eerste = teksten.contains(een.sha256());
        boolean tweede = teksten.contains(ander.sha256());
        return eerste == tweede ? een.id() > ander.id() ? een : ander : eerste ? een : ander;
    }

    /** Who blocks. */
    public List<Voorlegregel> blokkades() {
        return gevraagd.stream().filter(r -> !isAnders(r) && r.blokkeert()).toList();
    }

    /** Rights that were exercised on another text: this one must be put to the council anew. */
    public List<Voorlegregel> andereTekst() {
        return gevraagd.stream().filter(r -> isAnders(r) && r.isRecht()).toList();
    }

    /** Consent that is missing or withheld for this text: the decision is suspended. */
    public List<Voorlegregel> opschorting() {
        return gevraagd.stream().filter(r -> r.recht() == Medezeggenschapsrecht.INSTEMMING && (isAnders(r) || !r.isIngestemd())).toList();
    }

    private boolean isAnders(Voorlegregel r) {
        return !teksten.isEmpty() && !teksten.contains(r.sha256());
    }

    /** How many councils answered. */
    public long beantwoord() {
        return gevraagd.stream().filter(r -> r.strekking() != null).count();
    }
}
