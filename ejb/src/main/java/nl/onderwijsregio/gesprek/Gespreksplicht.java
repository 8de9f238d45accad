package nl.onderwijsregio.gesprek;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Regelregister;

/** How many conversations a regeling asks, per calendar year of its activities. Decision 198. */
enum Gespreksplicht {
    LDNOR_2025("ldnor-2025", "9 lid 4", 2025, 2025, 2, true),
    LDNOR_2026("ldnor-2026-2029", "22 lid 8", 2026, 2029, 1, false);

    private static final Month NAJAAR = Month.SEPTEMBER;

    private final String regeling;
    private final String artikel;
    private final int van;
    private final int totEnMet;
    private final int nodig;
    private final boolean najaar;

    Gespreksplicht(String regeling, String artikel, int van, int totEnMet, int nodig, boolean najaar) {
        this.regeling = regeling;
        this.artikel = artikel;
        this.van = van;
        this.totEnMet = totEnMet;
        this.nodig = nodig;
        this.najaar = najaar;
    }

    /** The duties of last year, this year and next year; of the first year that asks something when that is later. */
    static List<Plichtstand> standen(List<Gespreksregel> gesprekken, Regelregister register, LocalDate vandaag) {
        return Stream.of(values()).flatMap(p -> IntStream.rangeClosed(p.van, p.totEnMet)
                .filter(jaar -> jaar >= vandaag.getYear() - 1 && jaar <= Math.max(vandaag.getYear() + 1, LDNOR_2025.van))
                .mapToObj(jaar -> p.stand(jaar, gesprekken, register, vandaag))).toList();
    }

    private Plichtstand stand(int jaar, List<Gespreksregel> gesprekken, Regelregister register, LocalDate vandaag) {
        List<Gespreksregel> gehouden = gesprekken.stream().filter(g -> g.status() == Gesprekstatus.GEHOUDEN && dag(g).getYear() == jaar).toList();
        boolean bestuurlijk = gehouden.stream().anyMatch(g -> g.soort() == Gespreksoort.BESTUURLIJK && (!najaar || isNajaar(g)));
        long tellen = nodig > 1 ? gehouden.size() : gehouden.stream().filter(g -> g.soort() == Gespreksoort.BESTUURLIJK).count();
        return new Plichtstand(regeling, jaar, artikel, register.beslistekst(regeling, vandaag).bron(artikel), nodig, tellen, bestuurlijk, najaar);
    }

    private static boolean isNajaar(Gespreksregel gesprek) {
        return dag(gesprek).getMonthValue() >= NAJAAR.getValue();
    }

    private static LocalDate dag(Gespreksregel gesprek) {
        return gesprek.begint().atZone(Klok.ZONE).toLocalDate();
    }
}
