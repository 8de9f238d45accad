package nl.onderwijsregio.les;

import java.io.Serializable;
import nl.onderwijsregio.kennis.Sessiethema;

/**
 * A lesson in its fixed short form.
 *
 * @param probeerden what was tried
 * @param voorWie for whom
 * @param gebeurde what happened
 * @param anders what they would do differently
 * @param bewijs how they know; may be empty
 */
public record Lesopgave(String titel, Sessiethema thema, Lessector sector, String probeerden, String voorWie, String gebeurde, String anders, String bewijs)
        implements Serializable {
    public Lesopgave {
        titel = tekst(titel, 1, 200, "de titel");
        probeerden = tekst(probeerden, 1, 2000, "wat u probeerde");
        voorWie = tekst(voorWie, 1, 500, "voor wie");
        gebeurde = tekst(gebeurde, 1, 2000, "wat er gebeurde");
        anders = tekst(anders, 1, 2000, "wat u anders zou doen");
        bewijs = tekst(bewijs, 0, 1000, "hoe u dat weet");
        if (thema == null || sector == null) {
            throw new IllegalArgumentException("Kies een thema en een sector.");
        }
    }

    private static String tekst(String waarde, int minstens, int hoogstens, String wat) {
        String kaal = waarde == null ? "" : waarde.strip();
        if (kaal.length() < minstens || kaal.length() > hoogstens) {
            throw new IllegalArgumentException("Vul in: " + wat + ", in hoogstens " + hoogstens + " tekens.");
        }
        return kaal;
    }
}
