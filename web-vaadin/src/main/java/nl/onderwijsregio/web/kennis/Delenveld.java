package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.kennis.Programmadeel;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Velden;

/** The parts of the programme, in rows that are added and taken away. */
class Delenveld extends Div {
    private final List<Rij> rijen = new ArrayList<>();
    private final Div lijst = new Div();
    private final DateTimePicker beginSessie;

    Delenveld(List<Programmadeel> bestaand, DateTimePicker beginSessie) {
        this.beginSessie = beginSessie;
        addClassName("posten");
        add(new H2(t("kennis.programma")), new Paragraph(t("kennis.programma.uitleg")), lijst, Knop.rij(Knop.gewoon(t("kennis.deel.toevoegen"), () -> rij(null))));
        bestaand.forEach(this::rij);
    }

    private void rij(Programmadeel bestaand) {
        Rij rij = new Rij(bestaand);
        rijen.add(rij);
        lijst.add(rij);
    }

    private final class Rij extends Div {
        private final Long id;
        private final TextField titel = new TextField(t("kennis.deel"));
        private final TextField spreker = new TextField(t("kennis.deel.spreker"));
        private final TextField gastregio = new TextField(t("kennis.deel.gastregio"));
        private final DateTimePicker begin = Velden.moment(t("kennis.veld.begin"));
        private final DateTimePicker einde = Velden.moment(t("kennis.veld.einde"));
        private final IntegerField plaatsen = new IntegerField(t("kennis.deel.plaatsen"));

        Rij(Programmadeel d) {
            id = d == null ? null : d.id();
            List.of(titel, spreker, gastregio).forEach(v -> v.setMaxLength(200));
            plaatsen.setMin(1);
            plaatsen.setMax(Sessieopgave.MEESTE_PLAATSEN);
            if (d == null) {
                begin.setValue(beginSessie.getValue());
                einde.setValue(beginSessie.getValue() == null ? null : beginSessie.getValue().plusHours(1));
            } else {
                titel.setValue(d.titel());
                spreker.setValue(d.spreker());
                gastregio.setValue(d.gastregio());
                begin.setValue(Sessiezin.lokaal(d.begin()));
                einde.setValue(Sessiezin.lokaal(d.einde()));
                plaatsen.setValue(d.capaciteit());
            }
            addClassName("post-rij");
            var weg = Knop.klein(t("kennis.deel.weg"), this::weghalen);
            weg.setAriaLabel(t("kennis.deel.weg") + ": " + titel.getValue());
            add(titel, spreker, gastregio, begin, einde, plaatsen, weg);
        }

        private void weghalen() {
            rijen.remove(this);
            lijst.remove(this);
        }

        private void nakijken(Foutenlijst fouten) {
            fouten.eis(!titel.getValue().isBlank(), titel, t("kennis.fout.deel")).eis(begin.getValue() != null, begin, t("kennis.fout.begin"))
                    .eis(einde.getValue() != null && (begin.getValue() == null || einde.getValue().isAfter(begin.getValue())), einde, t("kennis.fout.einde-voor-begin"))
                    .eis(!plaatsen.isInvalid(), plaatsen, t("kennis.fout.plaatsen"));
        }

        private Programmadeel deel() {
            return new Programmadeel(id, titel.getValue(), spreker.getValue(), gastregio.getValue(), Sessiezin.moment(begin.getValue()), Sessiezin.moment(einde.getValue()), plaatsen.getValue());
        }
    }

    void nakijken(Foutenlijst fouten) {
        rijen.forEach(r -> r.nakijken(fouten));
    }

    List<Programmadeel> delen() {
        return rijen.stream().map(Rij::deel).toList();
    }
}
