package nl.onderwijsregio.gedeeld;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One act of a person on behalf of a party. Only ever added. */
@Entity
@Table(name = "logregel")
public class Logregel {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false)
    private Instant moment;
    @Column(nullable = false, length = 200)
    private String gebruiker;
    @Column(name = "mandaat_id")
    private Long mandaatId;
    @Column(nullable = false, length = 60)
    private String handeling;
    @Column(nullable = false, length = 60)
    private String onderwerp;
    @Column(name = "onderwerp_id", length = 60)
    private String onderwerpId;
    @Column(name = "regio_id")
    private Long regioId;
    @Column(length = 2000)
    private String toelichting;

    protected Logregel() {}

    Logregel(Instant moment, String gebruiker, Long mandaatId, String handeling, String onderwerp, String onderwerpId,
            Long regioId, String toelichting) {
        this.moment = moment;
        this.gebruiker = gebruiker;
        this.mandaatId = mandaatId;
        this.handeling = handeling;
        this.onderwerp = onderwerp;
        this.onderwerpId = onderwerpId;
        this.regioId = regioId;
        this.toelichting = toelichting == null || toelichting.length() <= 2000 ? toelichting : toelichting.substring(0, 2000);
    }
}
