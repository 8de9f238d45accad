package nl.onderwijsregio.regio;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/**
 * On 1 October 2024: a row of gemeenten that border on each other (GM0001 - GM0002 - GM0003) and an island (GM0009), besturen with
 * vestigingen, and regions with a projectleider each.
 */
public final class Regiostand {
    public static final LocalDate VANDAAG = LocalDate.of(2024, 10, 1);
    public static final Instant MOMENT = VANDAAG.atTime(12, 0).atZone(Klok.ZONE).toInstant();
    public static final Clock KLOK = Clock.fixed(MOMENT, Klok.ZONE);

    public final long waarden;
    public final long rijnmond;
    public final MandaatId projectleider;
    public final MandaatId projectleiderRijnmond;
    public final MandaatId lid;
    public final MandaatId opleider;
    public final MandaatId re;

    private final EntityManager em;
    private final long levering;
    private final Map<Long, Gemachtigde> gemachtigden = new HashMap<>();

    public Regiostand(EntityManager em) {
        this.em = em;
        levering = levering();
        waarden = regio("De Waarden");
        rijnmond = regio("Rijnmond-Oost");
        gemeente("GM0001", "Eendorp");
        gemeente("GM0002", "Tweedorp");
        gemeente("GM0003", "Driedorp");
        gemeente("GM0009", "Eiland");
        grens("GM0001", "GM0002");
        grens("GM0002", "GM0003");
        Partij noordpad = bestuur("99901", "Stichting Noordpad");
        Partij overtuin = bestuur("99902", "De Overtuin");
        bestuur("99903", "Het Veen College");
        projectleider = mandaat("projectleider", Portaal.BESTUUR, noordpad, waarden, Functie.PROJECTLEIDER);
        projectleiderRijnmond = mandaat("projectleider2", Portaal.BESTUUR, overtuin, rijnmond, Functie.PROJECTLEIDER);
        lid = mandaat("bestuur", Portaal.BESTUUR, overtuin, waarden, Functie.STEMMEN);
        Partij delta = Partij.opleider("Hogeschool Delta", nl.onderwijsregio.partij.Opleidingsoort.LERARENOPLEIDING, true);
        em.persist(delta);
        opleider = mandaat("opleider", Portaal.OPLEIDER, delta, waarden);
        Partij eenheid = em.createQuery("select p from Partij p where p.soort = :s", Partij.class)
                .setParameter("s", Partijsoort.REALISATIE_EENHEID).getSingleResult();
        re = mandaat("re", Portaal.RE, eenheid, null);
    }

    /** Whoever calls is the person of the mandaat. */
    public Toegang toegang() {
        return new Toegang() {
            @Override
            public Gemachtigde namens(MandaatId id) {
                Gemachtigde wie = gemachtigden.get(id.waarde());
                if (wie == null) {
                    throw new Weigering(PartijReden.GEEN_TOEGANG);
                }
                return wie.voor(id.werkstuk());
            }

            @Override
            public Gemachtigde namens(MandaatId id, Portaal... een) {
                Gemachtigde wie = namens(id);
                wie.eisPortaal(een);
                return wie;
            }
        };
    }

    public Gemachtigde wie(MandaatId id) {
        return gemachtigden.get(id.waarde());
    }

    public long regio(String naam) {
        Onderwijsregio regio = Onderwijsregio.fictief(naam, true, true, null);
        em.persist(regio);
        return regio.id();
    }

    /** The shipped region with that reference of DUS-I. */
    public long regioVan(String dusiRef) {
        return em.createQuery("select r.id from Onderwijsregio r where r.dusiRef = :d", Long.class).setParameter("d", dusiRef).getSingleResult();
    }

