package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regeling.Indicator;

/**
 * The overview of a plan.
 *
 * @param versie the newest frozen version, null when none
 * @param gewijzigdSindsVersie whether the content differs from that version
 * @param vensterOpent first moment of submitting
 * @param vensterSluit last moment of submitting, that second included
 * @param nieuwereTekst date of a newer text of the regeling than the plan stays on; null when there is none
 * @param delen the structured parts the version of the regeling asks
 * @param indicatoren the figures of the labour market that it asks
 * @param bewaard what was written for an earlier text, in sections that the text of the plan does not know
 * @param document the plan, or an agreement beside it
 * @param titel what it is called, with its years
 * @param regelingnaam full name of the regeling
 * @param activiteitenletter the section with the activities; null when none are asked
 */
public record Planbeeld(long planId, long regioId, String regio, String regeling, String regelversie, Planstatus status,
        List<Onderdeelregel> onderdelen, Begrotingsbeeld begroting, Versieregel versie, boolean gewijzigdSindsVersie, Instant vensterOpent,
        Instant vensterSluit, String nieuwereTekst, List<Deelregel> delen, List<Indicator> indicatoren,
        List<Bewaardonderdeel> bewaard, Documentsoort document, String titel, String regelingnaam, String activiteitenletter) implements Serializable {

    public Planbeeld {
        onderdelen = List.copyOf(onderdelen);
        delen = List.copyOf(delen);
        indicatoren = List.copyOf(indicatoren);
        bewaard = List.copyOf(bewaard);
    }

    /** Whether an application goes with it; an agreement is only frozen and signed. */
    public boolean isPlan() {
        return document == Documentsoort.PLAN;
    }

    /** The sections the regeling asks of this region. */
    public List<Onderdeelregel> vanToepassing() {
        return onderdelen.stream().filter(Onderdeelregel::telt).toList();
    }

    public long aantalKlaar() {
        return vanToepassing().stream().filter(Onderdeelregel::klaar).count();
    }

    /** The section with that letter. */
    public Optional<Onderdeelregel> onderdeel(String letter) {
        return onderdelen.stream().filter(o -> o.letter().equals(letter)).findFirst();
    }

    /** How many sections have something that must be mended. */
    public long aantalMetProbleem() {
        return onderdelen.stream().filter(o -> o.problemen().stream().anyMatch(Planprobleem::isFout)).count();
    }

    /** Expenses minus cover. */
    public BigDecimal verschil() {
        return begroting.verschil();
    }
}
