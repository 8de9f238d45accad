package nl.onderwijsregio.openbaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** That the decision on a proposal of a partner may be read by anyone, since when and by whose act. It is not taken back. */
@Entity
@Table(name = "besluit_openbaar")
class Besluitopenbaarheid {
    @Id @Column(name = "stemronde_id")
    private Long stemrondeId;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Besluitopenbaarheid() {}

    Besluitopenbaarheid(long stemronde, Gemachtigde wie, Instant moment) {
        this.stemrondeId = stemronde;
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    Instant moment() {
        return moment;
    }
}
