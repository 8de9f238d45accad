package nl.onderwijsregio.regeling.keuring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.json.Feitenschrijver;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;

/**
 * What differs between two versions, by meaning: layout and comments are no difference. Everything is in Dutch words, to be read side by side.
 *
 * @param artikelen the account of articles
 * @param parameters the figures
 * @param regels the rules, by name; a rule that only got another name is recognised
 * @param voorbeelden the golden cases
 * @param geraakt every provision whose rules, figures or account changed, or whose rules name a figure that changed
 */
public record Verschil(List<Wijziging> artikelen, List<Wijziging> parameters, List<Wijziging> regels, List<Wijziging> voorbeelden, Set<String> geraakt) {

    public Verschil {
        artikelen = List.copyOf(artikelen);
        parameters = List.copyOf(parameters);
        regels = List.copyOf(regels);
        voorbeelden = List.copyOf(voorbeelden);
        geraakt = java.util.Collections.unmodifiableSet(new TreeSet<>(geraakt));
    }

    /** Whether it is new, gone or changed. */
    public enum Soort { NIEUW, WEG, ANDERS }

    /**
     * One thing that differs.
     *
     * @param naam what it is called, in the new version when it is there
     * @param velden what of it differs; of something new or gone everything
     */
    public record Wijziging(Soort soort, String naam, List<Veld> velden) {

        public Wijziging {
            velden = List.copyOf(velden);
        }
    }

    /** One property, before and now; empty when it was or is not there. */
    public record Veld(String naam, Optional<String> oud, Optional<String> nieuw) { }

    /** What differs between these versions and their golden cases. */
    public static Verschil tussen(Regelversie oud, List<Voorbeeld> oudeVoorbeelden, Regelversie nieuw, List<Voorbeeld> nieuweVoorbeelden) {
        List<Wijziging> parameters = wijzigingen(opNaam(oud.parameters().alle(), Parameter::naam), opNaam(nieuw.parameters().alle(), Parameter::naam), Verschil::velden);
        List<Wijziging> artikelen = wijzigingen(opNaam(oud.artikelen(), Artikel::artikel), opNaam(nieuw.artikelen(), Artikel::artikel), Verschil::velden);
        List<Wijziging> regels = regels(oud, nieuw);
        Set<String> geraakt = artikelen.stream().map(Wijziging::naam).collect(Collectors.toCollection(TreeSet::new));
        Set<String> figuren = parameters.stream().map(Wijziging::naam).collect(Collectors.toSet());
        Set<String> namen = regels.stream().flatMap(w -> Stream.concat(Stream.of(w.naam()), w.velden().stream().filter(v -> v.naam().equals("naam")).flatMap(v -> v.oud().stream())))
                .collect(Collectors.toSet());
        Stream.of(oud, nieuw).forEach(v -> geraakt.addAll(geraakt(v, figuren, namen)));
        return new Verschil(artikelen, parameters, regels,
                wijzigingen(opNaam(oudeVoorbeelden, Voorbeeld::naam), opNaam(nieuweVoorbeelden, Voorbeeld::naam), Verschil::velden), geraakt);
    }

    /** Whether nothing differs. */
    public boolean isLeeg() {
        return artikelen.isEmpty() && parameters.isEmpty() && regels.isEmpty() && voorbeelden.isEmpty();
    }

    private static Set<String> geraakt(Regelversie versie, Set<String> figuren, Set<String> namen) {
        Map<String, String> artikelen = new LinkedHashMap<>();
        versie.regels().toetsen().forEach(t -> artikelen.put("toets " + t.code(), t.artikel()));
        versie.regels().postsoorten().forEach(p -> artikelen.put("post " + p.code(), p.artikel()));
        Set<String> geraakt = versie.parameters().alle().stream().filter(p -> figuren.contains(p.naam())).map(Parameter::artikel).collect(Collectors.toCollection(TreeSet::new));
        for (Regel regel : versie.regels().regels().regels()) {
            String druk = regel.druk();
            boolean noemt = figuren.stream().anyMatch(f -> druk.contains("{" + f + "}") || druk.contains("{" + f + " - ") || druk.contains("\"" + f + "\""));
            if (noemt || namen.contains(regel.naam())) {
                geraakt.add(artikelen.get(regel.kop(Kop.TOETS).map(c -> "toets " + c).orElseGet(() -> "post " + regel.kop(Kop.POST).orElseThrow())));
            }
        }
        return geraakt;
    }

