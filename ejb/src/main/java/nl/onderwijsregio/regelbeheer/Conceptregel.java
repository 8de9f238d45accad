package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A new version in a list.
 *
 * @param basis date of the text it was made from
 * @param tekstVan date of its own text
 * @param tekstHash fingerprint of its text as it stands
 * @param geheelHash fingerprint of that text with its account of articles; null of what was approved before there was one
 * @param stand goes up with everything that changes about it; whoever approves names the one in sight
 * @param vanaf day on which it begins; null until it was offered
 */
public record Conceptregel(long id, String regeling, String naam, LocalDate basis, LocalDate tekstVan, String toelichting, String bron,
        Conceptstatus status, String auteur, Instant begonnenOp, String tekstHash, String geheelHash, long stand, LocalDate vanaf, String reden, Instant aangebodenOp,
        String goedgekeurdDoor, Instant goedgekeurdOp) implements Serializable {}
