package nl.onderwijsregio.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;

/** Tells the region by mail of an appointment, that it was moved or cancelled, and of shared notes. Nothing that was written is in a mail. */
@ApplicationScoped
class Gesprekspost {
    private static final Duration GELDIG = Duration.ofDays(14);

    @Inject
    PostvakUit postvak;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    void gepland(Gesprek gesprek) {
        vertellen(gesprek, gesprek.rollen(), "", "Gesprek met de Realisatie-Eenheid op " + moment(gesprek), "De Realisatie-Eenheid plande een "
                + naam(gesprek) + " met uw regio op " + moment(gesprek) + ". U kunt agendapunten toevoegen tot het gesprek is geweest.", gesprek.opgave().begint());
    }

    /**
     * Who was asked and is not any more hears it too.
     *
     * @param oud the characteristic of the appointment that no longer stands
     */
    void verplaatst(Gesprek gesprek, String oud, Gespreksopgave was) {
        postvak.intrekken(List.of(oud));
        Set<Gespreksrol> rollen = new HashSet<>(was.rollen());
        rollen.addAll(gesprek.rollen());
        vertellen(gesprek, rollen, "", "Het gesprek met de Realisatie-Eenheid is gewijzigd: " + moment(gesprek), "Het " + naam(gesprek) + " van " + Datumtekst.inZin(was.begint())
                + " is gewijzigd. Het is nu op " + moment(gesprek) + ".", gesprek.opgave().begint());
    }

    void geannuleerd(Gesprek gesprek) {
        postvak.intrekken(List.of(gesprek.kenmerk()));
        vertellen(gesprek, gesprek.rollen(), ":geannuleerd", "Het gesprek met de Realisatie-Eenheid op " + moment(gesprek) + " gaat niet door", "Het " + naam(gesprek)
                + " met uw regio op " + moment(gesprek) + " gaat niet door. De reden leest u bij het gesprek.", klok.instant().plus(GELDIG));
    }

    void verslagGedeeld(Gesprek gesprek, int nummer) {
        vertellen(gesprek, gesprek.rollen(), ":verslag:" + nummer, "Wilt u het verslag lezen van het gesprek met de Realisatie-Eenheid?", "De Realisatie-Eenheid deelde "
                + (nummer == 1 ? "het verslag" : "een nieuwe versie van het verslag") + " van het " + naam(gesprek) + " van " + moment(gesprek)
                + ". De projectleider of penvoerder bevestigt dat de regio het heeft gezien.", klok.instant().plus(GELDIG));
    }

    private void vertellen(Gesprek gesprek, Set<Gespreksrol> rollen, String wat, String onderwerp, String zin, Instant geldigTot) {
        Set<String> gehad = new HashSet<>();
        mandaten.geldigIn(gesprek.regioId(), LocalDate.now(klok)).stream().filter(m -> isGenodigd(m, rollen)).filter(m -> gehad.add(m.gebruiker()))
                .forEach(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.GESPREK, m, gesprek.kenmerk() + wat, onderwerp, List.of(zin,
                        "U krijgt deze mail omdat u bij dit gesprek hoort, namens " + m.partijNaam() + "."), "gesprekken/" + gesprek.id(), geldigTot)));
    }

    /** Projectleider and penvoerder always: they are the contact of the region. */
    private static boolean isGenodigd(Mandaatregel m, Set<Gespreksrol> rollen) {
        return m.functies().contains(Functie.PROJECTLEIDER) || m.functies().contains(Functie.PENVOERDER)
                || m.portaal() == Portaal.BESTUUR && rollen.contains(Gespreksrol.BESTUREN) && m.functies().contains(Functie.STEMMEN)
                || m.portaal() == Portaal.OPLEIDER && rollen.contains(Gespreksrol.OPLEIDERS)
                || m.portaal() == Portaal.BEROEPSGROEP && rollen.contains(Gespreksrol.BEROEPSGROEP);
    }

    private static String naam(Gesprek gesprek) {
        return gesprek.opgave().soort() == Gespreksoort.BESTUURLIJK ? "bestuurlijk gesprek" : "peilgesprek";
    }

    private static String moment(Gesprek gesprek) {
        return Datumtekst.inZin(gesprek.opgave().begint());
    }
}
