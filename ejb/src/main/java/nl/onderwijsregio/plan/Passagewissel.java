package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.PlanQuery.Sectie;

/** Looks for a passage in the present text of a section, and replaces it through the ordinary saving. */
@ApplicationScoped
public class Passagewissel {
    @Inject
    PlanQuery lezen;
    @Inject
    Planregels regels;
    @Inject
    Onderdeelbewaring bewaring;

    /** Which of these words stand in the section now; an empty passage always does. One query. */
    public Set<String> aanwezig(PlanVanAanpak plan, String letter, Collection<String> citaten) {
        regels.onderdeel(plan, letter);
        String tekst = lezen.sectie(plan.id(), letter).tekst();
        return citaten.stream().filter(citaat -> citaat.isEmpty() || Passage.staatIn(tekst, citaat)).collect(Collectors.toSet());
    }

    /** Whether these words stand in one paragraph of the section, so that they can be replaced. */
    public boolean isTeVervangen(PlanVanAanpak plan, String letter, String citaat) {
        regels.onderdeel(plan, letter);
        return Passage.vervangen(lezen.sectie(plan.id(), letter).tekst(), citaat, "", "").isPresent();
    }

    /** Replaces the words in the text as it is now; refuses when they are not there any more. */
    public Bewaring vervangen(Bezoek bezoek, String letter, String citaat, String ervoor, String nieuw) {
        Sectie nu = lezen.sectie(bezoek.plan().id(), letter);
        String tekst = Passage.vervangen(nu.tekst(), citaat, ervoor, nieuw).orElseThrow(() -> new Weigering(PlanReden.PASSAGE_GEWIJZIGD));
        return bewaring.bewaren(bezoek, letter, nu.versie(), tekst);
    }
}
