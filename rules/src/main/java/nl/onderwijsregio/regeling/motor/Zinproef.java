package nl.onderwijsregio.regeling.motor;

import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Regelversie;

/** Tries the {@code {name}} of sentences on an application of which nothing is known, so that a checker can say beforehand what will not be understood. */
public final class Zinproef {

    private final Zinnen zinnen;

    public Zinproef(Regelversie versie) {
        Aanvraagfeiten leeg = Aanvraagfeiten.voor(versie.regeling(), versie.versie()).bouwen();
        Feiten feiten = versie.feitenvorming().van(leeg, Optional.empty());
        zinnen = new Zinnen(feiten, versie, Bandbreedte.ONBEKEND, Optional.empty(), List.of());
    }

    /** Whether {@code {zinsdeel}} can be filled in. */
    public boolean kent(String zinsdeel) {
        try {
            zinnen.vul("{" + zinsdeel + "}");
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
