package nl.onderwijsregio.overzicht;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Where one region stands for one regeling.
 *
 * @param dusiRef null for a demonstration region
 * @param po whether it works in the sector, null when no source says so; as are vo and mbo
 * @param penvoerder name of the party that applies, null when not named yet
 * @param partijen how many parties take part
 * @param bevestigd how many of them confirmed
 * @param planVersie number of the newest frozen version, null when none
 * @param sluit closing moment of the vote that runs, null when none
 * @param aanbevelingenOp moment the RE sent its last recommendations, null when none
 * @param zonderOpvolging recommendations the region has not answered yet
 * @param ingediendOp null when not submitted, as are nummer and bedrag
 * @param laatsteGesprek when the last conversation with the RE was held, null when none
 * @param openAfspraken points agreed in conversations that are not done
 * @param volgendGesprek when the next conversation is planned, null when none
 */
public record Regiostand(long regioId, String naam, String dusiRef, String reCode, Boolean po, Boolean vo, Boolean mbo, boolean fictief,
        Fase fase, String penvoerder, long partijen, long bevestigd, Integer planVersie, Instant sluit, Instant aanbevelingenOp,
        long zonderOpvolging, Instant ingediendOp, String nummer, BigDecimal bedrag,
        Instant laatsteGesprek, long openAfspraken, Instant volgendGesprek) implements Serializable {

    /** The same for who does not see conversations: they are between the region and the Realisatie-Eenheid. */
    Regiostand zonderGesprekken() {
        return new Regiostand(regioId, naam, dusiRef, reCode, po, vo, mbo, fictief, fase, penvoerder, partijen, bevestigd, planVersie, sluit, aanbevelingenOp, zonderOpvolging,
                ingediendOp, nummer, bedrag, null, 0, null);
    }
}
