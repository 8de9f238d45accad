package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.onderwijsregio.gegevens.GebiedQuery;
import nl.onderwijsregio.gegevens.GegevensQuery;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.gegevens.Grensregel;
import nl.onderwijsregio.regeling.Gemeentegraaf;

/** Which gemeenten border on each other: shared borders and the water links that beheer accepted. Two queries. */
@ApplicationScoped
public class Gebied {
    @Inject
    GegevensQuery gegevens;
    @Inject
    GebiedQuery gebied;

    /** All gemeenten of today; a point where two touch is no border, a water link counts once it was accepted. */
    public Gemeentegraaf graaf() {
        Gemeentegraaf.Bouwer bouwer = Gemeentegraaf.bouwer();
        for (Gemeenteregel g : gegevens.gemeenten()) {
            bouwer.gemeente(g.code(), g.naam());
        }
        for (Grensregel g : gebied.gemeentegraaf()) {
            if (g.water()) {
                bouwer.waterverbinding(g.gemeenteA(), g.gemeenteB());
            } else {
                bouwer.grens(g.gemeenteA(), g.gemeenteB());
            }
        }
        return bouwer.bouwen();
    }
}
