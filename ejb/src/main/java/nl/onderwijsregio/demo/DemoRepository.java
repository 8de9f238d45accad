package nl.onderwijsregio.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.regio.Onderwijsregio;

/** Writes the fictitious reference data, marked as its own delivery so that no import of real files ever counts it as gone. */
@ApplicationScoped
class DemoRepository {
    private static final LocalDate PEILDATUM = LocalDate.of(2024, 1, 1);

    @PersistenceContext
    EntityManager em;

    boolean isGevuld() {
        return em.createQuery("select count(r) from Onderwijsregio r where r.fictief = true", Long.class).getSingleResult() > 0;
    }

    /** Whether somebody composed a fictitious region. */
    boolean isBegonnen() {
        return em.createQuery("select count(s) from Samenstelling s join Onderwijsregio r on r.id = s.regioId where r.fictief = true", Long.class)
                .getSingleResult() > 0;
    }

    /** Names of the acts that were played. */
    Set<String> gespeeld() {
        Set<String> namen = new HashSet<>();
        em.createNativeQuery("select s.naam from demo_stap s").getResultList().forEach(naam -> namen.add(naam.toString()));
        return namen;
    }

    /** Within the transaction of the act. */
    void gespeeld(String naam, Instant moment) {
        uitvoeren("insert into demo_stap (naam, moment) values (?1, ?2)", naam, moment.atOffset(ZoneOffset.UTC));
    }

    long levering(Instant moment) {
        uitvoeren("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd,"
                + " gelijk, verdwenen, geweigerd, meldingen, stand, door, op) values ('DEMO', 'demo/wereld.json', ?1,"
                + " 'Fictief: verzonnen voor de proefomgeving', 'niet van toepassing', ?2, 'TOEGEPAST', 0, 0, 0, 0, 0, 0, 0, 0, 'systeem', ?3)",
                "0".repeat(64), PEILDATUM, moment.atOffset(ZoneOffset.UTC));
        return ((Number) em.createNativeQuery("select max(id) from levering where soort = 'DEMO'").getSingleResult()).longValue();
    }

    void gemeente(String code, String naam, long levering) {
        uitvoeren("insert into gemeente (code, naam, duo_naam, provincie, peildatum, levering_id) values (?1, ?2, ?3, 'Fictief', ?4, ?5)",
                code, naam + " (fictief)", naam.toUpperCase(java.util.Locale.ROOT), PEILDATUM, levering);
    }

    /** A square on a grid far from the real country, so that the map has something to show. */
    void omtrek(String code, int kolom, int rij, long levering) {
        int x = 20_000 * kolom;
        int y = -20_000 * rij;
        uitvoeren("insert into gemeente_omtrek (gemeentecode, pad, min_x, min_y, max_x, max_y, levering_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                code, "M%d %dh20000v20000h-20000z".formatted(x, y), x, y, x + 20_000, y + 20_000, levering);
    }

    void grens(String een, String ander, long levering) {
        boolean omgekeerd = een.compareTo(ander) > 0;
        uitvoeren("insert into gemeente_grens (gemeente_a, gemeente_b, soort, lengte_m, levering_id) values (?1, ?2, 'GRENS', 20000, ?3)",
                omgekeerd ? ander : een, omgekeerd ? een : ander, levering);
    }

    void bestuur(String nummer, String naam, String sectoren, long levering) {
        uitvoeren("insert into bestuur (nummer, naam, sectoren, peildatum, levering_id) values (?1, ?2, ?3, ?4, ?5)",
                nummer, naam + " (fictief)", sectoren, PEILDATUM, levering);
    }

    void vestiging(String code, String sector, String naam, String bestuursnummer, String gemeente, long levering) {
        uitvoeren("insert into vestiging (code, brin, sector, soort, naam, denominatie, bestuursnummer, gemeentecode, peildatum, levering_id)"
                + " values (?1, ?2, ?3, ?4, ?5, 'Openbaar', ?6, ?7, ?8, ?9)", code, code.substring(0, 4), sector,
                sector.equals("PO") ? "BO" : "VO", naam + " (fictief)", bestuursnummer, gemeente, PEILDATUM, levering);
    }

    void telling(String code, String sector, LocalDate peildatum, int aantal, long levering) {
        uitvoeren("insert into telling (vestiging_code, peildatum, sector, ondergrens, bovengrens, benaderd, levering_id)"
                + " values (?1, ?2, ?3, ?4, ?4, false, ?5)", code, peildatum, sector, aantal, levering);
    }

    Onderwijsregio regio(Onderwijsregio regio) {
        em.persist(regio);
        em.flush();
        return regio;
    }

    List<Partij> partijen() {
        return em.createQuery("select p from Partij p", Partij.class).getResultList();
    }

    private void uitvoeren(String sql, Object... waarden) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        query.executeUpdate();
    }
}
