package nl.onderwijsregio.gegevens;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.onderwijsregio.gedeeld.LogboekRepositoryProef;

/** The steps with a transaction around each, as the container gives them. */
final class Stapproef extends Importstappen {
    private final EntityManager em;

    Stapproef(EntityManager em, Clock klok) {
        this.em = em;
        this.klok = klok;
        this.leveringen = new LeveringRepository();
        this.leveringen.em = em;
        this.logboek = LogboekRepositoryProef.van(em, klok);
    }

    private <T> T transactie(Supplier<T> werk) {
        em.getTransaction().begin();
        try {
            T uitkomst = werk.get();
            em.getTransaction().commit();
            return uitkomst;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    private void doen(Runnable werk) {
        transactie(() -> {
            werk.run();
            return null;
        });
    }

    @Override
    public Optional<Leveringregel> verwerkt(String sha256) {
        return transactie(() -> super.verwerkt(sha256));
    }

    @Override
    public long beginnen(Herkend herkend, Bestand bestand, Opdrachtgever wie) {
        return transactie(() -> super.beginnen(herkend, bestand, wie));
    }

    @Override
    public void inlezen(long id, Herkend herkend, Bestand bestand, Voortgangsmeter meter) {
        doen(() -> super.inlezen(id, herkend, bestand, meter));
    }

    @Override
    public boolean herzien(long id) {
        return transactie(() -> super.herzien(id));
    }

    @Override
    public void toepassen(long id, Opdrachtgever wie) {
        doen(() -> super.toepassen(id, wie));
    }

    @Override
    public void annuleren(long id, Opdrachtgever wie) {
        doen(() -> super.annuleren(id, wie));
    }

    @Override
    public void mislukken(long id, String zin) {
        doen(() -> super.mislukken(id, zin));
    }

    @Override
    public void opruimen() {
        doen(super::opruimen);
    }
}
