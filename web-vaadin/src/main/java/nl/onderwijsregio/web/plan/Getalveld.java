package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Invoergetal;

/** A figure as people write it here: 1.250 or 8,1, in every language of the page; may stay empty. */
class Getalveld extends TextField {
    private static final BigDecimal GROOTSTE = new BigDecimal(Integer.MAX_VALUE);

    Getalveld(String label, BigDecimal waarde) {
        super(label);
        addClassName("getal");
        setMaxLength(20);
        setValue(Invoergetal.tekst(waarde));
    }

    /** The figure; null when empty. Call {@link #nakijken} first. */
    BigDecimal getal() {
        return lezen(getValue()).orElse(null);
    }

    /** Whether it is empty or a whole number that fits. */
    boolean getalIsHeel() {
        BigDecimal getal = getal();
        return getal == null || getal.stripTrailingZeros().scale() <= 0 && getal.abs().compareTo(GROOTSTE) <= 0;
    }

    void nakijken(Foutenlijst fouten) {
        fouten.eis(getValue().isBlank() || lezen(getValue()).isPresent(), this, t("plan.fout.getal", "veld", getLabel()));
    }

    static Optional<BigDecimal> lezen(String tekst) {
        String kaal = tekst.replaceAll("[\\s%]", "");
        if (kaal.matches("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,6})?") || kaal.matches("-?[0-9]{1,12}(,[0-9]{1,6})?")) {
            return Optional.of(new BigDecimal(kaal.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }
}
