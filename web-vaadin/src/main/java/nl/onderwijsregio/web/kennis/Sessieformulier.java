package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.kennis.Sessiedoelgroep;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;

/** The fields of a kennissessie, with its programme and its reserved places. */
class Sessieformulier extends Div {
    private static final int GEBRUIKELIJK_UUR = 13;

    private final Foutenlijst fouten = new Foutenlijst();
    private final TextField titel = regel("kennis.veld.titel", 200);
    private final TextArea omschrijving = new TextArea(t("kennis.veld.omschrijving"));
    private final MultiSelectComboBox<Sessiethema> themas = Velden.inDeTaal(new MultiSelectComboBox<>(t("kennis.themas")));
    private final MultiSelectComboBox<Sessiedoelgroep> doelgroepen = Velden.inDeTaal(new MultiSelectComboBox<>(t("kennis.doelgroepen")));
    private final Select<Sessievorm> vorm = new Select<>();
    private final TextField plaats = regel("kennis.veld.plaats", 300);
    private final TextField link = regel("kennis.veld.link", 500);
    private final DateTimePicker begin = Velden.moment(t("kennis.veld.begin"));
    private final DateTimePicker einde = Velden.moment(t("kennis.veld.einde"));
    private final IntegerField capaciteit = new IntegerField(t("kennis.plaatsen"));
    private final TextField reeks = regel("kennis.reeks", 200);
    private final Checkbox dieet = new Checkbox(t("kennis.veld.dieet"));
    private final Checkbox toegankelijkheid = new Checkbox(t("kennis.veld.toegankelijkheid"));
    private final Checkbox geweest = new Checkbox(t("kennis.veld.geweest"));
    private final Delenveld delen;
    private final Reserveringenveld reserveringen;

    /** @param bestaand null for a new one @param begonnen whether only the words and the link may change */
    Sessieformulier(Sessieopgave bestaand, boolean begonnen, Map<Long, String> regios, Clock klok) {
        omschrijving.setMaxLength(4000);
        omschrijving.setMinHeight("8rem");
        themas.setItems(Sessiethema.values());
        themas.setItemLabelGenerator(v -> t("kennis.thema." + v.name()));
        doelgroepen.setItems(Sessiedoelgroep.values());
        doelgroepen.setItemLabelGenerator(v -> t("kennis.doelgroep." + v.name()));
        vorm.setLabel(t("kennis.veld.vorm"));
        vorm.setItems(Sessievorm.values());
        vorm.setItemLabelGenerator(v -> t("kennis.vorm." + v.name()));
        vorm.addValueChangeListener(e -> vormgekozen());
        link.setHelperText(t("kennis.veld.link.hint"));
        capaciteit.setMin(1);
        capaciteit.setMax(Sessieopgave.MEESTE_PLAATSEN);
        reeks.setHelperText(t("kennis.veld.reeks.hint"));
        geweest.setVisible(bestaand == null);
        vul(bestaand, klok);
        delen = new Delenveld(bestaand == null ? List.of() : bestaand.programma(), begin);
        reserveringen = new Reserveringenveld(bestaand == null ? List.of() : bestaand.reserveringen(), regios);
        if (begonnen) {
            Stream.<HasValue<?, ?>>of(vorm, plaats, begin, einde, capaciteit, dieet, toegankelijkheid).forEach(veld -> veld.setReadOnly(true));
            delen.setVisible(false);
            reserveringen.setVisible(false);
        }
        Div velden = new Div(titel, omschrijving, themas, doelgroepen, vorm, plaats, link, begin, einde, geweest, capaciteit, reeks, dieet, toegankelijkheid);
        velden.addClassName("formulier");
        add(fouten, velden, delen, reserveringen);
    }

    private void vul(Sessieopgave o, Clock klok) {
        if (o == null) {
            vorm.setValue(Sessievorm.BEIDE);
            begin.setValue(LocalDate.now(klok).plusWeeks(4).atTime(GEBRUIKELIJK_UUR, 0));
            einde.setValue(begin.getValue().plusHours(2));
            capaciteit.setValue(40);
            return;
        }
        titel.setValue(o.titel());
        omschrijving.setValue(o.omschrijving());
        themas.setValue(o.themas());
        doelgroepen.setValue(o.doelgroepen());
        vorm.setValue(o.vorm());
        plaats.setValue(o.plaats());
        link.setValue(o.link());
        begin.setValue(Sessiezin.lokaal(o.begin()));
        einde.setValue(Sessiezin.lokaal(o.einde()));
        capaciteit.setValue(o.capaciteit());
        reeks.setValue(o.reeks());
        dieet.setValue(o.vraagtDieet());
        toegankelijkheid.setValue(o.vraagtToegankelijkheid());
    }

    private void vormgekozen() {
        plaats.setVisible(vorm.getValue() != Sessievorm.ONLINE);
        link.setVisible(vorm.getValue() != Sessievorm.OP_LOCATIE);
    }

    private static TextField regel(String sleutel, int langste) {
        TextField veld = new TextField(t(sleutel));
        veld.setMaxLength(langste);
        return veld;
    }

    /** Tells when somebody says that it was held already, or takes that back. */
    void bijGeweest(SerializableConsumer<Boolean> horen) {
        geweest.addValueChangeListener(e -> horen.accept(e.getValue()));
    }

    boolean isGeweest() {
        return geweest.getValue();
    }

    /** Shows what is missing. */
    boolean isGoed() {
        fouten.opnieuw().eis(!titel.getValue().isBlank(), titel, t("kennis.fout.titel")).eis(!omschrijving.getValue().isBlank(), omschrijving, t("kennis.fout.omschrijving"))
                .eis(!themas.getValue().isEmpty(), themas, t("kennis.fout.thema"))
                .eis(vorm.getValue() == Sessievorm.ONLINE || !plaats.getValue().isBlank(), plaats, t("kennis.fout.plaats"))
                .eis(begin.getValue() != null, begin, t("kennis.fout.begin")).eis(einde.getValue() != null, einde, t("kennis.fout.einde"))
                .eis(begin.getValue() == null || einde.getValue() == null || einde.getValue().isAfter(begin.getValue()), einde, t("kennis.fout.einde-voor-begin"))
                .eis(capaciteit.getValue() != null && !capaciteit.isInvalid(), capaciteit, t("kennis.fout.plaatsen"));
        delen.nakijken(fouten);
        reserveringen.nakijken(fouten);
        return fouten.isGoed();
    }

    Sessieopgave opgave() {
        return new Sessieopgave(titel.getValue(), omschrijving.getValue(), Set.copyOf(themas.getValue()), Set.copyOf(doelgroepen.getValue()), vorm.getValue(), plaats.getValue(), link.getValue(),
                Sessiezin.moment(begin.getValue()), Sessiezin.moment(einde.getValue()), capaciteit.getValue(), reeks.getValue(), dieet.getValue(), toegankelijkheid.getValue(), delen.delen(),
                reserveringen.reserveringen());
    }
}