    private static List<Wijziging> regels(Regelversie oud, Regelversie nieuw) {
        Map<String, Regel> vroeger = opNaam(oud.regels().regels().regels(), Regel::naam);
        Map<String, Regel> nu = opNaam(nieuw.regels().regels().regels(), Regel::naam);
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Regel regel : List.copyOf(nu.values())) {
            Optional<Regel> hernoemd = vroeger.containsKey(regel.naam()) ? Optional.empty()
                    : vroeger.values().stream().filter(r -> !nu.containsKey(r.naam()) && velden(r).equals(velden(regel))).findFirst();
            hernoemd.ifPresent(r -> {
                wijzigingen.add(new Wijziging(Soort.ANDERS, regel.naam(), List.of(new Veld("naam", Optional.of(r.naam()), Optional.of(regel.naam())))));
                vroeger.remove(r.naam());
                nu.remove(regel.naam());
            });
        }
        wijzigingen.addAll(wijzigingen(vroeger, nu, Verschil::velden));
        return wijzigingen;
    }

    private static <T> Map<String, T> opNaam(java.util.Collection<T> alle, Function<T, String> naam) {
        Map<String, T> map = new LinkedHashMap<>();
        alle.forEach(t -> map.put(naam.apply(t), t));
        return map;
    }

    private static <T> List<Wijziging> wijzigingen(Map<String, T> oud, Map<String, T> nieuw, Function<T, Map<String, String>> velden) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        Set<String> namen = new java.util.LinkedHashSet<>(nieuw.keySet());
        namen.addAll(oud.keySet());
        for (String naam : namen) {
            List<Veld> anders = velden(Optional.ofNullable(oud.get(naam)).map(velden).orElse(Map.of()), Optional.ofNullable(nieuw.get(naam)).map(velden).orElse(Map.of()));
            Soort soort = !oud.containsKey(naam) ? Soort.NIEUW : nieuw.containsKey(naam) ? Soort.ANDERS : Soort.WEG;
            if (soort != Soort.ANDERS || !anders.isEmpty()) {
                wijzigingen.add(new Wijziging(soort, naam, anders));
            }
        }
        return wijzigingen;
    }

    private static List<Veld> velden(Map<String, String> oud, Map<String, String> nieuw) {
        Set<String> namen = new java.util.LinkedHashSet<>(nieuw.keySet());
        namen.addAll(oud.keySet());
        return namen.stream().filter(n -> !Objects.equals(oud.get(n), nieuw.get(n)))
                .map(n -> new Veld(n, Optional.ofNullable(oud.get(n)), Optional.ofNullable(nieuw.get(n)))).toList();
    }

    private static Map<String, String> velden(Parameter p) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("waarde", p.waarde().orElse("onbekend"));
        velden.put("eenheid", p.eenheid());
        velden.put("artikel", p.artikel());
        velden.put("bron", p.bron());
        velden.put("datum", p.datum());
        velden.put("omschrijving", p.omschrijving());
        velden.put("interpretatie", p.interpretatie() ? "ja" : "nee");
        return velden;
    }

    private static Map<String, String> velden(Artikel a) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("onderwerp", a.onderwerp());
        velden.put("verwerking", a.verwerking().name());
        velden.put("toelichting", a.toelichting());
        return velden;
    }

    private static Map<String, String> velden(Regel regel) {
        Map<String, String> velden = new LinkedHashMap<>();
        regel.koppen().forEach((kop, waarde) -> velden.put(kop.naam(), waarde));
        velden.put("wanneer", Leesvorm.zonderWaarden().wanneer(regel));
        velden.put("dan", Leesvorm.zonderWaarden().dan(regel));
        velden.put("voorrang", Integer.toString(regel.voorrang()));
        return velden;
    }

    private static Map<String, String> velden(Voorbeeld v) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("bron", v.bron());
        velden.put("uitkomst", v.uitkomst().name());
        velden.put("bedrag", v.bedrag().map(b -> "€ " + b.toPlainString()).orElse("niet te bepalen"));
        for (Map.Entry<String, JsonNode> feit : Feitenschrijver.schrijf(v.feiten()).properties()) {
            velden.put("feiten." + feit.getKey(), feit.getValue().isTextual() ? feit.getValue().textValue() : feit.getValue().toString());
        }
        return velden;
    }
}
