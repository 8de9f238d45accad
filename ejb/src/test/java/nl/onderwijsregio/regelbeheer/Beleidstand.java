package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.blad.Parametertabel;

/** Two policy officers beside the region De Waarden, with a register of their own. */
final class Beleidstand {
    static final String LDNOR = "ldnor-2025";
    static final LocalDate BASIS = LocalDate.of(2024, 11, 30);
    static final LocalDate NIEUW = LocalDate.of(2024, 12, 5);
    static final LocalDate VANAF = LocalDate.of(2024, 10, 10);

    private static final Versiekast KAST = new Versiekast();

    final Planstand regio;
    final MandaatId beleid;
    final MandaatId beleid2;
    final Regelingen regelingen = Regelingen.meegeleverd();
    private final EntityManager em;
    private final Regelwissel wissel;

    Beleidstand(EntityManager em) {
        this.em = em;
        regio = new Planstand(em);
        Partij ministerie = em.createQuery("select p from Partij p where p.soort = :s", Partij.class).setParameter("s", Partijsoort.MINISTERIE).getSingleResult();
        beleid = regio.mandaat("beleid", Portaal.BELEID, ministerie, null);
        beleid2 = regio.mandaat("beleid2", Portaal.BELEID, ministerie, null);
        wissel = server();
    }

    /** This server, or with another register: another one on the same database. */
    Regelwissel server(Object... erbij) {
        return regio.maken(em, Regelwissel.class, erbij.length == 0 ? new Object[] {regelingen} : erbij);
    }

    Regelwissel wissel() {
        return wissel;
    }

    <T> T maken(Class<T> soort) {
        return regio.maken(em, soort, regelingen, KAST, wissel, meteen());
    }

    /** Runs background work at once. */
    private static ManagedExecutorService meteen() {
        return (ManagedExecutorService) Proxy.newProxyInstance(Beleidstand.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (p, methode, invoer) -> {
            ((Runnable) invoer[0]).run();
            return null;
        });
    }

    /** The figures of the text of 30 November 2024 with another value for one of them, as JSON. */
    byte[] figuren(String naam, String waarde) {
        return figuren(Parametertabel.schrijfJson(regelingen.actueel().versie(LDNOR, BASIS).parameters()), naam, waarde);
    }

    /** These figures with another value for one of them. */
    static byte[] figuren(String json, String naam, String waarde) {
        int plaats = json.indexOf("\"" + naam + "\"");
        int van = json.indexOf("\"waarde\"", plaats);
        int tot = json.indexOf('\n', van);
        return (json.substring(0, van) + "\"waarde\" : " + (waarde == null ? "null" : "\"" + waarde + "\"") + "," + json.substring(tot)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A version as a text file. */
    String bestand(long id, Versievorm soort) {
        return new String(maken(Regelbestanden.class).vanConcept(beleid, id, soort), java.nio.charset.StandardCharsets.UTF_8);
    }

    long begonnen() {
        return maken(Regelconcepten.class).beginnen(beleid, LDNOR, BASIS, new Conceptopgave(NIEUW, "Hoger bedrag per leerling", "https://wetten.overheid.nl/BWBR0049781/2024-12-05"));
    }

    /** A version with another amount per pupil, checked, every golden case in order, tried out. */
    long gereed(String perLeerlingPo) {
        Regelconcepten concepten = maken(Regelconcepten.class);
        long id = begonnen();
        concepten.aanleveren(beleid, id, "figuren.json", figuren("perLeerling.po", perLeerlingPo));
        List<Long> mis = concepten.een(beleid, id).voorbeelden().stream().filter(v -> !v.klopt()).map(Voorbeeldregel::id).toList();
        concepten.voorbeeldBijstellen(beleid, id, mis, List.of("bijlage 1"), "Nieuw bedrag");
        maken(Regelproeven.class).starten(beleid, id);
        return id;
    }

    /** As {@link #gereed}, offered and approved by the second person. */
    long actief(String perLeerlingPo, LocalDate vanaf) {
        long id = gereed(perLeerlingPo);
        maken(Regelconcepten.class).aanbieden(beleid, id, vanaf, "Besluit van de minister");
        em.flush();
        maken(Regelbesluiten.class).goedkeuren(beleid2, id, maken(Regelconcepten.class).een(beleid2, id).concept().stand());
        return id;
    }
}