    public MandaatId mandaat(String gebruiker, Portaal portaal, Partij partij, Long regio, Functie... functies) {
        Mandaat mandaat = Mandaat.geven(gebruiker, portaal, partij, regio, Set.of(functies), VANDAAG.minusYears(1), null, "volmacht",
                "beheer", MOMENT);
        em.persist(mandaat);
        em.flush();
        MandaatId id = new MandaatId(mandaat.id());
        gemachtigden.put(mandaat.id(), new Gemachtigde(gebruiker, id, portaal, partij.id(), partij.naam(), regio, regio == null ? null : "regio",
                Set.of(functies), VANDAAG.minusYears(1), null));
        return id;
    }

    public void gemeente(String code, String naam) {
        sql("insert into gemeente (code, naam, peildatum, levering_id) values (?1, ?2, ?3, ?4)", code, naam, VANDAAG, levering);
    }

    public void grens(String a, String b) {
        sql("insert into gemeente_grens (gemeente_a, gemeente_b, soort, levering_id) values (?1, ?2, 'GRENS', ?3)", a, b, levering);
    }

    /** A water link; a candidate until it was accepted. */
    public void water(String a, String b, boolean aanvaard) {
        sql("insert into gemeente_grens (gemeente_a, gemeente_b, soort, aanvaard_op, aanvaard_door, levering_id) values (?1, ?2, 'WATER', "
                + (aanvaard ? "current_timestamp, 'beheer'" : "null, null") + ", ?3)", a, b, levering);
    }

    /** A bestuur in the files, and a party as well. */
    public Partij bestuur(String nummer, String naam) {
        bestuurInBestand(nummer, naam);
        Partij partij = Partij.bestuur(nummer, naam, true);
        em.persist(partij);
        return partij;
    }

    /** A bestuur that only the files know. */
    public void bestuurInBestand(String nummer, String naam) {
        sql("insert into bestuur (nummer, naam, peildatum, levering_id) values (?1, ?2, ?3, ?4)", nummer, naam, VANDAAG, levering);
    }

    /** A vestiging without any count. */
    public void vestiging(String code, String sector, String soort, String bestuur, String gemeente) {
        sql("insert into vestiging (code, brin, sector, soort, naam, bestuursnummer, gemeentecode, plaats, peildatum, levering_id)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'Plaats', ?8, ?9)", code, code.substring(0, 4), sector, soort, "School " + code, bestuur,
                gemeente, VANDAAG, levering);
    }

    /** A count between two bounds; both null is a blank in the file. */
    public void telling(String code, String sector, LocalDate peildatum, Integer onder, Integer boven) {
        em.createNativeQuery("insert into telling (vestiging_code, peildatum, sector, ondergrens, bovengrens, benaderd, levering_id) values"
                + " (?1, ?2, ?3, cast(?4 as integer), cast(?5 as integer), false, ?6)").setParameter(1, code).setParameter(2, peildatum)
                .setParameter(3, sector).setParameter(4, onder == null ? null : onder.toString())
                .setParameter(5, boven == null ? null : boven.toString()).setParameter(6, levering).executeUpdate();
    }

    /** A vestiging of po with an exact count on 1 October 2022. */
    public void po(String code, String bestuur, String gemeente, int leerlingen) {
        vestiging(code, "PO", "BO", bestuur, gemeente);
        telling(code, "PO", LocalDate.of(2022, 10, 1), leerlingen, leerlingen);
    }

    /** A vestiging of vo with an exact count on 1 October 2023. */
    public void vo(String code, String bestuur, String gemeente, int leerlingen) {
        vestiging(code, "VO", "VO", bestuur, gemeente);
        telling(code, "VO", LocalDate.of(2023, 10, 1), leerlingen, leerlingen);
    }

    private long levering() {
        sql("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk, verdwenen,"
                + " geweigerd, meldingen, stand, door, op) values ('PO', 'proef.csv', 'abc', 'DUO proefbestand', 'CC BY 4.0', ?1, 'TOEGEPAST', 1, 1,"
                + " 0, 0, 0, 0, 0, 1, 'beheer', current_timestamp)", VANDAAG);
        return ((Number) em.createNativeQuery("select max(id) from levering").getSingleResult()).longValue();
    }

    private void sql(String sql, Object... waarden) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        query.executeUpdate();
    }
}
