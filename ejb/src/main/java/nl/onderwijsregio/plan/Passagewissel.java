package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiPredicate;
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

    /** Tells of words, and of the words before them, whether they stand in the section now; an empty passage always does. One query. */
    public BiPredicate<String, String> aanwezig(PlanVanAanpak plan, String letter) {
        Passage tekst = tekst(plan, letter);
        return (citaat, ervoor) -> citaat.isEmpty() || tekst.bevat(citaat, ervoor);
    }

    /** Refuses words that cannot be replaced: they must stand on one place, in one paragraph. */
    public void eisTeVervangen(PlanVanAanpak plan, String letter, String citaat, String ervoor) {
        switch (tekst(plan, letter).zoeken(citaat, ervoor)) {
            case EEN_PLEK -> { }
            case NERGENS -> throw new Weigering(PlanReden.PASSAGE_GEWIJZIGD);
            case OVER_ALINEAS -> throw new Weigering(PlanReden.PASSAGE_OVER_ALINEAS);
            case MEER_PLEKKEN -> throw new Weigering(PlanReden.PASSAGE_VAKER);
        }
    }

    private Passage tekst(PlanVanAanpak plan, String letter) {
        regels.onderdeel(plan, letter);
        return new Passage(lezen.sectie(plan.id(), letter).tekst());
    }

    /** Replaces the words in the text as it is now; refuses when they are not there any more. */
    public Bewaring vervangen(Bezoek bezoek, String letter, String citaat, String ervoor, String nieuw) {
        Sectie nu = lezen.sectie(bezoek.plan().id(), letter);
        String tekst = new Passage(nu.tekst()).vervangen(citaat, ervoor, nieuw).orElseThrow(() -> new Weigering(PlanReden.PASSAGE_GEWIJZIGD));
        return bewaring.bewaren(bezoek, letter, nu.versie(), tekst);
    }
}
