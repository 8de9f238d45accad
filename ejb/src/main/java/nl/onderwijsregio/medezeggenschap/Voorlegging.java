package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a bestuur puts to a council.
 *
 * @param grond why this right, in words; required
 * @param samenvatting the proposal in short, for people who have not read it; required
 * @param termijn last day for the answer; for information only it has no meaning but is kept
 */
public record Voorlegging(Medezeggenschapsrecht recht, Grondslag grondslag, String grond, String samenvatting, Gevolgen gevolgen,
        LocalDate termijn) implements Serializable {

    public Voorlegging {
        if (recht == null) {
            throw new IllegalArgumentException("Kies wat u aan de raad vraagt.");
        }
        if (grondslag == null) {
            throw new IllegalArgumentException("Kies waarop dat berust.");
        }
        grond = Tekst.vereist(grond, "Leg uit waarom u dit recht kiest.");
        samenvatting = Tekst.vereist(samenvatting, "Schrijf in het kort waar het over gaat.");
        Objects.requireNonNull(gevolgen, "gevolgen");
        if (termijn == null) {
            throw new IllegalArgumentException("Vul een datum in, bijvoorbeeld 4-12-2026.");
        }
    }
}
