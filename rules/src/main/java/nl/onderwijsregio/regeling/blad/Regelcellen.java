package nl.onderwijsregio.regeling.blad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Regeltekst.Ander;
import nl.onderwijsregio.regeling.taal.Regeltekst.Figuur;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Lid;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Voorwaarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import nl.onderwijsregio.regeling.taal.Woordenschat.Argument;
import nl.onderwijsregio.regeling.taal.Woordenschat.Werkwoord;

/** A rule as the cells of one row, by the name of their column. */
final class Regelcellen {

    private final Map<String, String> cellen = new LinkedHashMap<>();

    private Regelcellen() { }

    static Map<String, String> van(Regel regel, Woordenschat woordenschat) {
        Regelcellen rij = new Regelcellen();
        rij.cellen.put(Regelkolommen.NAAM, regel.naam());
        regel.koppen().forEach((kop, waarde) -> rij.zet(kop.naam(), waarde));
        if (regel.voorrang() != 0) {
            rij.cellen.put(Regelkolommen.VOORRANG, Integer.toString(regel.voorrang()));
        }
        rij.voorwaarden(regel.voorwaarden());
        rij.handeling(regel, woordenschat.werkwoorden().get(regel.handeling().werkwoord()));
        return rij.cellen;
    }

    static int vergelijkingen(Regel regel) {
        return regel.voorwaarden().stream().mapToInt(v -> v.keuzes().size()).sum();
    }

    static int breedte(String kolom) {
        if (kolom.startsWith("zin") || kolom.equals(Kop.VOLDAAN.naam()) || kolom.equals(Kop.OMSCHRIJVING.naam())) {
            return 60;
        }
        return kolom.equals(Regelkolommen.NAAM) ? 40 : kolom.startsWith("en of") || kolom.equals(Regelkolommen.VOORRANG) ? 9 : kolom.startsWith("operator") ? 12 : 24;
    }

    private void zet(String kolom, String tekst) {
        cellen.put(kolom, tekst.isEmpty() ? Regelkolommen.LEEG : tekst);
    }

    private void voorwaarden(List<Voorwaarde> voorwaarden) {
        int nummer = 0;
        for (Voorwaarde voorwaarde : voorwaarden) {
            for (int k = 0; k < voorwaarde.keuzes().size(); k++) {
                nummer++;
                if (nummer > 1) {
                    cellen.put(Regelkolommen.enOf(nummer), k == 0 ? "en" : "of");
                }
                vergelijking(nummer, voorwaarde.keuzes().get(k));
            }
        }
    }

    private void vergelijking(int nummer, Vergelijking v) {
        cellen.put(Regelkolommen.veld(nummer), lid(v.lid()));
        cellen.put(Regelkolommen.operator(nummer), Regelkolommen.operatoren().get(v.teken()));
        zet(Regelkolommen.waarde(nummer), waarde(v.waarde()));
    }

    private void handeling(Regel regel, Werkwoord werkwoord) {
        List<String> kolommen = Regelkolommen.argumenten(werkwoord);
        cellen.put(Regelkolommen.WERKWOORD, werkwoord.naam());
        for (int i = 0; i < kolommen.size(); i++) {
            Argument argument = werkwoord.argumenten().get(i);
            if (argument != Argument.TOETS && argument != Argument.POST) {
                zet(kolommen.get(i), waarde(regel.handeling().argumenten().get(i)));
            }
        }
    }

    private static String lid(Lid lid) {
        return lid.veld() + lid.kant().map(k -> "." + k.naam()).orElse("") + lid.sleutel().map(s -> "[" + s + "]").orElse("");
    }

    private static String waarde(Waarde waarde) {
        return switch (waarde) {
            case Getal g -> Integer.toString(g.getal());
            case Woord w -> w.tekst();
            case Figuur f -> "{{" + f.naam() + "}}";
            case Ander a -> lid(a.lid());
        };
    }
}
