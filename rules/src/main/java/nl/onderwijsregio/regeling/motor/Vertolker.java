package nl.onderwijsregio.regeling.motor;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Ander;
import nl.onderwijsregio.regeling.taal.Regeltekst.Figuur;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Handeling;
import nl.onderwijsregio.regeling.taal.Regeltekst.Kant;
import nl.onderwijsregio.regeling.taal.Regeltekst.Lid;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Teken;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;

/**
 * Reads the internal form of the rules aloud: no engine, no compiler, one rule after the other. Slower than the engine and only there to
 * contradict it; it shares with it nothing but the facts and the verbs.
 */
public final class Vertolker {

    private final List<Regel> regels;
    private final Parameters parameters;

    public Vertolker(Regeltekst tekst, Parameters parameters) {
        regels = tekst.regels().stream().sorted(Comparator.comparingInt(Regel::voorrang).reversed()).toList();
        this.parameters = parameters;
    }

    /** Lets every rule look at the facts and write in the dossier, telling the name of each that does. */
    public void uitvoeren(Feiten feiten, Dossier dossier, Consumer<String> spoor) {
        for (Regel regel : regels) {
            if (regel.voorwaarden().stream().allMatch(v -> v.keuzes().stream().anyMatch(k -> geldt(k, feiten)))) {
                spoor.accept(regel.naam());
                doe(regel.handeling(), dossier);
            }
        }
    }

    private boolean geldt(Vergelijking vergelijking, Feiten feiten) {
        Object links = waarde(vergelijking.lid(), feiten);
        Object rechts = waarde(vergelijking.waarde(), feiten);
        if (!vergelijking.teken().isVolgorde()) {
            return Objects.equals(links, rechts) == (vergelijking.teken() == Teken.GELIJK);
        }
        int verhouding = Integer.compare((Integer) links, (Integer) rechts);
        return switch (vergelijking.teken()) {
            case KLEINER -> verhouding < 0;
            case HOOGSTENS -> verhouding <= 0;
            case GROTER -> verhouding > 0;
            default -> verhouding >= 0;
        };
    }

    private Object waarde(Waarde waarde, Feiten feiten) {
        return switch (waarde) {
            case Getal g -> g.getal();
            case Woord w -> w.tekst();
            case Figuur f -> parameters.heelGetal(f.naam()).orElseThrow();
            case Ander a -> waarde(a.lid(), feiten);
        };
    }

    private static Object waarde(Lid lid, Feiten feiten) {
        Object veld = roep(Woordenlijst.lezen(lid.veld()), feiten);
        Optional<Kant> kant = lid.kant();
        if (kant.isPresent()) {
            Aantal aantal = (Aantal) veld;
            return kant.get() == Kant.ONDERGRENS ? aantal.ondergrens() : aantal.bovengrens();
        }
        return lid.sleutel().<Object>map(s -> ((Map<?, ?>) veld).get(s)).orElse(lid.sleutel().isPresent() ? null : veld);
    }

    private static void doe(Handeling handeling, Dossier dossier) {
        roep(Woordenlijst.methode(handeling.werkwoord()), dossier,
                handeling.argumenten().stream().map(a -> a instanceof Getal g ? (Object) g.getal() : ((Woord) a).tekst()).toArray());
    }

    private static Object roep(java.lang.reflect.Method methode, Object op, Object... argumenten) {
        try {
            return methode.invoke(op, argumenten);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException fout ? fout : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
