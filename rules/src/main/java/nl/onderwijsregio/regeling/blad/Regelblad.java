package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.regeling.taal.Regelfout;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Voorwaarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Woordenschat;

/** Rules that were read from a table, and where in the table each place of their print comes from. */
public final class Regelblad {

    private static final String ALS = "when Feiten( ";
    private static final String DAN = "then d.";

    private final Regeltekst regels;
    private final List<Tabelrij> rijen;
    private final Woordenschat woordenschat;

    Regelblad(Regeltekst regels, List<Tabelrij> rijen, Woordenschat woordenschat) {
        this.regels = regels;
        this.rijen = List.copyOf(rijen);
        this.woordenschat = woordenschat;
    }

    /** The rules. */
    public Regeltekst regels() {
        return regels;
    }

    /** A fault in the print of these rules, at its cell. */
    public Bladfout fout(Regelfout fout) {
        int begin = 1;
        for (int i = 0; i < rijen.size(); i++) {
            Regel regel = regels.regels().get(i);
            int einde = begin + regel.koppen().size() + (regel.voorrang() == 0 ? 3 : 4);
            if (fout.regel() < einde) {
                return new Bladfout(rijen.get(i).plaats(kolom(regel, fout.regel() - begin, fout.kolom() - 1)), fout.melding().replace("salience", Regelkolommen.VOORRANG));
            }
            begin = einde + 1;
        }
        return new Bladfout(Bladplaats.BESTAND, fout.melding());
    }

    /** The column behind a line of the print of a rule and the position in it, both from 0. */
    private String kolom(Regel regel, int lijn, int positie) {
        List<String> lijnen = new ArrayList<>(List.of(Regelkolommen.NAAM));
        regel.koppen().keySet().forEach(k -> lijnen.add(k.naam()));
        if (regel.voorrang() != 0) {
            lijnen.add(Regelkolommen.VOORRANG);
        }
        if (lijn < lijnen.size()) {
            return lijnen.get(Math.max(0, lijn));
        }
        return lijn == lijnen.size() ? alskolom(regel, positie) : dankolom(regel, positie);
    }

    private static String alskolom(Regel regel, int positie) {
        int einde = ALS.length();
        int nummer = 0;
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            for (int k = 0; k < voorwaarde.keuzes().size(); k++) {
                nummer++;
                Vergelijking v = voorwaarde.keuzes().get(k);
                int lid = einde + v.lid().druk().length();
                int teken = lid + v.teken().teken().length() + 2;
                int waarde = teken + druk(v.waarde()).length();
                if (positie <= waarde) {
                    return positie < lid ? Regelkolommen.veld(nummer) : positie < teken ? Regelkolommen.operator(nummer) : Regelkolommen.waarde(nummer);
                }
                einde = waarde + (k + 1 < voorwaarde.keuzes().size() ? " || " : ", ").length();
            }
        }
        return Regelkolommen.veld(Math.max(1, nummer));
    }

    private String dankolom(Regel regel, int positie) {
        int einde = DAN.length() + regel.handeling().werkwoord().length();
        if (positie <= einde) {
            return Regelkolommen.WERKWOORD;
        }
        List<String> kolommen = Regelkolommen.argumenten(woordenschat.werkwoorden().get(regel.handeling().werkwoord()));
        for (int i = 0; i < kolommen.size(); i++) {
            einde += druk(regel.handeling().argumenten().get(i)).length() + 2;
            if (positie < einde) {
                return kolommen.get(i);
            }
        }
        return Regelkolommen.WERKWOORD;
    }

    private static String druk(Waarde waarde) {
        return waarde.druk(figuur -> "{{" + figuur + "}}");
    }
}
