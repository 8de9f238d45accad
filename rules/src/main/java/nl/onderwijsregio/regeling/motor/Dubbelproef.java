package nl.onderwijsregio.regeling.motor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelversie;

/** Puts the same facts before the engine and before the interpreter, and says where they differ. Safe to use from one thread at a time. */
public final class Dubbelproef {

    private final Regelversie versie;
    private final Feitenvorming vorming;
    private final Vertolker vertolker;

    public Dubbelproef(Regelversie versie) {
        this(versie, new Vertolker(versie.regels().regels(), versie.parameters()));
    }

    Dubbelproef(Regelversie versie, Vertolker vertolker) {
        this.versie = versie;
        this.vertolker = vertolker;
        vorming = versie.feitenvorming();
    }

    /** The facts of an application. Fails with {@code OnbruikbareInvoer} when they contradict each other. */
    public Feiten feiten(Aanvraagfeiten aanvraag) {
        return vorming.van(aanvraag, Optional.<Gemeentegraaf>empty());
    }

    /** The first difference, in Dutch; empty when both do the same. */
    public Optional<String> verschil(Feiten feiten) {
        List<String> motor = spoor(feiten, true);
        List<String> vertolkt = spoor(feiten, false);
        for (int i = 0; i < Math.max(motor.size(), vertolkt.size()); i++) {
            String links = i < motor.size() ? motor.get(i) : "niets";
            String rechts = i < vertolkt.size() ? vertolkt.get(i) : "niets";
            if (!links.equals(rechts)) {
                return Optional.of("de motor geeft " + links + ", de vertolker " + rechts);
            }
        }
        return Optional.empty();
    }

    /** These facts with other values, given for each field by name and present value; the background stays. */
    public static Feiten anders(Feiten feiten, BiFunction<String, Object, Object> nieuw) {
        RecordComponent[] delen = Feiten.class.getRecordComponents();
        Object[] waarden = new Object[delen.length];
        try {
            for (int i = 0; i < delen.length; i++) {
                Object nu = delen[i].getAccessor().invoke(feiten);
                waarden[i] = delen[i].getType() == Achtergrond.class ? nu : nieuw.apply(delen[i].getName(), nu);
            }
            return Feiten.class.getDeclaredConstructor(Arrays.stream(delen).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(waarden);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException fout ? fout : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> spoor(Feiten feiten, boolean metMotor) {
        Dossier dossier = new Dossier(feiten, versie.parameters());
        List<String> namen = new ArrayList<>();
        String fout = "";
        try {
            if (metMotor) {
                versie.regels().uitvoeren(feiten, dossier, namen::add);
            } else {
                vertolker.uitvoeren(feiten, dossier, namen::add);
            }
        } catch (RuntimeException e) {
            fout = "een fout";
        }
        return fout.isEmpty() ? spoor(dossier, namen) : List.of(fout);
    }

    private static List<String> spoor(Dossier dossier, List<String> namen) {
        Collections.sort(namen);
        List<String> spoor = new ArrayList<>(namen);
        dossier.vermeldingen().forEach(v -> spoor.add(v.toString()));
        dossier.regels().forEach(r -> spoor.add(r.code() + " " + r.bedrag() + " " + r.formule().get() + " " + r.parameters() + " " + r.tekst()));
        return spoor;
    }
}
