package nl.onderwijsregio.beheer;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regio.Onderwijsregio;

/** On 1 October 2024: somebody of beheer, the fictitious region De Waarden and its bestuur Noordpad. */
final class Beheerstand {
    static final LocalDate VANDAAG = LocalDate.of(2024, 10, 1);
    static final Instant MOMENT = VANDAAG.atTime(12, 0).atZone(Klok.ZONE).toInstant();
    static final Clock KLOK = Clock.fixed(MOMENT, Klok.ZONE);

    final long regio;
    final long noordpad;
    final MandaatId beheer;

    Beheerstand(EntityManager em) {
        var waarden = Onderwijsregio.fictief("De Waarden", true, true, null);
        em.persist(waarden);
        var bestuur = Partij.bestuur("99901", "Stichting Noordpad", true);
        em.persist(bestuur);
        Partij partij = em.createQuery("select p from Partij p where p.soort = :s", Partij.class).setParameter("s", Partijsoort.BEHEER)
                .getSingleResult();
        var mandaat = Mandaat.geven("beheerder", Portaal.BEHEER, partij, null, Set.of(), VANDAAG.minusYears(1), null, "aanstelling", "systeem", MOMENT);
        em.persist(mandaat);
        regio = waarden.id();
        noordpad = bestuur.id();
        beheer = new MandaatId(mandaat.id());
    }

    /** Whoever calls acts for beheer. */
    Toegang toegang() {
        return new Toegang() {
            @Override
            public Gemachtigde namens(MandaatId id, Portaal... een) {
                return new Gemachtigde("beheerder", beheer, Portaal.BEHEER, 1, "Beheer", null, null, Set.of(), VANDAAG.minusYears(1), null);
            }
        };
    }

    /** A request for a mandaat of Noordpad in De Waarden from today. */
    Mandaatvraag vraag(String gebruiker, LocalDate van, LocalDate tot, Functie... functies) {
        return new Mandaatvraag(gebruiker, Portaal.BESTUUR, noordpad, regio, Set.of(functies), van, tot, "volmacht.pdf");
    }
}
