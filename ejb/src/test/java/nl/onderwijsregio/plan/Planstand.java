package nl.onderwijsregio.plan;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.regio.Samenstelling;

/**
 * The fictitious region De Waarden on 1 October 2024: besturen Noordpad (penvoerder) and Zuidrand, Hogeschool Delta, a beroepsgroep and
 * the Realisatie-Eenheid, each with somebody who may act; and a foreign region with its own projectleider.
 */
public class Planstand {
    public static final LocalDate VANDAAG = LocalDate.of(2024, 10, 1);
    public static final Regelingen REGELINGEN = Regelingen.meegeleverd();

    public final Testklok klok = new Testklok("2024-10-01T12:00:00");
    public final Gebeurtenissen gebeurtenissen = new Gebeurtenissen();
    public final long regio;
    public final Partij noordpad;
    public final Partij zuidrand;
    public final Partij delta;
    public final Partij leraren;
    public final MandaatId projectleider;
    public final MandaatId adviseur;
    public final MandaatId bestuurderZuid;
    public final MandaatId opleider;
    public final MandaatId beroepsgroep;
    public final MandaatId re;
    public final MandaatId vreemd;
    private final Map<MandaatId, Gemachtigde> wie = new HashMap<>();
    private final EntityManager em;

    public Planstand(EntityManager em) {
        this.em = em;
        Onderwijsregio waarden = Onderwijsregio.fictief("De Waarden", true, true, null);
        Onderwijsregio elders = Onderwijsregio.fictief("Het Veen", true, null, null);
        em.persist(waarden);
        em.persist(elders);
        regio = waarden.id();
        noordpad = maak(Partij.bestuur("99901", "Stichting Noordpad", true));
        zuidrand = maak(Partij.bestuur("99902", "Stichting Zuidrand", true));
        delta = maak(Partij.opleider("Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING, true));
        leraren = maak(Partij.van(Partijsoort.BEROEPSGROEP, "Beroepsvereniging Leraren", true));
        Partij re1 = em.createQuery("select p from Partij p where p.soort = :s", Partij.class).setParameter("s", Partijsoort.REALISATIE_EENHEID).getSingleResult();
        projectleider = mandaat("projectleider", Portaal.BESTUUR, noordpad, regio, Functie.PROJECTLEIDER, Functie.SCHRIJVEN, Functie.PENVOERDER, Functie.ONDERTEKENEN);
        adviseur = mandaat("adviseur", Portaal.BESTUUR, zuidrand, regio, Functie.SCHRIJVEN);
        bestuurderZuid = mandaat("bestuurder-zuid", Portaal.BESTUUR, zuidrand, regio, Functie.STEMMEN, Functie.ONDERTEKENEN);
        opleider = mandaat("opleider", Portaal.OPLEIDER, delta, regio, Functie.STEMMEN, Functie.ONDERTEKENEN);
        beroepsgroep = mandaat("consulent", Portaal.BEROEPSGROEP, leraren, regio, Functie.STEMMEN, Functie.ONDERTEKENEN);
        re = mandaat("re", Portaal.RE, re1, null);
        vreemd = mandaat("vreemd", Portaal.BESTUUR, noordpad, elders.id(), Functie.PROJECTLEIDER, Functie.SCHRIJVEN);
        Samenstelling samenstelling = Samenstelling.beginnen(regio, Samenstelling.LDNOR_2025, "2024-11-30", "projectleider", klok.instant());
        for (Partij partij : new Partij[] {noordpad, zuidrand, delta, leraren}) {
            samenstelling.partijToevoegen(partij, false, wie.get(projectleider), klok.instant());
        }
        samenstelling.penvoerderAanwijzen(noordpad, wie.get(projectleider), klok.instant());
        em.persist(samenstelling);
    }

    private Partij maak(Partij partij) {
        em.persist(partij);
        return partij;
    }

    /** Gives a mandaat for the year 2024. */
    public MandaatId mandaat(String gebruiker, Portaal portaal, Partij partij, Long waar, Functie... functies) {
        Mandaat mandaat = Mandaat.geven(gebruiker, portaal, partij, waar, Set.of(functies), VANDAAG.withDayOfYear(1), VANDAAG.withMonth(12), "volmacht.pdf",
                "beheerder", klok.instant());
        em.persist(mandaat);
        MandaatId id = new MandaatId(mandaat.id());
        wie.put(id, new Gemachtigde(gebruiker, id, portaal, partij.id(), partij.naam(), waar, "De Waarden", Set.of(functies), mandaat.van(), mandaat.tot().orElseThrow()));
        return id;
    }

    public Gemachtigde wie(MandaatId mandaat) {
        return wie.get(mandaat);
    }

    /** Knows the mandates of this fixture, in the way of the real one. */
    public Toegang toegang() {
        return new Toegang() {
            @Override
            public Gemachtigde namens(MandaatId id) {
                Gemachtigde gemachtigde = wie.get(new MandaatId(id.waarde()));
                Weigering.eis(gemachtigde != null, PartijReden.GEEN_TOEGANG);
                LocalDate dag = LocalDateTime.ofInstant(klok.instant(), Klok.ZONE).toLocalDate();
                Weigering.eis(!dag.isAfter(gemachtigde.tot()), PartijReden.MANDAAT_AFGELOPEN, "partij", gemachtigde.partijNaam(), "datum", gemachtigde.tot());
                return gemachtigde.voor(id.werkstuk());
            }
        };
    }

    /** A boundary wired as the container would, on this entity manager. */
    public <T> T maken(Class<T> soort, Object... erbij) {
        return maken(em, soort, erbij);
    }

    public <T> T maken(EntityManager ander, Class<T> soort, Object... erbij) {
        Object[] delen = new Object[erbij.length + 5];
        System.arraycopy(erbij, 0, delen, 0, erbij.length);
        System.arraycopy(new Object[] {ander, klok, toegang(), REGELINGEN, gebeurtenissen}, 0, delen, erbij.length, 5);
        return new Bouwdoos(delen).maken(soort);
    }
}
