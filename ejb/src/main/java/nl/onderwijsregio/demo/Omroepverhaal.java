package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.omroep.Omroep;
import nl.onderwijsregio.omroep.Omroepkeuze;
import nl.onderwijsregio.omroep.Omroepontvangst;
import nl.onderwijsregio.omroep.Omroepopgave;
import nl.onderwijsregio.partij.MandaatId;

/** The part of the story about messages: one was sent to the fictitious regions, one region asked, and the answer is public. */
@Dependent
class Omroepverhaal {
    private static final String VRAAG = "Mogen twee regio's samen een invalpool hebben?";
    private static final String ANTWOORD = "Ja. Elke regio beschrijft in het eigen plan wat zij inbrengt. Dit is een fictief antwoord.";

    @Inject
    Omroep omroep;
    @Inject
    Omroepontvangst ontvangst;

    /** @param leider who leads the region that asks */
    List<Verhaalstap> stappen(MandaatId re, MandaatId leider) {
        return List.of(new Verhaalstap("bericht aan regio's", "re", () -> versturen(re)),
                new Verhaalstap("bericht lezen", "projectleider", () -> ontvangst.gelezen(leider, laatste(leider))),
                new Verhaalstap("vraag over bericht", "projectleider", () -> ontvangst.vragen(leider, laatste(leider), VRAAG)),
                new Verhaalstap("vraag beantwoorden", "re", () -> omroep.beantwoorden(re, vraag(re), ANTWOORD)),
                new Verhaalstap("antwoord openbaar maken", "re", () -> omroep.openbaarMaken(re, vraag(re), VRAAG, ANTWOORD)));
    }

    private void versturen(MandaatId re) {
        omroep.versturen(re, new Omroepopgave("De kaders voor de invalpool zijn bijgesteld", "In het plan van aanpak beschrijft u welke inzet over de besturen heen u doet, "
                + "zoals een invalpool.\nEen apart bedrag voor een invalpool is er in 2025 niet. Dit is een fictief bericht.",
                omroep.regios(re).stream().filter(r -> r.naam().endsWith("(fictief)")).map(Omroepkeuze::regioId).collect(Collectors.toSet())));
    }

    private long laatste(MandaatId leider) {
        return ontvangst.ontvangen(leider).getFirst().id();
    }

    private long vraag(MandaatId re) {
        return omroep.beeld(re, omroep.lijst(re).getFirst().id()).vragen().getFirst().id();
    }
}
