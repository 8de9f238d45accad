package nl.onderwijsregio.plan.uitwissel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Partnerregel;

/** What parties are called, and in a sheet: by name, and with their number where two have the same name. */
final class Partijnamen {
    private final Map<Long, String> kaal = new HashMap<>();
    private final Map<Long, String> namen = new HashMap<>();
    private final Map<String, Long> nummers = new HashMap<>();

    /** The parties that take part, and those that an activity names though they left. */
    Partijnamen(PlanInhoud inhoud) {
        inhoud.activiteiten().forEach(this::erbij);
        inhoud.partijen().forEach(p -> kaal.put(p.partijId(), p.naam()));
        namen.putAll(kaal);
        Set<String> eens = new HashSet<>();
        Set<String> vaker = new HashSet<>();
        namen.values().stream().filter(n -> !eens.add(n)).forEach(vaker::add);
        namen.replaceAll((nummer, naam) -> vaker.contains(naam) || naam.contains(";") ? naam.replace(';', ',') + " [" + nummer + "]" : naam);
        namen.forEach((nummer, naam) -> nummers.put(naam, nummer));
    }

    private void erbij(Activiteitregel a) {
        if (a.eigenaarPartijId() != null) {
            kaal.put(a.eigenaarPartijId(), a.eigenaar());
        }
        a.partners().forEach(p -> kaal.put(p.partijId(), p.naam()));
    }

    String naam(Long partij) {
        return partij == null ? "" : namen.getOrDefault(partij, "[" + partij + "]");
    }

    /** The number, or the text itself when nobody is called so. */
    String nummer(String naam, List<String> onbekend) {
        Long nummer = nummers.get(naam.strip());
        if (nummer == null) {
            onbekend.add(naam.strip());
            return "0";
        }
        return nummer.toString();
    }

    private String kaal(Long partij) {
        return partij == null ? "" : kaal.getOrDefault(partij, "");
    }

    /** The activity with the names of its parties. */
    Activiteitregel met(Activiteitregel a) {
        return new Activiteitregel(a.nummer(), a.functie(), a.naam(), a.doel(), a.indicator(), a.eigenaarPartijId(), kaal(a.eigenaarPartijId()), a.van(),
                a.tot(), a.bedrag(), a.toelichting(), a.resultaat(), a.partners().stream().map(p -> new Partnerregel(p.partijId(), kaal(p.partijId()))).toList(),
                a.doelen(), a.posten(), a.subsidie(), a.eigenBijdrage());
    }
}
