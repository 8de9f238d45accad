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
        return stand(plan, regels.versie(plan).planformat());
    }

    /** As {@link #stand(PlanVanAanpak)}, by what another text asks. */
    public List<Bijlagestand> stand(PlanVanAanpak plan, Planformat format) {
        Map<String, Bijlagebron> maken = bronnen();
        Map<String, List<Bijlageregel>> bestanden = bijlagen.lijst(plan.id()).stream().collect(Collectors.groupingBy(Bijlageregel::letter));
        return format.bijlagen().stream()
                .map(b -> stand(plan, b, Optional.ofNullable(maken.get(b.letter())), bestanden.getOrDefault(b.letter(), List.of()))).toList();
    }

    private static Bijlagestand stand(PlanVanAanpak plan, Planformat.Bijlage b, Optional<Bijlagebron> bron, List<Bijlageregel> bestanden) {
        String ontbreekt = bron.flatMap(m -> m.ontbreekt(plan)).orElse("");
        boolean aanwezig = bron.isPresent() ? ontbreekt.isEmpty() : !bestanden.isEmpty();
        return new Bijlagestand(b.id(), b.letter(), b.titel(), b.verplicht(), b.altijd(), b.artikel(), b.bron(), bron.isPresent(), aanwezig,
                ontbreekt, bestanden);
    }

    /** Who makes which attachment, by letter. */
    Map<String, Bijlagebron> bronnen() {
        Map<String, Bijlagebron> perLetter = new LinkedHashMap<>();
        bronnen.stream().forEach(b -> perLetter.put(b.letter(), b));
        return perLetter;
    }

    /** The file the system makes for that letter now; empty when it makes none or cannot yet. */
    public Optional<Bestand> gemaakt(PlanVanAanpak plan, String letter) {
        return Optional.ofNullable(bronnen().get(letter)).filter(b -> b.ontbreekt(plan).isEmpty()).map(b -> b.maken(plan));
    }
}
