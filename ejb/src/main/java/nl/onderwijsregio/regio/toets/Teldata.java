package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.time.LocalDate;
import nl.onderwijsregio.regeling.Sector;

/**
 * The legal reference dates of the counts (LDNOR art. 1 "teldatum").
 *
 * @param po for po, gespecialiseerd onderwijs included
 * @param vo for vo and mbo
 */
public record Teldata(LocalDate po, LocalDate vo) implements Serializable {
    /** The legal reference date of the sector. */
    public LocalDate voor(Sector sector) {
        return sector == Sector.PO ? po : vo;
    }

    /** The earlier of the two. */
    LocalDate eerste() {
        return po.isBefore(vo) ? po : vo;
    }

    /** The later of the two. */
    LocalDate laatste() {
        return po.isBefore(vo) ? vo : po;
    }
}
