package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Volmachten;
import nl.onderwijsregio.besluit.Volmachtkeuze;
import nl.onderwijsregio.besluit.Volmachtregel;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Who lets whom vote, for everybody; giving and taking back for a party that votes; voting for who gave it. */
class Volmachtblok extends Div {
    /** In the address of a ballot: the party on whose behalf the own one votes. */
    static final String VRAAG = "volmacht";

    private final transient Volmachten volmachten;
    private final Gemachtigde wie;
    private final Rondebeeld beeld;
    private final Besluitpad adressen;
    private final Runnable klaar;

    Volmachtblok(Volmachten volmachten, Gemachtigde wie, Rondebeeld beeld, Besluitpad adressen, Runnable klaar) {
        this.volmachten = volmachten;
        this.wie = wie;
        this.beeld = beeld;
        this.adressen = adressen;
        this.klaar = klaar;
        addClassName("volmachtblok");
        if (!beeld.volmachten().isEmpty()) {
            add(new H2(t("besluit.volmacht.kop")), lijst());
        }
        if (beeld.magStemmen()) {
            beeld.volmachten().stream().filter(v -> v.aanPartijId() == wie.partijId()).forEach(v -> add(Knop.rij(Knop.rustigNaar(
                    adressen.naar(beeld.regel().id(), "stemmen") + "?" + VRAAG + "=" + v.vanPartijId(), t("besluit.volmacht.stemmen", "partij", v.van())))));
            eigen().ifPresentOrElse(this::intrekken, this::geven);
        }
    }

    private UnorderedList lijst() {
        return new UnorderedList(beeld.volmachten().stream().map(v -> new ListItem(t("besluit.volmacht.regel", "van", v.van(), "aan", v.aan(), "kamer",
                Kamerzin.naam(v.kamer())))).toArray(ListItem[]::new));
    }

    private Optional<Volmachtregel> eigen() {
        return beeld.volmachten().stream().filter(v -> v.vanPartijId() == wie.partijId()).findFirst();
    }

    private void intrekken(Volmachtregel eigen) {
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.gewoon(t("besluit.volmacht.intrekken", "partij", eigen.aan()),
                () -> doen(plaats, () -> volmachten.intrekken(wie.mandaat(), beeld.regel().id())))));
        add(plaats);
    }

    private void geven() {
        List<Volmachtkeuze> keuzes = volmachten.keuzes(wie.mandaat(), beeld.regel().id());
        if (keuzes.isEmpty()) {
            return;
        }
        Foutenlijst fouten = new Foutenlijst();
        ComboBox<Volmachtkeuze> aan = new ComboBox<>(t("besluit.volmacht.aan"));
        aan.setItems(keuzes);
        aan.setItemLabelGenerator(Volmachtkeuze::naam);
        aan.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(new Paragraph(t("besluit.volmacht.uitleg")), fouten, aan, Knop.rij(Knop.gewoon(t("besluit.volmacht.geven"), () -> {
            if (fouten.opnieuw().eis(aan.getValue() != null, aan, t("besluit.volmacht.fout")).isGoed()) {
                doen(plaats, () -> volmachten.geven(wie.mandaat(), beeld.regel().id(), aan.getValue().partijId()));
            }
        })));
        add(new Details(t("besluit.volmacht.geven"), plaats));
    }

    private void doen(Div plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
