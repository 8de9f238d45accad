package nl.onderwijsregio.medezeggenschap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What a council answered before it answered anew. Only added. */
@Embeddable
record EerdereZienswijze(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30) Strekking strekking,
        @Column(nullable = false, length = 4000) String toelichting,
        @Column(nullable = false) LocalDate vergaderdatum,
        @Column(name = "uitgebracht_op", nullable = false) Instant uitgebrachtOp,
        @Column(name = "uitgebracht_door", nullable = false, length = 200) String uitgebrachtDoor,
        @Column(name = "uitgebracht_mandaat_id", nullable = false) Long mandaatId,
        @Column(name = "te_laat", nullable = false) boolean teLaat) implements Serializable {}
