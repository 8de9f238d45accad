package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A measurable goal. What makes it measurable may be empty while writing; the check says so.
 *
 * @param naam 1 to 300 characters
 * @param vraagstuk number of the vraagstuk it serves; null when not chosen yet
 * @param indicator code of the figure that measures it; empty when not chosen, or measured otherwise
 * @param eenheid in what it is measured, at most 60 characters
 * @param nulwaarde the figure now; null when not known
 * @param streefwaarde the figure to reach; null when not chosen yet
 * @param streefdatum by when; null when not chosen yet
 * @param toelichting at most 2,000 characters, may be empty
 */
@Embeddable
public record Doelopgave(
        @Column(nullable = false, length = 300) String naam,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Doelgroep doelgroep,
        Integer vraagstuk,
        @Column(nullable = false, length = 60) String indicator,
        @Column(nullable = false, length = 60) String eenheid,
        @Column(precision = 15, scale = 2) BigDecimal nulwaarde,
        @Column(precision = 15, scale = 2) BigDecimal streefwaarde,
        LocalDate streefdatum,
        @Column(nullable = false, length = 2000) String toelichting) implements Deelopgave {

    public Doelopgave {
        naam = Tekstvorm.regel(naam, 1, 300, "Het doel");
        Objects.requireNonNull(doelgroep, "doelgroep");
        indicator = Tekstvorm.regel(indicator, 0, 60, "De indicator");
        eenheid = Tekstvorm.regel(eenheid, 0, 60, "De eenheid");
        nulwaarde = Getalvorm.waarde(nulwaarde, "Het getal van nu");
        streefwaarde = Getalvorm.waarde(streefwaarde, "Het streefgetal");
        toelichting = Tekstvorm.regel(toelichting, 0, 2000, "De toelichting");
    }

    /** From which figure to which, in what, and by when. */
    public boolean isMeetbaar() {
        return nulwaarde != null && streefwaarde != null && streefdatum != null && !eenheid.isEmpty();
    }
}
