package nl.onderwijsregio.partij;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The mandaat a person last worked under. One row a person, replaced at every change; a convenience, not a fact of law. */
@Entity
@Table(name = "laatste_mandaat")
class LaatsteMandaat {
    @Id @Column(length = 200)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false)
    private Long mandaatId;

    protected LaatsteMandaat() {}

    LaatsteMandaat(String gebruiker, MandaatId mandaat) {
        this.gebruiker = gebruiker;
        this.mandaatId = mandaat.waarde();
    }

    MandaatId mandaat() {
        return new MandaatId(mandaatId);
    }

    void wordt(MandaatId mandaat) {
        mandaatId = mandaat.waarde();
    }
}
