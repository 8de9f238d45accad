package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of the amount. The lines together are the amount, to the cent; a ceiling is a (negative) line of its own.
 *
 * @param code lasting code of the line, for example {@code A_PO}
 * @param artikel the article, written as {@code 5 lid 1 onder a}
 * @param bron address of that article in the text of this version
 * @param omschrijving what the line is for
 * @param formule the calculation filled in, for example {@code 20000 x 65,00}
 * @param bedrag euros with two decimals; empty when the line is not exact
 * @param bedragOnder the least it can be, euros; empty when that is unknown too
 * @param bedragBoven the most it can be, euros; empty when that is unknown too
 * @param korting how the line is treated when the ceiling of the regeling is exceeded
 * @param interpretatie whether the law leaves this open and this product chose a reading
 * @param toelichting why the line is what it is; for counts also how far they lie from the legal teldatum
 * @param invoer names of the inputs used
 * @param herkomst where those inputs come from
 */
public record Post(String code, String artikel, String bron, String omschrijving, String formule, Optional<BigDecimal> bedrag,
        Optional<BigDecimal> bedragOnder, Optional<BigDecimal> bedragBoven, Korting korting, boolean interpretatie, String toelichting,
        List<String> invoer, List<Herkomst> herkomst) {

    /** Whether a line shares in the cut at the ceiling (article 5 lid 4). */
    public enum Korting { EVENREDIG, GEEN }

    public Post {
        invoer = List.copyOf(invoer);
        herkomst = List.copyOf(herkomst);
    }
}
