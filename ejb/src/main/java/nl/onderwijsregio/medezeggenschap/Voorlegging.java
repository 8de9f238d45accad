package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What a bestuur puts to a council.
 *
 * @param geleding who of the council answers
 * @param regels ids of the rules about what it touches
 * @param grond why this right, in words; required
 * @param samenvatting the proposal in short, for people who have not read it; required
 * @param termijn last day for the answer; for information only it has no meaning but is kept
 */
public record Voorlegging(Medezeggenschapsrecht recht, Geleding geleding, Grondslag grondslag, Set<Long> regels, String grond, String samenvatting,
        Gevolgen gevolgen, LocalDate termijn) implements Serializable {

    public Voorlegging {
        if (recht == null) {
            throw new IllegalArgumentException("Kies wat u aan de raad vraagt.");
        }
        if (grondslag == null) {
            throw new IllegalArgumentException("Kies waarop dat berust.");
        }
        geleding = geleding == null ? Geleding.GEHELE_RAAD : geleding;
        regels = Set.copyOf(regels);
        grond = Tekst.vereist(grond, "Leg uit waarom u dit recht kiest.");
        samenvatting = Tekst.vereist(samenvatting, "Schrijf in het kort waar het over gaat.");
        Objects.requireNonNull(gevolgen, "gevolgen");
        if (termijn == null) {
            throw new IllegalArgumentException("Vul een datum in, bijvoorbeeld 4-12-2026.");
        }
    }

    /** To the whole council, without asking the rules. */
    public Voorlegging(Medezeggenschapsrecht recht, Grondslag grondslag, String grond, String samenvatting, Gevolgen gevolgen, LocalDate termijn) {
        this(recht, Geleding.GEHELE_RAAD, grondslag, Set.of(), grond, samenvatting, gevolgen, termijn);
    }
}
