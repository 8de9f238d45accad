package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.beheer.Mandaatvraag;
import nl.onderwijsregio.beheer.Persoon;
import nl.onderwijsregio.beheer.Regiokeuze;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** The fields of a new mandaat. What can be chosen follows the portal. */
class Mandaatformulier extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final ComboBox<Persoon> persoon = new ComboBox<>();
    private final RadioButtonGroup<Portaal> portaal = new RadioButtonGroup<>();
    private final Partijveld partij;
    private final ComboBox<Regiokeuze> regio = new ComboBox<>();
    private final CheckboxGroup<Functie> functies = new CheckboxGroup<>();
    private final Datumveld van = new Datumveld(t("beheer.mandaat.van"));
    private final Datumveld tot = new Datumveld(t("beheer.mandaat.tot"));
    private final TextField grond = new TextField();

    /** Finds people by part of a name. */
    interface Personenzoeker {
        List<Persoon> zoeken(String tekst, int vanaf, int aantal);
    }

    Mandaatformulier(Partijveld partij, List<Regiokeuze> regios, Personenzoeker personen, LocalDate vandaag) {
        this.partij = partij;
        addClassName("formulier");
        persoon.setLabel(t("beheer.mandaat.persoon"));
        persoon.setHelperText(t("beheer.mandaat.persoon.hint"));
        persoon.setItemLabelGenerator(p -> p.naam().equals(p.gebruikersnaam()) ? p.naam() : p.naam() + " (" + p.gebruikersnaam() + ")");
        persoon.setItems(vraag -> personen.zoeken(vraag.getFilter().orElse(""), vraag.getOffset(), vraag.getLimit()).stream());
        persoon.setAllowCustomValue(true);
        persoon.addCustomValueSetListener(e -> kies(e.getDetail()));
        portaal.setLabel(t("beheer.mandaat.portaal"));
        portaal.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        portaal.setItems(Portaal.values());
        portaal.setItemLabelGenerator(p -> t("portaal." + p.name()));
        portaal.addValueChangeListener(e -> volg(e.getValue()));
        regio.setLabel(t("beheer.regio"));
        regio.setItems((r, tekst) -> r.naam().toLowerCase(java.util.Locale.ROOT).contains(tekst.toLowerCase(java.util.Locale.ROOT)), regios);
        regio.setItemLabelGenerator(Regiokeuze::naam);
        functies.setLabel(t("beheer.mandaat.mag"));
        functies.setHelperText(t("beheer.mandaat.mag.hint"));
        functies.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        functies.setItemLabelGenerator(Rolnamen::functie);
        van.setValue(vandaag);
        tot.setHelperText(t("beheer.mandaat.tot.hint"));
        grond.setLabel(t("beheer.mandaat.grond"));
        grond.setHelperText(t("beheer.mandaat.grond.hint"));
        grond.setMaxLength(500);
        add(fouten, persoon, portaal, partij, regio, functies, van, tot, grond);
        volg(null);
    }

    /** Fills in who gets it. */
    void kies(String gebruiker) {
        if (!gebruiker.isBlank()) {
            String naam = gebruiker.strip();
            persoon.setValue(new Persoon(naam, naam, naam, "", true, java.util.Set.of()));
        }
    }

    private void volg(Portaal gekozen) {
        partij.setVisible(gekozen != null);
        regio.setVisible(gekozen != null && gekozen.isRegionaal());
        functies.setVisible(gekozen != null && !gekozen.functies().isEmpty());
        if (gekozen != null) {
            partij.voor(gekozen);
            functies.setItems(gekozen.functies().stream().sorted().toList());
        }
    }

    /** Shows what is missing or wrong. @return whether all is well */
    boolean isGoed() {
        fouten.opnieuw().eis(persoon.getValue() != null, persoon, t("beheer.mandaat.persoon.fout"))
                .eis(portaal.getValue() != null, portaal, t("beheer.mandaat.portaal.fout"));
        if (portaal.getValue() != null) {
            partij.eis(fouten);
            fouten.eis(!portaal.getValue().isRegionaal() || regio.getValue() != null, regio, t("beheer.regio.fout"));
        }
        return fouten.eis(van.datum() != null, van, t("beheer.datum.fout")).eis(!tot.isOnleesbaar(), tot, t("beheer.datum.fout"))
                .eis(van.datum() == null || tot.datum() == null || !tot.datum().isBefore(van.datum()), tot, t("beheer.mandaat.tot.fout"))
                .eis(!grond.getValue().isBlank(), grond, t("beheer.mandaat.grond.fout")).isGoed();
    }

    /** What is asked; only when {@link #isGoed}. Makes a bestuur from the files a party. */
    Mandaatvraag vraag() {
        Portaal p = portaal.getValue();
        return new Mandaatvraag(persoon.getValue().gebruikersnaam(), p, partij.partijId(), p.isRegionaal() ? regio.getValue().id() : null,
                functies.isVisible() ? functies.getValue() : java.util.Set.of(), van.datum(), tot.datum(), grond.getValue());
    }
}
