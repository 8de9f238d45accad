package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;
import java.time.Instant;

/**
 * An amendement as a line in a list.
 *
 * @param basis the version of the proposal it started from
 * @param antwoord null when nothing was written
 * @param beantwoordOp null while it is open
 * @param geworden the version that has it in it; null unless it was taken over
 */
public record Amendementregel(int nummer, String partijNaam, String reden, int basis, Instant gedaanOp, String gedaanDoor, Amendementstand stand, String antwoord,
        Instant beantwoordOp, Integer geworden) implements Serializable {}
