package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Deelopgave;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Indicatorregel;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Fields that the windows of the structured parts share. */
final class Itemkeuzes {
    private Itemkeuzes() {}

    static TextField regel(String label, String waarde, int langste) {
        TextField veld = new TextField(label);
        veld.setMaxLength(langste);
        veld.setValue(waarde);
        return veld;
    }

    static TextArea tekst(String label, String waarde, int langste) {
        TextArea veld = new TextArea(label);
        veld.setMaxLength(langste);
        veld.setMinHeight("5rem");
        veld.setValue(waarde);
        return veld;
    }

    static Select<Doelgroep> doelgroep(Optional<Doelgroep> gekozen) {
        Select<Doelgroep> veld = new Select<>();
        veld.setLabel(t("plan.item.doelgroep"));
        veld.setItems(Doelgroep.values());
        veld.setItemLabelGenerator(d -> t("plan.doelgroep." + d.name()));
        gekozen.ifPresent(veld::setValue);
        return veld;
    }

    /** Choosing an item by its number; may stay empty. */
    static <T extends Deelopgave> ComboBox<Deelitem<T>> item(String label, List<Deelitem<T>> items, Integer gekozen) {
        ComboBox<Deelitem<T>> veld = new ComboBox<>(label);
        veld.setItems(items);
        veld.setItemLabelGenerator(i -> i.code() + "  " + i.inhoud().naam());
        veld.setClearButtonVisible(true);
        items.stream().filter(i -> gekozen != null && i.nummer() == gekozen).findFirst().ifPresent(veld::setValue);
        return veld;
    }

    static <T extends Deelopgave> Integer nummer(ComboBox<Deelitem<T>> veld) {
        return veld.getValue() == null ? null : veld.getValue().nummer();
    }

    /** Choosing a figure of the labour market; may stay empty. */
    static ComboBox<Indicatorregel> indicator(Plandelenbeeld beeld, String gekozen) {
        ComboBox<Indicatorregel> veld = new ComboBox<>(t("plan.item.indicator"));
        veld.setItems(beeld.indicatoren());
        veld.setItemLabelGenerator(i -> i.indicator().naam());
        veld.setHelperText(t("plan.item.indicator.hulp"));
        veld.setClearButtonVisible(true);
        beeld.indicatoren().stream().filter(i -> i.indicator().code().equals(gekozen)).findFirst().ifPresent(veld::setValue);
        return veld;
    }

    static String code(ComboBox<Indicatorregel> veld) {
        return veld.getValue() == null ? "" : veld.getValue().indicator().code();
    }

    static String indicatornaam(Plandelenbeeld beeld, String code) {
        return beeld.indicatoren().stream().filter(i -> i.indicator().code().equals(code)).map(i -> i.indicator().naam()).findFirst().orElse(code);
    }

    /** To read, in the language of the page; what is filled in is another thing, see {@link nl.onderwijsregio.web.kader.Invoergetal}. */
    static String getal(BigDecimal waarde) {
        return waarde == null ? "" : Opmaak.nu().getal(waarde);
    }
}
