package nl.onderwijsregio.gegevens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a file speaks about: from its columns, else from its name, else the day it was brought (decision 022). */
final class Peildatum {
    private static final Pattern DAG = Pattern.compile("(?<!\\d)(20\\d\\d)-?(0[1-9]|1[0-2])-?([0-3]\\d)(?!\\d)");
    private static final Pattern MAAND = Pattern.compile("(?<!\\d)(20\\d\\d)[-_](0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern JAAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final LocalDate VO_BEWERKT = LocalDate.of(2024, Month.NOVEMBER, 22);
    private static final LocalDate BESTUREN_BEWERKT = LocalDate.of(2025, Month.OCTOBER, 1);

    private Peildatum() {}

    /** 1 October, the day on which pupils are counted. */
    static LocalDate telling(int jaar) {
        return LocalDate.of(jaar, Month.OCTOBER, 1);
    }

    static LocalDate van(Herkend herkend, String naam, LocalDate vandaag) {
        Optional<LocalDate> uitNaam = uitNaam(naam);
        return switch (herkend.soort()) {
            case PO_HISTORIE, PO_BEWERKT -> telling(herkend.kop().jaren().keySet().stream().reduce((a, b) -> b).orElseThrow());
            case VO_TELLING -> telling(jaar(naam).orElseThrow(() -> new Bestandsweigering(
                    "Van welk jaar deze leerlingen zijn, staat niet in het bestand. Zet het jaar van de telling in de bestandsnaam, "
                            + "zoals in leerlingen-vo-per-vestiging-en-bestuur-2023.csv.")));
            case VO_BEWERKT -> uitNaam.orElse(VO_BEWERKT);
            case BESTUREN_BEWERKT -> uitNaam.orElse(BESTUREN_BEWERKT);
            default -> uitNaam.orElse(vandaag);
        };
    }

    /** The date in a file name: a day, else a month (its first day), else a year (1 January). */
    static Optional<LocalDate> uitNaam(String naam) {
        Matcher dag = DAG.matcher(naam);
        if (dag.find()) {
            try {
                return Optional.of(LocalDate.of(getal(dag, 1), getal(dag, 2), getal(dag, 3)));
            } catch (DateTimeException e) {
                return jaar(naam).map(j -> LocalDate.of(j, Month.JANUARY, 1));
            }
        }
        Matcher maand = MAAND.matcher(naam);
        if (maand.find()) {
            return Optional.of(LocalDate.of(getal(maand, 1), getal(maand, 2), 1));
        }
        return jaar(naam).map(j -> LocalDate.of(j, Month.JANUARY, 1));
    }

    private static Optional<Integer> jaar(String naam) {
        Matcher jaar = JAAR.matcher(naam);
        return jaar.find() ? Optional.of(getal(jaar, 1)) : Optional.empty();
    }

    private static int getal(Matcher m, int groep) {
        return Integer.parseInt(m.group(groep));
    }
}
