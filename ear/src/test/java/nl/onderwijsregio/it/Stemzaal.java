package nl.onderwijsregio.it;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.regio.Samenstelling;

/** A fictitious region of hundreds of parties that confirmed, each with somebody who may vote, and a plan that can be put to the vote. */
class Stemzaal {
    private static final Werkstuk WERKSTUK = Werkstuk.van("ldnor-2025");
    private static final String TEKST = "2024-11-30";
    private static final LocalDate VANAF = LocalDate.of(2024, 1, 1);

    private final EntityManager em;
    private final String naam;
    private final Instant nu;
    private final List<Kiezer> kiezers = new ArrayList<>();
    private final int nummers;
    private Onderwijsregio regio;
    private Partij eerste;
    private Samenstelling samenstelling;
    private PlanVanAanpak plan;
    private MandaatId projectleider;

    /** Somebody who may vote for one party. */
    record Kiezer(String gebruiker, String rol, MandaatId mandaat) {
        Als als() {
            return Als.gebruiker(gebruiker, rol);
        }
    }

    /** @param nummers the numbers of the besturen come after this one */
    Stemzaal(EntityManager em, String naam, int nummers, Instant nu) {
        this.em = em;
        this.naam = naam;
        this.nummers = nummers;
        this.nu = nu;
    }

    /** Call it in a transaction. */
    Stemzaal inrichten(int besturen) {
        regio = Onderwijsregio.fictief(naam, true, true, null);
        em.persist(regio);
        samenstelling = Samenstelling.beginnen(regio.id(), WERKSTUK.regeling(), TEKST, naam, nu);
        for (int i = 1; i <= besturen; i++) {
            toelaten(Partij.bestuur(String.valueOf(nummers + i), naam + " bestuur " + i, true), Portaal.BESTUUR, "bestuur");
        }
        toelaten(Partij.opleider(naam + " opleider", Opleidingsoort.LERARENOPLEIDING, true), Portaal.OPLEIDER, "opleider");
        toelaten(Partij.van(Partijsoort.BEROEPSGROEP, naam + " beroepsvereniging", true), Portaal.BEROEPSGROEP, "beroepsgroep");
        em.persist(samenstelling);
        plan = PlanVanAanpak.beginnen(regio.id(), WERKSTUK, TEKST, naam, nu);
        em.persist(plan);
        projectleider = mandaat(naam, Portaal.BESTUUR, eerste, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return this;
    }

    private void toelaten(Partij partij, Portaal portaal, String rol) {
        em.persist(partij);
        eerste = eerste == null ? partij : eerste;
        String gebruiker = naam + " " + rol + " " + kiezers.size();
        MandaatId mandaat = mandaat(gebruiker, portaal, partij, Functie.STEMMEN);
        var wie = new Gemachtigde(gebruiker, mandaat, portaal, partij.id(), partij.naam(), regio.id(), regio.naam(), Set.of(), VANAF, null);
        samenstelling.partijToevoegen(partij, false, wie, nu);
        samenstelling.deelnameBevestigen(wie, nu);
        kiezers.add(new Kiezer(gebruiker, rol, mandaat));
    }

    private MandaatId mandaat(String gebruiker, Portaal portaal, Partij partij, Functie... functies) {
        Mandaat mandaat = Mandaat.geven(gebruiker, portaal, partij, regio.id(), EnumSet.copyOf(List.of(functies)), VANAF, null, "volmacht (fictief)", "beheer", nu);
        em.persist(mandaat);
        return new MandaatId(mandaat.id());
    }

    List<Kiezer> kiezers() {
        return kiezers;
    }

    Als leider() {
        return Als.gebruiker(naam, "bestuur");
    }

    MandaatId projectleider() {
        return projectleider;
    }

    long plan() {
        return plan.id();
    }
}
