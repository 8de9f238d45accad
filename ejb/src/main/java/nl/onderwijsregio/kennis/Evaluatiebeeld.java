package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The evaluation of a kennissessie as somebody in a portal reads it.
 *
 * @param tot last day
 * @param eigen what the reader answered; null for nothing yet
 * @param uitslag for who organises; null for anybody else
 */
public record Evaluatiebeeld(LocalDate tot, boolean magInvullen, Evaluatieopgave eigen, Evaluatieuitslag uitslag) implements Serializable {}
