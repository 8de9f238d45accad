package nl.onderwijsregio.regeling.blad;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.Parameter;

/** Turns one row of texts into a figure, strictly by its unit, and writes down what is wrong with which field. It never guesses. */
final class Parameterregel {

    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,99}");
    private static final Pattern BRON = Pattern.compile("https://[\\x21-\\x7E]{4,290}");
    private static final Pattern EURO = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,2})?");
    private static final Pattern HEEL = Pattern.compile("[0-9]{1,8}");
    private static final Pattern DEEL = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?|[0-9]{1,6}/[1-9][0-9]{0,5}");
    private static final Pattern REGIO = Pattern.compile("(?:OR|RAP)[0-9]{6}");
    private static final int LANGSTE = 400;

    /** How the value of each unit is written. */
    private static final Map<String, Vorm> EENHEDEN = Map.ofEntries(
            Map.entry("euro", new Vorm(w -> EURO.matcher(w).matches(), "een bedrag zoals 65.00, zonder euroteken, met een punt voor de centen")),
            Map.entry("aantal", new Vorm(w -> HEEL.matcher(w).matches(), "een geheel getal zoals 15000, zonder punten")),
            Map.entry("weken", new Vorm(w -> HEEL.matcher(w).matches(), "een geheel getal zoals 13")),
            Map.entry("deel", new Vorm(w -> DEEL.matcher(w).matches(), "een deel zoals 0.77 of 5/12, met een punt")),
            Map.entry("datum", new Vorm(w -> w.length() == 10 && leest(w, LocalDate::parse), "een datum zoals 2024-11-30")),
            Map.entry("moment", new Vorm(w -> w.length() <= 19 && leest(w, LocalDateTime::parse), "een tijdstip zoals 2024-10-15T16:00:00")),
            Map.entry("maand", new Vorm(w -> leest(w, YearMonth::parse), "een maand zoals 2026-02")),
            Map.entry("regio", new Vorm(w -> REGIO.matcher(w).matches(), "een referentie zoals OR250049")),
            Map.entry("tekst", new Vorm(Parameterregel::isTekst, "een tekst van hoogstens " + LANGSTE + " tekens")),
            Map.entry("naam", new Vorm(Parameterregel::isTekst, "een naam van hoogstens " + LANGSTE + " tekens")),
            Map.entry("sector", new Vorm(Parameterregel::isTekst, "een of meer sectoren zoals PO, VO en MBO")));

    private final Tabelrij rij;

    Parameterregel(Tabelrij rij) {
        this.rij = rij;
    }

    private record Vorm(java.util.function.Predicate<String> past, String voorbeeld) { }

    static boolean isGetal(String eenheid) {
        return List.of("euro", "aantal", "weken", "deel").contains(eenheid);
    }

    private void fout(String veld, String melding) {
        rij.fout(veld, melding);
    }

    /** The figure; when anything is wrong it is written down, and the figure is not to be used. */
    Parameter parameter(Map<String, String> velden, Optional<String> waarde, boolean interpretatie) {
        String naam = velden.get("naam");
        if (!NAAM.matcher(naam).matches()) {
            fout("naam", "verwacht een naam zoals perLeerling.po: letters, cijfers, punten en streepjes. Er staat '" + Tabelrij.ingekort(naam) + "'");
        }
        if (!BRON.matcher(velden.get("bron")).matches()) {
            fout("bron", "verwacht een adres dat begint met https://");
        }
        if (velden.get("datum").length() != 10 || !leest(velden.get("datum"), LocalDate::parse)) {
            fout("datum", "verwacht een datum zoals 2024-11-30. Er staat '" + Tabelrij.ingekort(velden.get("datum")) + "'");
        }
        tekst("artikel", velden.get("artikel"));
        tekst("omschrijving", velden.get("omschrijving"));
        Optional<String> schoon = waarde.flatMap(w -> waarde(w, velden.get("eenheid")));
        return new Parameter(naam, schoon, velden.get("eenheid"), velden.get("artikel"), velden.get("bron"), velden.get("datum"), velden.get("omschrijving"), interpretatie);
    }

    String tekst(String veld, String tekst) {
        if (!isTekst(tekst)) {
            fout(veld, tekst.isBlank() ? "hier hoort iets te staan" : "verwacht een tekst van hoogstens " + LANGSTE + " tekens, zonder regeleinden en onzichtbare tekens");
        }
        return tekst;
    }

    private Optional<String> waarde(String waarde, String eenheid) {
        Vorm vorm = EENHEDEN.get(eenheid);
        if (vorm == null) {
            fout("eenheid", "de eenheid '" + Tabelrij.ingekort(eenheid) + "' kennen we niet. Mogelijk zijn: " + String.join(", ", new TreeSet<>(EENHEDEN.keySet())));
            return Optional.empty();
        }
        if (!vorm.past().test(waarde)) {
            fout("waarde", "verwacht " + vorm.voorbeeld() + ". Er staat '" + Tabelrij.ingekort(waarde) + "'" + uitleg(waarde, eenheid));
            return Optional.empty();
        }
        return Optional.of(eenheid.equals("euro") ? new java.math.BigDecimal(waarde).setScale(2).toPlainString() : waarde);
    }

    private static String uitleg(String waarde, String eenheid) {
        if (waarde.indexOf(',') >= 0 && isGetal(eenheid)) {
            return ". Een komma lezen we niet: we weten niet of het een decimaalteken is";
        }
        if (waarde.indexOf('€') >= 0) {
            return ". Laat het euroteken weg";
        }
        return waarde.isBlank() ? ". Is de figuur onbekend, laat de waarde dan helemaal weg" : "";
    }

    private static boolean isTekst(String tekst) {
        return !tekst.isBlank() && tekst.length() <= LANGSTE && tekst.equals(tekst.strip())
                && tekst.codePoints().noneMatch(t -> Character.isISOControl(t) || Character.getType(t) == Character.FORMAT || Character.getType(t) == Character.SURROGATE
                        || Character.getType(t) == Character.LINE_SEPARATOR || Character.getType(t) == Character.PRIVATE_USE);
    }

    private static boolean leest(String tekst, Function<String, ?> lezen) {
        try {
            return lezen.apply(tekst) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
