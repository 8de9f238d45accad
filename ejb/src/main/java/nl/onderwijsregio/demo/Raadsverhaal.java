package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.achterban.Achterban;
import nl.onderwijsregio.achterban.Achterbanpaginas;
import nl.onderwijsregio.medezeggenschap.Concepttekst;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Gevolgen;
import nl.onderwijsregio.medezeggenschap.Grondslag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsregels;
import nl.onderwijsregio.medezeggenschap.Raadsregel;
import nl.onderwijsregio.medezeggenschap.Raadsvragen;
import nl.onderwijsregio.medezeggenschap.Raadswerk;
import nl.onderwijsregio.medezeggenschap.Reactie;
import nl.onderwijsregio.medezeggenschap.Regelopgave;
import nl.onderwijsregio.medezeggenschap.Strekking;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegging;
import nl.onderwijsregio.partij.MandaatId;

/** The part of the story before the vote in De Waarden: the staff of one council withhold consent, get a reasoned reaction, and consent. */
@Dependent
class Raadsverhaal {
    @Inject
    Medezeggenschapsregels regels;
    @Inject
    Voorleggen voorleggen;
    @Inject
    Raadsvragen vragen;
    @Inject
    Raadswerk raadswerk;
    @Inject
    Achterban achterban;
    @Inject
    Achterbanpaginas achterbanpaginas;
    @Inject
    Clock klok;

    /** Acts of the projectleider, the bestuur of the council and the council. */
    List<Verhaalstap> stappen(MandaatId leider, MandaatId bestuur, MandaatId raad) {
        return List.of(
                new Verhaalstap("raad: regel", "projectleider", () -> regels.regelToevoegen(leider, new Regelopgave("Een invalpool van meer besturen samen (fictief)",
                        Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING, "Fictief reglement van de GMR, artikel 24", 2023, ""))),
                new Verhaalstap("raad: voorleggen", "bestuur", () -> voorleggen(bestuur)),
                new Verhaalstap("raad: vraag", "medezeggenschap", () -> vragen.vraagStellen(raad, aanvraag(raad), "Wie betaalt de vervanging als een coach weg is? (fictief)")),
                new Verhaalstap("raad: antwoord", "bestuur", () -> vragen.vraagBeantwoorden(bestuur, voorleggen.beeld(bestuur, vanBestuur(bestuur)).vragen().getFirst().id(),
                        "De regio betaalt de vervanging uit de subsidie. (fictief)")),
                new Verhaalstap("raad: niet instemmen", "medezeggenschap", () -> raadswerk.uitbrengen(raad, aanvraag(raad), tekst(Strekking.NEGATIEF,
                        "Leg vast hoeveel uren een coach krijgt. Nu komt het werk er gewoon bij. (fictief)", "Vraag eerst wie in de invalpool wil. (fictief)"), gezien(raad))),
                new Verhaalstap("raad: reactie 1", "bestuur", () -> voorleggen.reageren(bestuur, vanBestuur(bestuur), 1, Reactie.OVERGENOMEN, "")),
                new Verhaalstap("raad: reactie 2", "bestuur", () -> voorleggen.reageren(bestuur, vanBestuur(bestuur), 2, Reactie.DEELS_OVERGENOMEN,
                        "Meedoen is vrijwillig. Bij de start vragen we het elke school. (fictief)")),
                new Verhaalstap("raad: achterban", "medezeggenschap", () -> achterban.achterbanOpenen(raad)),
                new Verhaalstap("raad: collega", "medezeggenschap", () -> achterbanpaginas.collegavraagStellen(achterban.stand(raad).code(),
                        "Moet ik meedoen aan de invalpool? (fictief)")),
                new Verhaalstap("raad: instemmen", "medezeggenschap", () -> raadswerk.uitbrengen(raad, aanvraag(raad), tekst(Strekking.POSITIEF), gezien(raad))));
    }

    private void voorleggen(MandaatId bestuur) {
        long raad = voorleggen.overzicht(bestuur).raden().getFirst().partijId();
        Set<Long> geraakt = regels.lijst(bestuur).stream().filter(Raadsregel::bijPlan).map(Raadsregel::id).collect(Collectors.toSet());
        voorleggen.voorleggen(bestuur, raad, new Voorlegging(Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING, Grondslag.WMS_PERSONEEL, geraakt,
                "Het plan verandert het werk van coaches en invallers. (fictief)",
                "De Waarden leidt samen leraren op en deelt een invalpool. Starters krijgen twee jaar een coach. (fictief)",
                new Gevolgen("Ervaren collega’s kunnen coach worden, twee uur per week per starter. (fictief)",
                        "Wie coach is, geeft twee uur minder les. (fictief)", "Minder lesuitval door de invalpool. (fictief)", "De regio betaalt uit de subsidie. (fictief)"),
                LocalDate.now(klok).plusDays(21)));
    }

    private Concepttekst tekst(Strekking strekking, String... punten) {
        return new Concepttekst(strekking, "", List.of(punten), LocalDate.now(klok));
    }

    /** The only request of the story, as the council finds it. */
    private long aanvraag(MandaatId raad) {
        return raadswerk.lijst(raad).getFirst().id();
    }

    private int gezien(MandaatId raad) {
        return raadswerk.lezen(raad, aanvraag(raad)).concept().nummer();
    }

    /** The same, as the bestuur finds it. */
    private long vanBestuur(MandaatId bestuur) {
        return voorleggen.overzicht(bestuur).regels().getFirst().id();
    }
}
