package nl.onderwijsregio.besluit;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.regio.Samenstelling;

/** The fictitious region De Waarden on 4 October 2024: parties that confirmed, mandates, a plan; and the beans wired to one entity manager. */
public final class Zaal {
    public static final Instant BEGIN = Instant.parse("2024-10-04T07:00:00Z");
    public static final Instant SLUITING = Instant.parse("2024-10-11T15:00:00Z");
    private static final String REGELING = "ldnor-2025";

    public final Testklok klok = new Testklok(BEGIN);
    private final EntityManager em;
    private Onderwijsregio regio;
    private Samenstelling samenstelling;
    private PlanVanAanpak plan;
    private MandaatId projectleider;
    private final List<String> deelnemers = new ArrayList<>();
    private int nummer = 10000;

    public Zaal(EntityManager em) {
        this.em = em;
    }

    /** Fills an empty database; call it in a transaction. */
    public Zaal inrichten(int besturen, int opleiders, int beroepsgroep) {
        regio = Onderwijsregio.fictief("De Waarden", true, true, null);
        em.persist(regio);
        samenstelling = Samenstelling.beginnen(regio.id(), REGELING, "2024-11-30", "projectleider", BEGIN);
        for (int i = 1; i <= besturen; i++) {
            deelnemen(Partij.bestuur(String.valueOf(++nummer), "Bestuur " + i, true), Portaal.BESTUUR, "bestuur" + i);
        }
        for (int i = 1; i <= opleiders; i++) {
            deelnemen(Partij.opleider("Opleider " + i, Opleidingsoort.LERARENOPLEIDING, true), Portaal.OPLEIDER, "opleider" + i);
        }
        for (int i = 1; i <= beroepsgroep; i++) {
            deelnemen(Partij.van(Partijsoort.BEROEPSGROEP, "Beroepsvereniging " + i, true), Portaal.BEROEPSGROEP, "beroepsgroep" + i);
        }
        em.persist(samenstelling);
        plan = PlanVanAanpak.beginnen(regio.id(), Werkstuk.van(REGELING), "2024-11-30", "projectleider", BEGIN);
        em.persist(plan);
        projectleider = mandaat("projectleider", Portaal.BESTUUR, partij("Bestuur 1"), null, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return this;
    }

    private void deelnemen(Partij partij, Portaal portaal, String gebruiker) {
        em.persist(partij);
        MandaatId mandaat = mandaat(gebruiker, portaal, partij, null, Functie.STEMMEN);
        var wie = new nl.onderwijsregio.partij.Gemachtigde(gebruiker, mandaat, portaal, partij.id(), partij.naam(), regio.id(), regio.naam(),
                Set.of(), LocalDate.of(2024, 1, 1), null);
        samenstelling.partijToevoegen(partij, false, wie, BEGIN);
        samenstelling.deelnameBevestigen(wie, BEGIN);
        deelnemers.add(gebruiker);
    }

    /** The same parties begin with another round as well; returns the id of its plan. Call it in a transaction. */
    public long ernaast(Werkstuk werkstuk, String regelversie) {
        Samenstelling ander = Samenstelling.beginnen(regio.id(), werkstuk.regeling(), regelversie, "projectleider", BEGIN);
        for (String gebruiker : deelnemers) {
            var wie = gemachtigde(gebruiker);
            ander.partijToevoegen(em.find(Partij.class, wie.partijId()), false, wie, BEGIN);
            ander.deelnameBevestigen(wie, BEGIN);
        }
        em.persist(ander);
        PlanVanAanpak tweede = PlanVanAanpak.beginnen(regio.id(), werkstuk, regelversie, "projectleider", BEGIN);
        em.persist(tweede);
        return tweede.id();
    }

    /** Gives a mandaat in De Waarden. */
    public MandaatId mandaat(String gebruiker, Portaal portaal, Partij partij, LocalDate tot, Functie... functies) {
        return mandaat(gebruiker, portaal, partij, regio, tot, functies);
    }

    /** Gives a mandaat in that region. */
    public MandaatId mandaat(String gebruiker, Portaal portaal, Partij partij, Onderwijsregio waar, LocalDate tot, Functie... functies) {
        Mandaat mandaat = Mandaat.geven(gebruiker, portaal, partij, portaal.isRegionaal() ? waar.id() : null,
                functies.length == 0 ? Set.of() : EnumSet.copyOf(List.of(functies)), LocalDate.of(2024, 1, 1), tot, "volmacht", "beheerder", BEGIN);
        em.persist(mandaat);
        return new MandaatId(mandaat.id());
    }

    /** The party of that name. */
    public Partij partij(String naam) {
        return em.createQuery("select p from Partij p where p.naam = :n", Partij.class).setParameter("n", naam).getSingleResult();
    }

    /** The first mandaat of that user. */
    public MandaatId van(String gebruiker) {
        return new MandaatId(em.createQuery("select min(m.id) from Mandaat m where m.gebruiker = :g", Long.class).setParameter("g", gebruiker)
                .getSingleResult());
    }

    public MandaatId projectleider() {
        return projectleider;
    }

    public long plan() {
        return plan.id();
    }

    public long regio() {
        return regio.id();
    }

    /** The same room through another entity manager, for another thread. */
    public Zaal via(EntityManager ander) {
        Zaal zaal = new Zaal(ander);
        zaal.regio = regio;
        zaal.samenstelling = samenstelling;
        zaal.plan = plan;
        zaal.projectleider = projectleider;
        zaal.klok.op(klok.instant());
        return zaal;
    }

    /** A bean as the container would wire it, called by that user. */
    public <T> T als(String gebruiker, Class<T> grens, Object... meer) {
        var delen = new ArrayList<Object>(List.of(em, klok, toegang(gebruiker), nl.onderwijsregio.plan.Planstand.REGELINGEN, proxy(Event.class, (naam, waarden) -> null)));
        delen.addAll(List.of(meer));
        return new Bouwdoos(delen.toArray()).maken(grens);
    }

    /** That user under the first mandaat. */
    public nl.onderwijsregio.partij.Gemachtigde gemachtigde(String gebruiker) {
        return toegang(gebruiker).namens(van(gebruiker));
    }

    private Toegang toegang(String gebruiker) {
        try {
            Toegang toegang = new Bouwdoos(em, klok, nl.onderwijsregio.plan.Planstand.REGELINGEN).maken(Toegang.class);
            Field context = Toegang.class.getDeclaredField("context");
            context.setAccessible(true);
            Principal principal = () -> gebruiker;
            context.set(toegang, proxy(SessionContext.class, (naam, waarden) -> naam.equals("getCallerPrincipal") ? principal : true));
            return toegang;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T proxy(Class<T> soort, java.util.function.BiFunction<String, Object[], Object> antwoord) {
        return soort.cast(Proxy.newProxyInstance(Zaal.class.getClassLoader(), new Class<?>[] {soort},
                (p, methode, waarden) -> antwoord.apply(methode.getName(), waarden)));
    }
}
