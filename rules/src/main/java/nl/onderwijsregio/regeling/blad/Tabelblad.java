package nl.onderwijsregio.regeling.blad;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Rij;

/** A sheet of which the first row names the columns. Columns may stand in any order; one that nobody declared is refused. */
final class Tabelblad {

    private final String blad;
    private final Collection<String> bekend;
    private final List<Bladfout> fouten;
    private final int langste;

    /** A table of a version. @param bekend the columns there can be, in the order in which they are named to people */
    Tabelblad(String blad, Collection<String> bekend, List<Bladfout> fouten) {
        this(blad, bekend, Werkboek.TABELTEKST, fouten);
    }

    /** @param langste how many characters a cell may have */
    Tabelblad(String blad, Collection<String> bekend, int langste, List<Bladfout> fouten) {
        this.langste = langste;
        this.blad = blad;
        this.bekend = bekend;
        this.fouten = fouten;
    }

    /** The rows under the names. Fails with {@link OnjuistBlad} when the names are wrong. */
    List<Tabelrij> lees(byte[] bestand, Collection<String> verplicht) {
        List<Rij> rijen = Werkboek.lees(bestand, blad, langste);
        if (rijen.isEmpty()) {
            throw new OnjuistBlad(Bladplaats.blad(blad), "er staat niets in.");
        }
        Map<String, Integer> kolommen = kolommen(rijen.getFirst(), verplicht);
        return rijen.stream().skip(1).map(rij -> rij(rij, kolommen)).toList();
    }

    private Map<String, Integer> kolommen(Rij kop, Collection<String> verplicht) {
        Map<String, Integer> kolommen = new HashMap<>();
        kop.cellen().forEach((nummer, cel) -> {
            String naam = cel.inhoud().strip();
            if (!bekend.contains(naam)) {
                fouten.add(new Bladfout(Bladplaats.cel(blad, kop.nummer(), nummer), "de kolom '" + Tabelrij.ingekort(naam) + "' kennen we niet. Mogelijk zijn: "
                        + String.join(", ", bekend.stream().limit(40).toList()) + "."));
            } else if (kolommen.put(naam, nummer) != null) {
                fouten.add(new Bladfout(Bladplaats.cel(blad, kop.nummer(), nummer), "de kolom " + naam + " staat er twee keer."));
            }
        });
        verplicht.stream().filter(k -> !kolommen.containsKey(k)).forEach(k -> fouten.add(new Bladfout(Bladplaats.rij(blad, kop.nummer()), "de kolom " + k + " ontbreekt.")));
        if (!fouten.isEmpty()) {
            throw new OnjuistBlad(fouten);
        }
        return kolommen;
    }

    private Tabelrij rij(Rij rij, Map<String, Integer> kolommen) {
        Set<Integer> los = new TreeSet<>(rij.cellen().keySet());
        los.removeAll(kolommen.values());
        los.forEach(k -> Bladfout.meld(fouten, Bladplaats.cel(blad, rij.nummer(), k), "hier staat iets buiten de tabel."));
        Map<String, Cel> cellen = new HashMap<>();
        kolommen.forEach((naam, nummer) -> {
            if (rij.cellen().containsKey(nummer)) {
                cellen.put(naam, rij.cellen().get(nummer));
            }
        });
        return new Tabelrij(cellen, kolom -> plaats(rij.nummer(), kolom, kolommen), fouten);
    }

    private Bladplaats plaats(int rij, String kolom, Map<String, Integer> kolommen) {
        return kolommen.containsKey(kolom) ? new Bladplaats(rij, Bladplaats.cel(blad, rij, kolommen.get(kolom)).tekst() + " (" + kolom + ")")
                : new Bladplaats(rij, Bladplaats.rij(blad, rij).tekst() + ", kolom " + kolom);
    }
}
