package nl.onderwijsregio.plan.uitwissel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Afspraakopgave;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Inhoudvorm;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Dekkingregel;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.Plandeelinhoud;
import nl.onderwijsregio.plan.Vraagstukopgave;

/** A plan with anything in it that a writer can fill in; the same seed gives the same plan. */
final class Willekeurigplan {
    private static final List<String> BROKKEN = List.of("starters", "50%", "€ 1.250,00", "a < b & c > d", "\"aanhaling\"", "'s ochtends", "regel een\nregel twee", "tab\thier",
            "ééń", "日本", "=SOM(A1)", "+31", "-5", "@iemand", "D-3", "nieuw-1", "  dubbel  ", "_x0041_", "; en , en", "_x005F_", "x0042_", "_", "0012", "1e5", "ja", "31-12-2025", "😀", "‘quote’", "]]>");
    /** Parties whose names together do not fit in a cell of a table of a version. */
    private static final List<Long> VEEL = LongStream.range(20, 35).boxed().toList();
    private final Random toeval;

    Willekeurigplan(long zaad) {
        this.toeval = new Random(zaad);
    }

    PlanInhoud maken() {
        TreeMap<String, String> onderdelen = new TreeMap<>();
        List.of("a", "b", "c", "g", "p").stream().filter(l -> toeval.nextBoolean()).forEach(l -> onderdelen.put(l, Opmaak.schoon("<p>" + veilig(tekst(400)) + "x</p><ul><li>" + veilig(tekst(30)) + "y</li></ul>")));
        List<Partijregel> partijen = new ArrayList<>(List.of(new Partijregel(7, "Stichting Noordpad", "BESTUUR", true, false), new Partijregel(8, "Hogeschool Delta", "OPLEIDER", false, false),
                new Partijregel(9, "Hogeschool Delta", "OPLEIDER", false, true), new Partijregel(10, "A; B", "BEROEPSGROEP", false, false)));
        VEEL.forEach(p -> partijen.add(new Partijregel(p, "Stichting " + "x".repeat(200) + p, "BESTUUR", false, false)));
        int vraagstukken = toeval.nextInt(4);
        int doelen = toeval.nextInt(5);
        Plandeelinhoud delen = new Plandeelinhoud(List.of(Inhoudvorm.cijfer("zij-instromers", new Indicatoropgave(getal(), toeval.nextInt(500), tekst(300), dag(), tekst(2000), tekst(1000)), toeval.nextBoolean())),
                IntStream.rangeClosed(1, vraagstukken).mapToObj(n -> Inhoudvorm.regel(n * 2, new Vraagstukopgave(naam(300), kies(Doelgroep.values()), tekst(2000)))).toList(),
                IntStream.rangeClosed(1, doelen).mapToObj(n -> Inhoudvorm.regel(n, new Doelopgave(naam(300), kies(Doelgroep.values()), vraagstukken == 0 || toeval.nextBoolean() ? null : 2,
                        tekst(60), tekst(60), getal(), getal(), dag(), tekst(2000)))).toList(),
                IntStream.rangeClosed(1, toeval.nextInt(3)).mapToObj(n -> Inhoudvorm.regel(n, new Afspraakopgave(naam(300), tekst(60), doelen == 0 ? null : 1, tekst(300), tekst(300)))).toList(),
                new TreeMap<>(toeval.nextBoolean() ? new TreeMap<>() : new TreeMap<>(java.util.Map.of("LOKET", new TreeMap<>(java.util.Map.of("naam", "Loket", "diensten", "werven\nopleiden"))))));
        Partijnamen namen = new Partijnamen(new PlanInhoud(3, "ldnor-2025", "2024-11-30", "De Waarden", onderdelen, List.of(), List.of(), partijen, List.of(), List.of(), new TreeMap<>(),
                List.of(), List.of(), List.of(), delen));
        List<Activiteitregel> activiteiten = IntStream.rangeClosed(1, toeval.nextInt(6)).mapToObj(n -> namen.met(Inhoudvorm.regel(n * 3, activiteit(doelen)))).toList();
        List<Dekkingregel> dekking = IntStream.range(0, toeval.nextInt(3)).mapToObj(n -> new Dekkingregel(naam(200), bedrag().toPlainString()))
                .sorted(java.util.Comparator.comparing(Dekkingregel::bron).thenComparing(Dekkingregel::bedrag)).toList();
        return new PlanInhoud(3, "ldnor-2025", "2024-11-30", "De Waarden", onderdelen, activiteiten, dekking, partijen, List.of("GM0664"), List.of("00AA00"),
                new TreeMap<>(java.util.Map.of("peer-review-2025", true)), List.of(), List.of(), List.of(), delen);
    }

    private Activiteitopgave activiteit(int doelen) {
        List<Begrotingspost> posten = new ArrayList<>();
        BigDecimal som = BigDecimal.ZERO;
        for (int n = 1; n <= toeval.nextInt(4); n++) {
            BigDecimal fte = toeval.nextBoolean() ? null : new BigDecimal(toeval.nextInt(3000)).movePointLeft(3);
            BigDecimal tarief = fte == null ? null : bedrag();
            BigDecimal bedrag = fte == null ? bedrag() : fte.multiply(tarief).setScale(2, java.math.RoundingMode.HALF_UP);
            posten.add(new Begrotingspost(n, kies(Kostensoort.values()), naam(300), 2025, fte, tarief, bedrag, toeval.nextBoolean()));
            som = som.add(bedrag);
        }
        BigDecimal bedrag = posten.isEmpty() ? bedrag() : som.setScale(2);
        boolean verdeeld = toeval.nextBoolean();
        return new Activiteitopgave(kies(Activiteitfunctie.values()), naam(200), tekst(2000), tekst(2000), toeval.nextBoolean() ? null : 7L, LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31), bedrag, tekst(2000), tekst(2000), new TreeSet<>(toeval.nextInt(8) == 0 ? VEEL : toeval.nextBoolean() ? List.of() : List.of(8L, 9L, 10L)),
                new TreeSet<>(doelen > 1 ? List.of(1, 2) : List.of()), posten, verdeeld ? bedrag : null, verdeeld ? BigDecimal.ZERO : null);
    }

    private <E> E kies(E[] uit) {
        return uit[toeval.nextInt(uit.length)];
    }

    private BigDecimal bedrag() {
        return new BigDecimal(toeval.nextInt(50_000_000)).movePointLeft(2);
    }

    private BigDecimal getal() {
        return toeval.nextInt(3) == 0 ? null : new BigDecimal(toeval.nextInt(2_000_000)).movePointLeft(toeval.nextInt(3));
    }

    private LocalDate dag() {
        return toeval.nextBoolean() ? null : LocalDate.of(2024, 1, 1).plusDays(toeval.nextInt(300));
    }

    private String naam(int hoogstens) {
        return "N" + kort(tekst(hoogstens), hoogstens - 1);
    }

    private String tekst(int hoogstens) {
        StringBuilder tekst = new StringBuilder();
        int brokken = toeval.nextInt(12) == 0 ? hoogstens : toeval.nextInt(6);
        for (int i = 0; i < brokken && tekst.length() < hoogstens; i++) {
            tekst.append(BROKKEN.get(toeval.nextInt(BROKKEN.size()))).append(toeval.nextBoolean() ? " " : "");
        }
        return kort(tekst.toString(), hoogstens);
    }

    private static String kort(String tekst, int hoogstens) {
        String kort = tekst.length() <= hoogstens ? tekst : tekst.substring(0, Character.isHighSurrogate(tekst.charAt(hoogstens - 1)) ? hoogstens - 1 : hoogstens);
        return kort.strip();
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
