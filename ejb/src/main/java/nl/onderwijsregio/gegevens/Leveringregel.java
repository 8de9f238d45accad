package nl.onderwijsregio.gegevens;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One imported file, for lists and reports.
 *
 * @param peildatum the day the file speaks about
 * @param fout Dutch sentence when it failed; else null
 * @param door who brought it, op when
 * @param beslotenDoor who applied or cancelled it, beslotenOp when; null while nobody did
 */
public record Leveringregel(long id, Bestandsoort soort, String bestandsnaam, String sha256, String bron, String licentie,
        LocalDate peildatum, Leveringstatus status, Verschiltelling telling, String fout, String door, Instant op,
        String beslotenDoor, Instant beslotenOp) implements Serializable {}
