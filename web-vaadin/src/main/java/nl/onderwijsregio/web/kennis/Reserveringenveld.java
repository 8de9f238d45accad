package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.kennis.Reservering;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Velden;

/** Places kept for a region or for a kind of party, in rows that are added and taken away. */
class Reserveringenveld extends Div {
    private static final List<Partijsoort> SOORTEN = List.of(Partijsoort.BESTUUR, Partijsoort.OPLEIDER, Partijsoort.BEROEPSGROEP, Partijsoort.MEDEZEGGENSCHAP);

    /** A region or a kind of party; exactly one of the two. */
    private record Groep(Long regio, Partijsoort soort, String naam) implements Serializable {}

    private final List<Rij> rijen = new ArrayList<>();
    private final Div lijst = new Div();
    private final List<Groep> groepen;

    Reserveringenveld(List<Reservering> bestaand, Map<Long, String> regios) {
        groepen = Stream.concat(SOORTEN.stream().map(s -> new Groep(null, s, t("kennis.groep." + s.name()))),
                regios.entrySet().stream().map(r -> new Groep(r.getKey(), null, r.getValue()))).toList();
        addClassName("posten");
        add(new H2(t("kennis.reserveringen")), new Paragraph(t("kennis.reserveringen.uitleg")), lijst,
                Knop.rij(Knop.gewoon(t("kennis.reservering.toevoegen"), () -> rij(null))));
        bestaand.forEach(this::rij);
    }

    private void rij(Reservering bestaand) {
        Rij rij = new Rij(bestaand);
        rijen.add(rij);
        lijst.add(rij);
    }

    private final class Rij extends Div {
        private final ComboBox<Groep> groep = new ComboBox<>(t("kennis.reservering.groep"));
        private final IntegerField plaatsen = new IntegerField(t("kennis.plaatsen"));
        private final DatePicker vrijOp = Velden.datum(t("kennis.reservering.vrij"));

        Rij(Reservering r) {
            groep.setItems(groepen);
            groep.setItemLabelGenerator(Groep::naam);
            plaatsen.setMin(1);
            plaatsen.setMax(Sessieopgave.MEESTE_PLAATSEN);
            if (r != null) {
                groepen.stream().filter(g -> java.util.Objects.equals(g.regio(), r.regioId()) && g.soort() == r.soort()).findFirst().ifPresent(groep::setValue);
                plaatsen.setValue(r.plaatsen());
                vrijOp.setValue(r.vrijOp());
            }
            addClassName("post-rij");
            add(groep, plaatsen, vrijOp, Knop.klein(t("kennis.reservering.weg"), this::weghalen));
        }

        private void weghalen() {
            rijen.remove(this);
            lijst.remove(this);
        }

        private void nakijken(Foutenlijst fouten) {
            fouten.eis(groep.getValue() != null, groep, t("kennis.fout.groep")).eis(plaatsen.getValue() != null && !plaatsen.isInvalid(), plaatsen, t("kennis.fout.plaatsen"))
                    .eis(!vrijOp.isInvalid(), vrijOp, t("veld.datum.fout"));
        }
    }

    void nakijken(Foutenlijst fouten) {
        rijen.forEach(r -> r.nakijken(fouten));
    }

    List<Reservering> reserveringen() {
        return rijen.stream().map(r -> new Reservering(r.groep.getValue().regio(), r.groep.getValue().soort(), r.plaatsen.getValue(), r.vrijOp.getValue())).toList();
    }
}
