package nl.onderwijsregio.medezeggenschap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** A reaction of the bestuur that it revised later. Only added. */
@Embeddable
record EerdereReactie(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Reactie reactie,
        @Column(nullable = false, length = 4000) String toelichting,
        @Column(name = "reactie_op", nullable = false) Instant reactieOp,
        @Column(name = "reactie_door", nullable = false, length = 200) String reactieDoor,
        @Column(name = "reactie_mandaat_id", nullable = false) Long mandaatId) implements Serializable {

    Puntregel.Reactieregel regel() {
        return new Puntregel.Reactieregel(reactie, toelichting, reactieOp);
    }
}
