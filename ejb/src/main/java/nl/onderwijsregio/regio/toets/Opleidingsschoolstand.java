package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;

/** An (aspirant-)opleidingsschool as the region states it now. */
public record Opleidingsschoolstand(Opleidingsschoolopgave opgave, String gebruiker, Instant moment) implements Serializable {}
