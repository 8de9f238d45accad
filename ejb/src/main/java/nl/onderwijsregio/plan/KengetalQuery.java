package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;

/** Reads the figures of the shipped reports about one region; a mean over regions says nothing of one of them. */
@ApplicationScoped
public class KengetalQuery {
    private static final String PER_SCHOOLJAAR = "mbo_studenten";
    private static final String AFGELEID = "OR250001";

    @PersistenceContext
    EntityManager em;

    /** A figure with the year it is about and the title of the report. */
    record Kengetal(String maat, String sector, BigDecimal waarde, int jaar, String bron) {
        /** Whether it is sure that the report means this region: of one figure the region was inferred from its name. */
        private boolean isZeker(String dusiRef) {
            return !(maat.equals(PER_SCHOOLJAAR) && dusiRef.equals(AFGELEID));
        }

        /** The year it is about, as people write it. */
        String periode() {
            return maat.equals(PER_SCHOOLJAAR) ? "schooljaar " + jaar + "-" + (jaar + 1) : String.valueOf(jaar);
        }
    }

    List<Kengetal> van(String dusiRef) {
        List<?> rijen = em.createNativeQuery("select k.maat, k.sector, k.waarde, k.jaar, b.titel from kengetal k"
                + " join landelijke_bron b on b.code = k.bron where k.dusi_ref = :d order by k.id").setParameter("d", dusiRef).getResultList();
        return rijen.stream().map(r -> (Object[]) r).map(r -> new Kengetal(r[0].toString(), r[1].toString(), (BigDecimal) r[2],
                ((Number) r[3]).intValue(), r[4].toString())).filter(k -> k.isZeker(dusiRef)).toList();
    }
}
