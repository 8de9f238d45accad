package nl.onderwijsregio.kennis;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;

/** A kennissessie about starters on 26 November 2024, seen from 4 October. */
final class Sessiefixture {
    static final Instant NU = Instant.parse("2024-10-04T07:00:00Z");
    /** 13.30 in Amsterdam. */
    static final Instant BEGIN = Instant.parse("2024-11-26T12:30:00Z");
    static final Instant EINDE = Instant.parse("2024-11-26T14:30:00Z");

    private Sessiefixture() {}

    static Sessieopgave opgave(int capaciteit, List<Reservering> reserveringen) {
        return opgave(capaciteit, reserveringen, List.of());
    }

    static Sessieopgave opgave(int capaciteit, List<Reservering> reserveringen, List<Programmadeel> programma) {
        return new Sessieopgave("Starters begeleiden: wat werkt", "Drie regio's vertellen (fictief).", Set.of(Sessiethema.BEGELEIDEN), Set.of(Sessiedoelgroep.PROJECTLEIDERS),
                Sessievorm.BEIDE, "Utrecht", "https://online.example/zaal", BEGIN, EINDE, capaciteit, "", true, false, programma, reserveringen);
    }

    /** The same at other hours. */
    static Sessieopgave op(Sessieopgave o, Instant begin, Instant einde) {
        return new Sessieopgave(o.titel(), o.omschrijving(), o.themas(), o.doelgroepen(), o.vorm(), o.plaats(), o.link(), begin, einde, o.capaciteit(), o.reeks(),
                o.vraagtDieet(), o.vraagtToegankelijkheid(), o.programma(), o.reserveringen());
    }

    static Kennissessie gepubliceerd(Sessieopgave opgave) {
        Kennissessie sessie = Kennissessie.maken(opgave, wie("re", Portaal.RE, null), NU);
        zet(sessie, "id", 1L);
        sessie.publiceren(NU);
        return sessie;
    }

    /** As read from the database: its parts have their ids. */
    static Kennissessie metDelen(int capaciteit, List<Programmadeel> delen) {
        Kennissessie sessie = gepubliceerd(opgave(capaciteit, List.of()));
        List<Sessiedeel> bewaard = new java.util.ArrayList<>();
        for (Programmadeel deel : delen) {
            Sessiedeel kaal = new Sessiedeel(sessie, deel);
            zet(kaal, "id", deel.id());
            bewaard.add(kaal);
        }
        zet(sessie, "delen", bewaard);
        return sessie;
    }

    static Aanmeldopgave aanmelding(int aantal) {
        return new Aanmeldopgave(aantal, "", Set.of());
    }

    static Gemachtigde wie(String gebruiker, Portaal portaal, Long regio) {
        return new Gemachtigde(gebruiker, new MandaatId(1), portaal, 7, "Partij", regio, regio == null ? null : "Regio " + regio, Set.of(Functie.SCHRIJVEN),
                LocalDate.of(2024, 1, 1), null);
    }

    private static void zet(Object wat, String veld, Object waarde) {
        try {
            Field f = wat.getClass().getDeclaredField(veld);
            f.setAccessible(true);
            f.set(wat, waarde);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
