package nl.onderwijsregio.web.regio;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.onderwijsregio.regio.Opgave;

/** A field for a whole number from 0; points between thousands may be typed. */
class Getalveld extends TextField {
    Getalveld(String label) {
        super(label);
        getElement().setAttribute("inputmode", "numeric");
        addClassName("getalveld");
    }

    /** The number; empty when nothing or something else was typed. */
    Optional<Integer> getal() {
        String kaal = getValue().strip().replace(".", "").replace(" ", "");
        return kaal.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(kaal)) : Optional.empty();
    }

    /** Whether something was typed that is no number from 0 to the maximum. */
    boolean isOnleesbaar() {
        return !isLeeg() && getal().filter(g -> g <= Opgave.MAXIMUM).isEmpty();
    }

    boolean isLeeg() {
        return getValue().isBlank();
    }
}
