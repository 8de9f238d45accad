package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.omroep.Omroep;
import nl.onderwijsregio.omroep.Omroepkeuze;
import nl.onderwijsregio.omroep.Omroepopgave;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;

/** Writes a message and sends it to all or some regions, after a question that names how many. */
@Route(value = Pad.RE + "/omroep/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class NieuwBerichtView extends PortaalView {
    @Inject
    Omroep omroep;

    private final Foutenlijst fouten = new Foutenlijst();
    private final TextField kop = new TextField();
    private final TextArea tekst = new TextArea();
    private final Checkbox alle = new Checkbox();
    private final MultiSelectComboBox<Omroepkeuze> regios = new MultiSelectComboBox<>();
    private List<Omroepkeuze> keuzes = List.of();

    @Override
    protected String titel() {
        return t("omroep.nieuw");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("omroep.re.titel"), adres("omroep")));
    }

    @Override
    protected void toon(Pad pad) {
        keuzes = omroep.regios(mandaat());
        kop.setLabel(t("omroep.titel"));
        kop.setMaxLength(200);
        tekst.setLabel(t("omroep.tekst"));
        tekst.setHelperText(t("omroep.tekst.hulp"));
        tekst.setMaxLength(8_000);
        tekst.setMinHeight("10rem");
        alle.setLabel(t("omroep.alle", "aantal", keuzes.size()));
        alle.addValueChangeListener(e -> regios.setVisible(!e.getValue()));
        Velden.inDeTaal(regios).setLabel(t("omroep.regios"));
        regios.setItems(keuzes);
        regios.setItemLabelGenerator(Omroepkeuze::naam);
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("omroep.versturen"), () -> vragen(acties)), Knop.rustigNaar(adres("omroep"), t("omroep.terug"))));
        Div formulier = new Div(fouten, kop, tekst, alle, regios, acties);
        formulier.addClassName("formulier");
        add(new Paragraph(t("omroep.nieuw.inleiding")), formulier);
    }

    private void vragen(Div acties) {
        Set<Long> gekozen = (alle.getValue() ? keuzes : List.copyOf(regios.getValue())).stream().map(Omroepkeuze::regioId).collect(Collectors.toSet());
        if (fouten.opnieuw().eis(!kop.getValue().isBlank(), kop, t("omroep.titel.leeg")).eis(!tekst.getValue().isBlank(), tekst, t("omroep.tekst.leeg"))
                .eis(!gekozen.isEmpty(), regios, t("omroep.regios.kies")).isGoed()) {
            Velden.vraag(t("omroep.versturen"), t("omroep.versturen.vraag", "aantal", gekozen.size()), t("omroep.versturen"), () -> poging(acties, () -> {
                long id = omroep.versturen(mandaat(), new Omroepopgave(kop.getValue(), tekst.getValue(), gekozen));
                UI.getCurrent().navigate(adres("omroep", id).substring(1));
            })).open();
        }
    }
}
