package nl.onderwijsregio.regeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Wijzigingen.Wijziging;

/**
 * Which inputs a verdict and each line of its explanation react to, beside those that are named. A line is a finding with its consequence and sentence, or a
 * line of the amount with its formula; what is worked out from other lines may react to everything that is named.
 */
final class Gevoeligheid {
    private static final String GEHEEL = "geheel";
    /** Findings about the amount, and lines worked out from the other lines. */
    private static final Set<String> UIT_ANDERE_REGELS = Set.of("toets BEDRAG", "toets GEVRAAGD", "toets TERMIJNEN", "post GROEN_MAXIMUM", "post JAREN", "post JAREN_TOESLAGEN");

    private final Regelversie versie;
    private final Optional<Gemeentegraaf> graaf;
    private final Set<String> verzwegen = new TreeSet<>();
    private final Set<String> genoemd = new TreeSet<>();
    private final Set<String> merkbaar = new TreeSet<>();
    private int geprobeerd;

    Gevoeligheid(Regelversie versie, Optional<Gemeentegraaf> graaf) {
        this.versie = versie;
        this.graaf = graaf;
    }

    /** One line: what it says, and which inputs it names. */
    private record Regel(List<Object> zegt, Set<String> noemt) { }

    /** Tries every change of one input to these facts. */
    void probeer(Aanvraagfeiten feiten) {
        Map<String, Regel> voor = regels(Beoordelaar.beoordeel(feiten, graaf, versie));
        voor.entrySet().stream().filter(r -> r.getKey().startsWith("toets ") && !UIT_ANDERE_REGELS.contains(r.getKey()))
                .forEach(r -> r.getValue().noemt().forEach(n -> genoemd.add(r.getKey() + ": " + n)));
        for (Wijziging w : Wijzigingen.van(versie, feiten)) {
            try {
                vergelijk(volgt(feiten, w), voor, regels(Beoordelaar.beoordeel(w.feiten(), graaf, versie)));
                geprobeerd++;
            } catch (OnbruikbareInvoer tegenstrijdig) {
                // such facts have no verdict to compare
            }
        }
    }

    /** An application that leaves landelijk out lets its region say it: naming landelijk names that. */
    private static Wijziging volgt(Aanvraagfeiten feiten, Wijziging w) {
        return w.invoer().equals("regio") && feiten.landelijk().isEmpty() ? new Wijziging("landelijk.regio", w.feiten()) : w;
    }

    /** Lines of the amount that come or go show in the amount itself; of lines that stay, what they say is compared. */
    private void vergelijk(Wijziging w, Map<String, Regel> voor, Map<String, Regel> na) {
        voor.keySet().stream().filter(na::containsKey).filter(code -> !Objects.equals(voor.get(code).zegt(), na.get(code).zegt())).forEach(code -> {
            Optional<String> onder = voor.get(code).noemt().stream().filter(n -> valtOnder(w.invoer(), n)).findFirst();
            onder.ifPresentOrElse(n -> merkbaar.add(code + ": " + n), () -> verzwegen.add(code + ": " + w.invoer()));
        });
    }

    /** An input inside a record is named when the record is; a record that is there or not is named when anything inside it is. */
    private static boolean valtOnder(String invoer, String genoemd) {
        return invoer.equals(genoemd) || invoer.equals("landelijk.regio") && genoemd.equals("regio") || invoer.startsWith(genoemd + ".") || genoemd.startsWith(invoer + ".");
    }

    private static Map<String, Regel> regels(Beoordeling b) {
        Map<String, Regel> regels = new HashMap<>();
        b.posten().forEach(p -> regels.put("post " + p.code(), new Regel(List.of(p.bedrag(), p.bedragOnder(), p.bedragBoven(), p.formule()), Set.copyOf(p.invoer()))));
        b.bevindingen().forEach(v -> regels.put("toets " + v.code(), new Regel(List.of(v.uitkomst(), v.gevolg(), v.tekst()), Set.copyOf(v.invoer()))));
        Set<String> alles = regels.values().stream().flatMap(r -> r.noemt().stream()).collect(Collectors.toSet());
        regels.replaceAll((code, regel) -> UIT_ANDERE_REGELS.contains(code) ? new Regel(regel.zegt(), alles) : regel);
        regels.put(GEHEEL, new Regel(List.of(b.uitkomst(), b.bedrag(), b.bedragOnder(), b.bedragBoven()), alles));
        return regels;
    }

    /** Inputs that changed the verdict, or a line of it, that does not name them. */
    Set<String> verzwegen() {
        return verzwegen;
    }

    /** Inputs a finding names, that never changed it. */
    Set<String> overbodig() {
        Set<String> overbodig = new TreeSet<>(genoemd);
        overbodig.removeAll(merkbaar);
        return overbodig;
    }

    int geprobeerd() {
        return geprobeerd;
    }
}
