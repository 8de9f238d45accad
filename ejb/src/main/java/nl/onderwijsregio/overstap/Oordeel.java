package nl.onderwijsregio.overstap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Post;

/**
 * The verdict by one text, or why that text can no longer be applied to the data of the region.
 *
 * @param versie date of the text
 * @param tekstHash fingerprint of the text
 * @param beoordeling empty when the text cannot be applied
 * @param oorzaak why not; null when it can
 */
public record Oordeel(LocalDate versie, String tekstHash, Optional<Beoordeling> beoordeling, String oorzaak) {
    private static final int LANGSTE_OORZAAK = 1000;

    public Oordeel {
        if (beoordeling.isPresent() == (oorzaak != null)) {
            throw new IllegalArgumentException("Een oordeel, of de oorzaak dat het er niet is.");
        }
        oorzaak = oorzaak == null || oorzaak.length() <= LANGSTE_OORZAAK ? oorzaak : oorzaak.substring(0, LANGSTE_OORZAAK);
    }

    static Oordeel van(Beoordeling beoordeling) {
        return new Oordeel(beoordeling.versie(), beoordeling.tekstHash(), Optional.of(beoordeling), null);
    }

    static Oordeel geen(LocalDate versie, String tekstHash, String oorzaak) {
        return new Oordeel(versie, tekstHash, Optional.empty(), Objects.requireNonNull(oorzaak));
    }

    /** Whether the text can be applied. */
    public boolean isErEen() {
        return beoordeling.isPresent();
    }

    public Optional<BigDecimal> bedrag() {
        return beoordeling.flatMap(Beoordeling::bedrag);
    }

    public List<Bevinding> bevindingen() {
        return beoordeling.map(Beoordeling::bevindingen).orElse(List.of());
    }

    public Optional<Bevinding> bevinding(String code) {
        return beoordeling.flatMap(b -> b.bevinding(code));
    }

    public List<Post> posten() {
        return beoordeling.map(Beoordeling::posten).orElse(List.of());
    }

    public Optional<Post> post(String code) {
        return beoordeling.flatMap(b -> b.post(code));
    }

    /** Outcome and amount, or the reason that there are none, and the text it is by. */
    @Override
    public String toString() {
        return versie + " " + beoordeling.map(b -> b.uitkomst() + " " + b.bedrag().map(BigDecimal::toPlainString).orElse("")).orElse(oorzaak);
    }
}
