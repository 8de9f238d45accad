package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Planformat;

/** The attachments the plan's own text of the regeling asks for, and what is there. */
@ApplicationScoped
public class Bijlageoverzicht {
    @Inject
    Planregels regels;
    @Inject
    BijlageRepository bijlagen;
    @Inject
    Instance<Bijlagebron> bronnen;

    /** In the order of the law. */
    public List<Bijlagestand> stand(PlanVanAanpak plan) {
        return stand(plan, regels.format(plan));
    }

    /** As {@link #stand(PlanVanAanpak)}, by what another text asks. */
    public List<Bijlagestand> stand(PlanVanAanpak plan, Planformat format) {
        Map<String, Bijlagebron> maken = bronnen();
        Map<String, List<Bijlageregel>> bestanden = bijlagen.lijst(plan.id()).stream().collect(Collectors.groupingBy(Bijlageregel::letter));
        return format.bijlagen().stream()
                .map(b -> stand(plan, b, bron(plan, maken.get(b.id())), bestanden.getOrDefault(b.letter(), List.of()))).toList();
    }

    private static Optional<Bijlagebron> bron(PlanVanAanpak plan, Bijlagebron een) {
        return Optional.ofNullable(een).filter(b -> b.maakt(plan));
    }

    private static Bijlagestand stand(PlanVanAanpak plan, Planformat.Bijlage b, Optional<Bijlagebron> bron, List<Bijlageregel> bestanden) {
        String ontbreekt = bron.flatMap(m -> m.ontbreekt(plan)).orElse("");
        boolean vanzelf = bron.filter(m -> !m.magOokZelf() || ontbreekt.isEmpty() && bestanden.isEmpty()).isPresent();
        boolean aanwezig = vanzelf ? ontbreekt.isEmpty() : !bestanden.isEmpty();
        return new Bijlagestand(b.id(), b.letter(), b.titel(), b.verplicht(), b.altijd(), b.artikel(), b.bron(), vanzelf, aanwezig,
                ontbreekt, bestanden);
    }

    /** Who makes which attachment, by its lasting name. */
    Map<String, Bijlagebron> bronnen() {
        Map<String, Bijlagebron> perSoort = new LinkedHashMap<>();
        bronnen.stream().forEach(b -> b.soorten().forEach(soort -> perSoort.put(soort, b)));
        return perSoort;
    }

    /** The file the system makes for that letter now; empty when it makes none or cannot yet. */
    public Optional<Bestand> gemaakt(PlanVanAanpak plan, String letter) {
        return regels.format(plan).bijlagen().stream().filter(b -> b.letter().equals(letter)).findFirst()
                .flatMap(b -> bron(plan, bronnen().get(b.id()))).filter(b -> b.ontbreekt(plan).isEmpty()).map(b -> b.maken(plan));
    }
}
