package nl.onderwijsregio.regeling.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/** A place in the JSON that knows its own name, so that every refusal can say where. JSON null reads as left out. */
final class Knoop {

    private static final Pattern DECIMAAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private static final int MEESTE_CIJFERS = 20;
    private static final int LANGSTE_TEKST = 2_000;

    private final JsonNode json;
    private final String plaats;
    private final Set<String> gelezen = new HashSet<>();

    Knoop(JsonNode json, String plaats) {
        this.json = json;
        this.plaats = plaats;
    }

    /** An object whose fields are all asked for by name, and refused otherwise. */
    <T> T object(Function<Knoop, T> lezen) {
        if (!json.isObject()) {
            throw fout("verwacht een object met velden, geen " + soort());
        }
        T waarde = lezen.apply(this);
        json.fieldNames().forEachRemaining(naam -> {
            if (!gelezen.contains(naam)) {
                throw new OnbruikbareInvoer(binnen(naam) + ": dit veld kennen we niet. Mogelijk zijn: "
                        + gelezen.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        });
        return waarde;
    }

    /** The value of a field; empty when it is left out or null. */
    Optional<Knoop> veld(String naam) {
        gelezen.add(naam);
        return Optional.ofNullable(json.get(naam)).filter(n -> !n.isNull()).map(n -> new Knoop(n, binnen(naam)));
    }

    Knoop verplicht(String naam) {
        return veld(naam).orElseThrow(() -> new OnbruikbareInvoer(binnen(naam) + ": dit veld is verplicht."));
    }

    <T> List<T> lijst(Function<Knoop, T> lezen) {
        if (!json.isArray()) {
            throw fout("verwacht een lijst, geen " + soort());
        }
        List<T> waarden = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            waarden.add(lezen.apply(new Knoop(json.get(i), plaats + "[" + i + "]")));
        }
        return waarden;
    }

    /** As {@link #lijst}, refusing a value that stands there twice. */
    <T> List<T> lijstZonderDubbele(Function<Knoop, T> lezen) {
        Set<T> gezien = new HashSet<>();
        return lijst(k -> {
            T waarde = lezen.apply(k);
            if (!gezien.add(waarde)) {
                throw k.fout("'" + waarde + "' staat er twee keer");
            }
            return waarde;
        });
    }

    String tekst() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            throw fout("verwacht een tekst, geen " + soort());
        }
        if (json.textValue().length() > LANGSTE_TEKST) {
            throw fout("verwacht een tekst van hoogstens 2.000 tekens, geen " + soort());
        }
        return json.textValue();
    }

    String tekst(Pattern vorm, String voorbeeld) {
        String tekst = tekst();
        if (!vorm.matcher(tekst).matches()) {
            throw fout("'" + ingekort(tekst) + "' heeft niet de vorm van " + voorbeeld);
        }
        return tekst;
    }

    /** One of a list of values. */
    <T> T keuze(Function<String, Optional<T>> kies, String mogelijk) {
        String tekst = tekst();
        return kies.apply(tekst).orElseThrow(() -> fout("'" + ingekort(tekst) + "' kennen we niet. Mogelijk zijn: " + mogelijk));
    }

    boolean jaNee() {
        if (!json.isBoolean()) {
            throw fout("verwacht true of false, geen " + soort());
        }
        return json.booleanValue();
    }

    int geheel() {
        if (!json.isIntegralNumber() || !json.canConvertToInt() || json.intValue() < 0 || json.intValue() > Aantal.MAXIMUM) {
            throw fout("verwacht een geheel getal van 0 tot en met 10.000.000, geen " + soort());
        }
        return json.intValue();
    }

    int jaar() {
        int jaar = geheel();
        if (jaar < 2000 || jaar > 2100) {
            throw fout("verwacht een jaar van 2000 tot en met 2100, geen " + soort());
        }
        return jaar;
    }

    /** A count: a whole number, or {@code {"minstens": 1, "hoogstens": 4}} when only bounds are known. */
    Aantal aantal() {
        if (!json.isObject()) {
            return Aantal.van(geheel());
        }
        return object(k -> {
            int minstens = k.verplicht("minstens").geheel();
            int hoogstens = k.verplicht("hoogstens").geheel();
            if (hoogstens < minstens) {
                throw fout("hoogstens is minder dan minstens");
            }
            return Aantal.tussen(minstens, hoogstens);
        });
    }

    /** A decimal number of at least 0 with at most two decimals, as a number or as a string. */
    BigDecimal decimaal(String voorbeeld) {
        String tekst = json.isNumber() ? geschreven(json.decimalValue()) : tekst();
        if (!DECIMAAL.matcher(tekst).matches()) {
            throw fout("'" + ingekort(tekst) + "' is niet " + voorbeeld);
        }
        return new BigDecimal(tekst);
    }

    /** 12E6 as 12000000; a number with an exponent without measure stays as it is: written out it would fill the memory. */
    private static String geschreven(BigDecimal getal) {
        return Math.abs((long) getal.scale()) > MEESTE_CIJFERS ? getal.toString() : getal.toPlainString();
    }

    LocalDate dag() {
        return moment(LocalDate::parse, "een datum zoals 2024-11-30");
    }

    LocalDateTime tijdstip() {
        return moment(LocalDateTime::parse, "een tijdstip zoals 2024-10-15T15:59:00, zonder tijdzone");
    }

    JsonNode json() {
        return json;
    }

    OnbruikbareInvoer fout(String melding) {
        return new OnbruikbareInvoer((plaats.isEmpty() ? "invoer" : plaats) + ": " + melding + ".");
    }

    private <T> T moment(Function<String, T> ontleden, String voorbeeld) {
        String tekst = tekst();
        OnbruikbareInvoer fout = fout("'" + ingekort(tekst) + "' is niet " + voorbeeld);
        if (!Character.isDigit(tekst.charAt(0))) { // "+12024-01-01": ISO knows years of more than four digits, no regeling does
            throw fout;
        }
        try {
            return ontleden.apply(tekst);
        } catch (DateTimeParseException e) {
            fout.initCause(e);
            throw fout;
        }
    }

    private String binnen(String naam) {
        return plaats.isEmpty() ? naam : plaats + "." + naam;
    }

    private String soort() {
        return switch (json.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "lijst";
            case STRING -> json.textValue().isBlank() ? "lege tekst" : "tekst ('" + ingekort(json.textValue()) + "')";
            case NUMBER -> "getal " + ingekort(json.asText());
            case BOOLEAN -> "true of false";
            default -> "null";
        };
    }

    private static String ingekort(String tekst) {
        return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "…";
    }
}
