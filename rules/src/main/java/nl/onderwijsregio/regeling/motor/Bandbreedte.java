package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aantal;

/**
 * An amount in euros between two inclusive bounds.
 *
 * @param onder the least it can be; empty when that is unknown
 * @param boven the most it can be; empty when that is unknown
 */
record Bandbreedte(Optional<BigDecimal> onder, Optional<BigDecimal> boven) {

    static final Bandbreedte NUL = exact(new BigDecimal("0.00"));
    static final Bandbreedte ONBEKEND = new Bandbreedte(Optional.empty(), Optional.empty());

    static Bandbreedte exact(BigDecimal bedrag) {
        Optional<BigDecimal> beide = Optional.of(bedrag);
        return new Bandbreedte(beide, beide);
    }

    static Bandbreedte tussen(BigDecimal onder, BigDecimal boven) {
        return new Bandbreedte(Optional.of(onder), Optional.of(boven));
    }

    /** Count times rate. Nothing times an unknown rate is nothing. */
    static Bandbreedte product(Aantal aantal, Optional<BigDecimal> tarief) {
        if (aantal.bovengrens() == 0) {
            return NUL;
        }
        if (tarief.isEmpty()) {
            return ONBEKEND;
        }
        BigDecimal onder = tarief.get().multiply(BigDecimal.valueOf(aantal.ondergrens()));
        if (aantal.isBekend()) {
            return exact(onder);
        }
        return new Bandbreedte(Optional.of(onder),
                aantal.isBegrensd() ? Optional.of(tarief.get().multiply(BigDecimal.valueOf(aantal.bovengrens()))) : Optional.empty());
    }

    /** The amounts of two classes, the lower one first; empty is a class whose amount is not known. */
    static Bandbreedte klasse(Optional<BigDecimal> laag, Optional<BigDecimal> hoog) {
        return laag.isPresent() && laag.equals(hoog) ? exact(laag.get()) : new Bandbreedte(laag, hoog);
    }

    /** Both bounds that many times; a bound that is not known stays so. */
    Bandbreedte keer(Breuk maal) {
        return new Bandbreedte(onder.map(o -> maal.keer(o).inCenten()), boven.map(b -> maal.keer(b).inCenten()));
    }

    Bandbreedte plus(Bandbreedte ander) {
        if (ander == NUL) {
            return this;
        }
        if (isExact() && ander.isExact()) {
            return exact(onder.get().add(ander.onder.get()));
        }
        return new Bandbreedte(onder.flatMap(o -> ander.onder.map(o::add)), boven.flatMap(b -> ander.boven.map(b::add)));
    }

    /** Both bounds cut off at a ceiling. */
    Bandbreedte hoogstens(BigDecimal maximum) {
        return new Bandbreedte(onder.map(maximum::min), Optional.of(boven.map(maximum::min).orElse(maximum)));
    }

    boolean isExact() {
        return onder == boven && onder.isPresent() || onder.isPresent() && boven.isPresent() && onder.get().compareTo(boven.get()) == 0;
    }

    /** Whether it can be more than this. */
    boolean kanMeerZijnDan(BigDecimal bedrag) {
        return boven.isEmpty() || boven.get().compareTo(bedrag) > 0;
    }

    Optional<BigDecimal> bedrag() {
        return isExact() ? onder : Optional.empty();
    }
}
