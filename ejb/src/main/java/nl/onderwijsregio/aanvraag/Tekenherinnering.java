package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.Herinneringopgave;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.regeling.Documentsoort;

/** Tells whoever may sign for a party that its signature is waited for. */
@ApplicationScoped
public class Tekenherinnering {
    private static final Duration GELDIG = Duration.ofDays(2);

    @Inject
    Herinneraar herinneraar;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Planregels regels;
    @Inject
    Clock klok;

    /**
     * Lays the mails ready.
     *
     * @param partijen whom to remind
     * @param door who asks for it; null when the product does
     * @return names of the parties for which anything was laid ready: not twice a day
     */
    List<String> herinneren(PlanVanAanpak plan, Tekenstand stand, List<Tekenregel> partijen, String door) {
        if (!stand.isTekenbaar()) {
            return List.of();
        }
        List<Mandaatregel> tekenaars = mandaten.geldigIn(plan.regioId(), LocalDate.now(klok)).stream()
                .filter(m -> m.functies().contains(Functie.ONDERTEKENEN) && !m.gebruiker().equals(door)).map(m -> m.voor(plan.werkstuk())).toList();
        return partijen.stream().filter(Tekenregel::isAfgewacht).filter(r -> herinneren(plan, stand, r,
                tekenaars.stream().filter(m -> m.partijId() == r.partijId()).toList(), door)).map(Tekenregel::naam).toList();
    }

    private boolean herinneren(PlanVanAanpak plan, Tekenstand stand, Tekenregel regel, List<Mandaatregel> aan, String door) {
        if (aan.isEmpty()) {
            return false;
        }
        String regio = aan.getFirst().regioNaam();
        return herinneraar.herinneren(new Herinneringopgave(Berichtsoort.ONDERTEKENEN, onderwerp(plan.id()), regel.partijId(), aan,
                "Wilt u " + regels.zin(plan) + " van " + regio + " ondertekenen?", zinnen(plan, stand, regel, regio), "plan/ondertekenen", klok.instant().plus(GELDIG)), door);
    }

    private List<String> zinnen(PlanVanAanpak plan, Tekenstand stand, Tekenregel regel, String regio) {
        List<String> zinnen = new ArrayList<>(List.of("Versie " + stand.versie() + " van " + regels.zin(plan) + " van " + regio + " wacht op de handtekening van " + regel.naam() + "."));
        if (regel.woord() == Tekenwoord.OPNIEUW_NODIG) {
            zinnen.add("De tekst is gewijzigd nadat u tekende. De eerdere handtekening geldt daarom niet meer.");
        }
        Instant sluit = sluit(plan);
        if (plan.document() == Documentsoort.PLAN && klok.instant().isBefore(sluit)) {
            zinnen.add("Indienen kan tot en met " + Datumtekst.inZin(sluit) + ". Daarvoor moeten alle handtekeningen er zijn.");
        }
        zinnen.add("U krijgt deze mail omdat u voor " + regel.naam() + " mag ondertekenen.");
        return zinnen;
    }

    Instant sluit(PlanVanAanpak plan) {
        return regels.versie(plan).tijdvak().sluit().toInstant();
    }

    /** The party decided on its signature, or for null nobody needs to any more. */
    void afgehandeld(long planId, Long partij) {
        herinneraar.afgehandeld(Berichtsoort.ONDERTEKENEN, onderwerp(planId), partij);
    }

    static String onderwerp(long planId) {
        return "plan:" + planId;
    }
}
