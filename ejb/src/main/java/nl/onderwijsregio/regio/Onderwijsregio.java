package nl.onderwijsregio.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Table;
import java.util.Optional;

/** One of the 50 onderwijsregio's (LDNOR bijlage 3). Sectors that no source names are unknown, not false. */
@Entity
@Table(name = "onderwijsregio")
public class Onderwijsregio {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    /** Reference of DUS-I, e.g. OR250012; null for a demonstration region. */
    @Column(name = "dusi_ref", length = 12)
    private String dusiRef;
    @Column(name = "re_code", length = 8)
    private String reCode;
    @Column(nullable = false, length = 200)
    private String naam;
    private Boolean po;
    private Boolean vo;
    private Boolean mbo;
    @Enumerated(EnumType.STRING) @Column(length = 30)
    private Landelijk landelijk;
    @Column(nullable = false)
    private boolean fictief;

    protected Onderwijsregio() {}

    /** A region of the demonstration. */
    public static Onderwijsregio fictief(String naam, Boolean po, Boolean vo, Boolean mbo) {
        Onderwijsregio regio = new Onderwijsregio();
        regio.naam = naam;
        regio.po = po;
        regio.vo = vo;
        regio.mbo = mbo;
        regio.fictief = true;
        return regio;
    }

    public long id() {
        return id;
    }

    public Optional<String> dusiRef() {
        return Optional.ofNullable(dusiRef);
    }

    public String naam() {
        return naam;
    }

    public Optional<Landelijk> landelijk() {
        return Optional.ofNullable(landelijk);
    }
}
