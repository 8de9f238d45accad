package nl.onderwijsregio.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** What a partner told about a signal. Only added; the last one says where the signal stands. */
@Entity
@Table(name = "terugkoppeling")
public class Terugkoppeling {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "signaal_id", nullable = false, updatable = false)
    private long signaalId;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private long partijId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Terugkoppelsoort wat;
    @Column(nullable = false, length = 2000, updatable = false)
    private String waarom;
    @Column(name = "stemronde_id", updatable = false)
    private Long stemrondeId;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;

    protected Terugkoppeling() {}

    Terugkoppeling(long signaalId, Terugkoppelopgave opgave, Gemachtigde wie, Instant moment) {
        this.signaalId = signaalId;
        this.partijId = wie.partijId();
        this.wat = opgave.wat();
        this.waarom = opgave.waarom();
        this.stemrondeId = opgave.stemrondeId();
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }
}
