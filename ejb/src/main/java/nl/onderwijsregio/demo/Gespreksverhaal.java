package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gesprek.Gesprekken;
import nl.onderwijsregio.gesprek.Gespreksafspraak;
import nl.onderwijsregio.gesprek.Gespreksoort;
import nl.onderwijsregio.gesprek.Gespreksopgave;
import nl.onderwijsregio.gesprek.Gespreksrol;
import nl.onderwijsregio.gesprek.Gespreksvoering;
import nl.onderwijsregio.gesprek.Kant;
import nl.onderwijsregio.gesprek.Opvolgstand;
import nl.onderwijsregio.gesprek.Verslagopgave;
import nl.onderwijsregio.partij.MandaatId;

/** The part of the story about conversations: one was held, its points are followed, the next is planned. */
@Dependent
class Gespreksverhaal {
    private static final LocalTime TIEN_UUR = LocalTime.of(10, 0);

    @Inject
    Gespreksvoering voering;
    @Inject
    Gesprekken gesprekken;
    @Inject
    Clock klok;

    /** @param regio where {@code leider} leads */
    List<Verhaalstap> stappen(MandaatId re, MandaatId leider, long regio) {
        return List.of(new Verhaalstap("gesprek voeren", "re", () -> voeren(re, regio)),
                new Verhaalstap("gespreksverslag zien", "projectleider", () -> gesprekken.gezien(leider, laatste(leider), 1, "Het verslag klopt (fictief).")),
                new Verhaalstap("gespreksafspraak nakomen", "projectleider", () -> gesprekken.opvolgen(leider, laatste(leider), 1, Opvolgstand.GEDAAN,
                        "De cijfers staan in het plan (fictief).")),
                new Verhaalstap("volgend gesprek plannen", "re", () -> voering.plannen(re, regio, opgave(Gespreksoort.BESTUURLIJK, LocalDate.now(klok).plusWeeks(3),
                        Set.of(Gespreksrol.PROJECTLEIDER, Gespreksrol.PENVOERDER, Gespreksrol.BESTUREN, Gespreksrol.REALISATIE_EENHEID)), voering.voorstel(re, regio))),
                new Verhaalstap("agendapunt van de regio", "projectleider", () -> gesprekken.puntToevoegen(leider, laatste(leider),
                        "Hoe andere regio's hun invalpool regelen (fictief).")));
    }

    private void voeren(MandaatId re, long regio) {
        LocalDate vandaag = LocalDate.now(klok);
        long id = voering.plannen(re, regio, opgave(Gespreksoort.PEILGESPREK, vandaag.minusWeeks(1),
                Set.of(Gespreksrol.PROJECTLEIDER, Gespreksrol.PENVOERDER, Gespreksrol.REALISATIE_EENHEID)), List.of());
        voering.houden(re, id);
        int stand = voering.verslagBewaren(re, id, 0, new Verslagopgave("De regio vertelde hoe zij het plan schreef en hoe de drie kamers beslisten.\n"
                + "Het tekort in het voortgezet onderwijs vraagt de meeste aandacht. Dit is een fictief verslag.", List.of(
                new Gespreksafspraak(0, "De regio zet de cijfers over starters in het plan.", Kant.REGIO, "de projectleider", vandaag.minusDays(1)),
                new Gespreksafspraak(0, "De regio bespreekt de invalpool met de besturen in Polderzicht.", Kant.REGIO, "de penvoerder", vandaag.plusWeeks(4)),
                new Gespreksafspraak(0, "De Realisatie-Eenheid brengt de regio in contact met een regio die al een invalpool heeft.", Kant.RE, "", vandaag.plusWeeks(2))))).stand();
        voering.verslagDelen(re, id, stand);
        voering.notitieToevoegen(re, id, "Bij het bestuurlijke gesprek terugkomen op Polderzicht (fictief).");
    }

    private static Gespreksopgave opgave(Gespreksoort soort, LocalDate dag, Set<Gespreksrol> rollen) {
        Instant begint = dag.atTime(TIEN_UUR).atZone(Klok.ZONE).toInstant();
        return new Gespreksopgave(soort, begint, "Online (fictief)", rollen);
    }

    private long laatste(MandaatId leider) {
        return gesprekken.lijst(leider, null).gesprekken().getFirst().id();
    }
}
