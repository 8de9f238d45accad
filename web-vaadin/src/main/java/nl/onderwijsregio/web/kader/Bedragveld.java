package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount in euros as people write it here: 62.500 or 62.500,00, in every language of the page. */
public class Bedragveld extends TextField {
    public Bedragveld(String label) {
        super(label);
        setHelperText(t("plan.bedrag.voorbeeld"));
        Span euro = new Span("€");
        setPrefixComponent(euro);
        addClassName("getal");
    }

    public void zet(BigDecimal bedrag) {
        setValue(Invoergetal.tekst(bedrag));
    }

    /** The amount; empty when this is no amount of at most two decimals. */
    public Optional<BigDecimal> bedrag() {
        return lezen(getValue());
    }

    public static Optional<BigDecimal> lezen(String tekst) {
        String kaal = tekst.replace("€", "").replaceAll("\\s", "").replaceAll("(,-|,=)$", "");
        if (kaal.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,2})?") || kaal.matches("[0-9]{1,9}(,[0-9]{1,2})?")) {
            return Optional.of(new BigDecimal(kaal.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }
}
