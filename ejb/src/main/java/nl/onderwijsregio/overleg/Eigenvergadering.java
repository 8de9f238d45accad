package nl.onderwijsregio.overleg;

import java.io.Serializable;

/**
 * A meeting at which one sits oneself.
 *
 * @param mandaatId through which one sits there
 * @param presentie what one said of coming; null for nothing yet
 */
public record Eigenvergadering(long mandaatId, Vergaderregel regel, Orgaanrol rol, Presentiestand presentie) implements Serializable {
    /** Whether an answer is asked and not given: one was invited and sits there of oneself. */
    public boolean vraagtAntwoord() {
        return regel.status() == Vergaderstatus.GEPLAND && regel.uitgenodigdOp() != null && presentie == null && rol != Orgaanrol.PLAATSVERVANGER;
    }
}
