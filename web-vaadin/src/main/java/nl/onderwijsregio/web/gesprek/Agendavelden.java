package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gesprek.Agendabron;
import nl.onderwijsregio.gesprek.Agendavoorstel;
import nl.onderwijsregio.web.kader.Knop;

/** An agenda to change: a field for each point, as many as needed. An emptied one does not count. */
class Agendavelden extends Div {
    /** A field and where its text came from. */
    private record Punt(Agendabron bron, String voorstel, TextArea veld) implements Serializable {
        Agendavoorstel nu() {
            return new Agendavoorstel(veld.getValue().strip().equals(voorstel) ? bron : Agendabron.EIGEN, veld.getValue());
        }
    }

    private final List<Punt> punten = new ArrayList<>();
    private final Div lijst = new Div();

    Agendavelden(List<Agendavoorstel> voorstel) {
        lijst.addClassName("formulier");
        voorstel.forEach(v -> toevoegen(v.bron(), v.tekst()));
        add(lijst, Knop.rij(Knop.klein(t("gesprek.agenda.nog-een"), () -> toevoegen(Agendabron.EIGEN, "").focus())));
    }

    private TextArea toevoegen(Agendabron bron, String tekst) {
        TextArea veld = new TextArea(t("gesprek.agenda.punt", "nummer", punten.size() + 1, "bron", t("gesprek.bron." + bron)));
        veld.setMaxLength(1_000);
        veld.setWidthFull();
        veld.setValue(tekst);
        punten.add(new Punt(bron, tekst, veld));
        lijst.add(veld);
        return veld;
    }

    List<Agendavoorstel> agenda() {
        return punten.stream().filter(p -> !p.veld().getValue().isBlank()).map(Punt::nu).toList();
    }
}
