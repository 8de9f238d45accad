package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.PlanQuery.Sectie;

/** The one way in which the text of a section changes: never over a newer text, and every text offered is kept. */
@ApplicationScoped
public class Onderdeelbewaring {
    @Inject
    PlanRepository plannen;
    @Inject
    PlanQuery lezen;
    @Inject
    Planregels regels;
    @Inject
    Clock klok;

    /**
     * Saves a text.
     *
     * @param bezoek a writer at the locked plan
     * @param basisversie the state the writer had in sight
     * @param opmaak markup as an editor gave it; sanitised here
     */
    public Bewaring bewaren(Bezoek bezoek, String letter, int basisversie, String opmaak) {
        regels.onderdeel(bezoek.plan(), letter);
        String tekst = Opmaak.schoon(opmaak);
        Planonderdeel onderdeel = plannen.onderdeel(bezoek.plan().id(), letter);
        Wie wie = Wie.van(bezoek.wie(), klok.instant());
        if (onderdeel.tekst().equals(tekst)) {
            return new Bewaard(onderdeel.versie(), wie.moment());
        }
        if (!onderdeel.isActueel(basisversie)) {
            return botsing(bezoek, onderdeel, basisversie, tekst, wie);
        }
        onderdeel.schrijven(tekst, wie);
        plannen.toevoegen(new Onderdeelstand(onderdeel.id(), Onderdeelstand.Soort.BEWAARD, onderdeel.versie(), tekst, wie));
        return new Bewaard(onderdeel.versie(), wie.moment());
    }

    private Botsing botsing(Bezoek bezoek, Planonderdeel onderdeel, int basisversie, String tekst, Wie wie) {
        boolean alBewaard = plannen.laatsteBotsing(onderdeel.id(), wie.gebruiker()).filter(s -> s.tekst().equals(tekst)).isPresent();
        if (!alBewaard) {
            plannen.toevoegen(new Onderdeelstand(onderdeel.id(), Onderdeelstand.Soort.BOTSING, basisversie, tekst, wie));
        }
        Sectie nu = lezen.sectie(bezoek.plan().id(), onderdeel.letter());
        return new Botsing(nu.versie(), nu.tekst(), nu.gewijzigdDoor(), nu.namens(), nu.gewijzigdOp(), tekst);
    }
}
