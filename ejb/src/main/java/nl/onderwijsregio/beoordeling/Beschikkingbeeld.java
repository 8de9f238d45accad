package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as a screen shows it.
 *
 * @param bezwaarTot last day to object
 * @param vingerafdruk of its content, short
 */
public record Beschikkingbeeld(Uitspraak uitspraak, BigDecimal bedrag, String motivering, List<Betaling> betalingen, Instant genomenOp, String genomenDoor, LocalDate bezwaarTot,
        String vingerafdruk) implements Serializable {}
