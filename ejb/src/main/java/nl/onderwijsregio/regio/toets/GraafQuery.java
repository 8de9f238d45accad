package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.onderwijsregio.regeling.Gemeentegraaf;

/** Reads which gemeenten border on each other: shared borders and accepted water links. Two queries. */
@ApplicationScoped
public class GraafQuery {
    @PersistenceContext
    EntityManager em;

    /** All gemeenten of the Netherlands; a point where two touch is no border, a water link counts once it was accepted. */
    @SuppressWarnings("unchecked")
    public Gemeentegraaf graaf() {
        Gemeentegraaf.Bouwer bouwer = Gemeentegraaf.bouwer();
        List<Object[]> gemeenten = em.createNativeQuery("select code, naam from gemeente").getResultList();
        gemeenten.forEach(g -> bouwer.gemeente(g[0].toString(), g[1].toString()));
        List<Object[]> grenzen = em.createNativeQuery("select gemeente_a, gemeente_b, soort from gemeente_grens where soort = 'GRENS'"
                + " or (soort = 'WATER' and aanvaard_op is not null and afgewezen_op is null)").getResultList();
        for (Object[] grens : grenzen) {
            if (grens[2].equals("WATER")) {
                bouwer.waterverbinding(grens[0].toString(), grens[1].toString());
            } else {
                bouwer.grens(grens[0].toString(), grens[1].toString());
            }
        }
        return bouwer.bouwen();
    }
}
