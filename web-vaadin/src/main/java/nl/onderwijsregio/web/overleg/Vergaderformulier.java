package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.overleg.Vergaderopgave;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;

/** When and where a meeting is. */
class Vergaderformulier extends Div {
    private final DateTimePicker begint = Velden.moment(t("overleg.veld.begint"));
    private final DateTimePicker eindigt = Velden.moment(t("overleg.veld.eindigt"));
    private final TextField plaats = new TextField(t("overleg.veld.plaats"));
    private final TextField link = new TextField(t("overleg.veld.link"));
    private final Foutenlijst fouten = new Foutenlijst();

    Vergaderformulier(LocalDateTime van, LocalDateTime tot, String waar, String waarmee) {
        addClassName("formulier");
        begint.setValue(van);
        eindigt.setValue(tot);
        plaats.setMaxLength(Vergaderopgave.PLAATS);
        plaats.setWidthFull();
        plaats.setValue(waar);
        link.setMaxLength(Vergaderopgave.LINK);
        link.setWidthFull();
        link.setHelperText(t("overleg.veld.link.hint"));
        link.setValue(waarmee);
        add(fouten, begint, eindigt, plaats, link);
    }

    static Vergaderformulier van(Vergaderopgave nu) {
        return new Vergaderformulier(LocalDateTime.ofInstant(nu.begint(), Klok.ZONE), LocalDateTime.ofInstant(nu.eindigt(), Klok.ZONE), nu.plaats(), nu.link());
    }

    boolean isGoed() {
        return fouten.opnieuw().eis(begint.getValue() != null, begint, t("overleg.fout.begint")).eis(eindigt.getValue() != null, eindigt, t("overleg.fout.eindigt"))
                .eis(!plaats.getValue().isBlank() || !link.getValue().isBlank(), plaats, t("overleg.fout.plaats")).isGoed();
    }

    Vergaderopgave opgave() {
        return new Vergaderopgave(moment(begint), moment(eindigt), plaats.getValue(), link.getValue());
    }

    private static Instant moment(DateTimePicker veld) {
        return veld.getValue().atZone(Klok.ZONE).toInstant();
    }
}
