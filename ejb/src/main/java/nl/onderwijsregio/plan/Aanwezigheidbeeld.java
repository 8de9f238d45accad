package nl.onderwijsregio.plan;

import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.AanwezigheidRepository.Pen;
import nl.onderwijsregio.plan.AanwezigheidRepository.Plek;
import nl.onderwijsregio.plan.AanwezigheidRepository.Rij;
import nl.onderwijsregio.plan.AanwezigheidRepository.Stand;

/** Who is where, who holds which pen and how far each text is, at one moment. */
record Aanwezigheidbeeld(List<Rij> rijen, List<Pen> pennen, List<Stand> standen) {
    /** As one tab sees it. */
    Schrijfstand van(Plek plek) {
        List<Medeschrijver> hier = rijen.stream().filter(r -> r.planId() == plek.planId() && r.letter().equals(plek.letter())).map(Rij::wie).toList();
        Optional<Pen> pen = pennen.stream().filter(p -> p.planId() == plek.planId() && p.letter().equals(plek.letter()))
                .filter(p -> hier.stream().anyMatch(m -> m.sessie().equals(p.sessie()))).findFirst();
        return new Schrijfstand(plek.sessie(), hier, pen.map(Pen::sessie).orElse(null), pen.map(Pen::sinds).orElse(null), stand(plek).map(Stand::versie).orElse(0));
    }

    /** Whether that person saved the text last. */
    boolean isVan(String gebruiker, Plek plek) {
        return stand(plek).map(Stand::door).filter(gebruiker::equals).isPresent();
    }

    private Optional<Stand> stand(Plek plek) {
        return standen.stream().filter(s -> s.planId() == plek.planId() && s.letter().equals(plek.letter())).findFirst();
    }
}
