package nl.onderwijsregio.overtreding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One offender for each rule, and innocents that look like one. */
public final class Overtredingen {
    private Overtredingen() {}

    @Entity
    static class Wortel {
        @Id
        Long id;
    }

    @Entity
    static class HoudtAnderAggregaat {
        @Id
        Long id;
        List<Wortel> anderen;
    }

    static class WortelRepository {
        Wortel find() {
            return null;
        }
    }

    static class HoudtAnderAggregaatRepository {
        EntityManager em;

        HoudtAnderAggregaat find() {
            return em.find(HoudtAnderAggregaat.class, 1L);
        }
    }

    @Entity
    static class EntiteitMetSetter {
        @Id
        Long id;

        public void setId(Long id) {
            this.id = id;
        }
    }

    @Entity
    static class OnschuldigeEntiteit {
        @Id
        Long id;

        public void vaststellen() {
            id = 1L;
        }
    }

    @Stateless
    @PermitAll
    static class GrensMetEntiteit {
        public List<Wortel> alle() {
            return List.of();
        }
    }

    @Stateless
    static class GrensZonderRollen {
        public void open() {}
    }

    @Stateless
    static class OnschuldigeGrens {
        @PermitAll
        public void beschermd() {}
    }

    static class LeestMachineklok {
        LocalDate vandaag() {
            return LocalDate.now();
        }
    }

    static class OnschuldigeKlok {
        LocalDate vandaag(Clock klok) {
            return LocalDate.now(klok);
        }
    }

    static class RaaktDatabase {
        EntityManager em;
    }

    static class LeestOrdinal {
        int plaats(Thread.State stand) {
            return stand.ordinal();
        }
    }

    static class PlanManager {}

    static class SchrijftNaarConsole {
        void schrijven() {
            System.out.println("hallo");
        }
    }
}
