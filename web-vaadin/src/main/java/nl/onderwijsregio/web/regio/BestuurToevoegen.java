package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import nl.onderwijsregio.gegevens.Bestuurregel;
import nl.onderwijsregio.gegevens.Vestigingregel;
import nl.onderwijsregio.regio.samenstellen.Bestuurvoorstel;
import nl.onderwijsregio.regio.samenstellen.Meebrengen;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;

/** Adds besturen: those that the chosen gemeenten suggest, one by name or number, a single vestiging, or an mbo-bestuur. */
class BestuurToevoegen extends Div {
    private final Tafel tafel;
    private final RadioButtonGroup<Meebrengen> meebrengen = new RadioButtonGroup<>();
    private final ComboBox<Bestuurregel> bestuur = new ComboBox<>(t("regio.bestuur"));
    private final ComboBox<Vestigingregel> vestiging = new ComboBox<>(t("regio.vestiging"));
    private final CheckboxGroup<Bestuurvoorstel> voorstellen = new CheckboxGroup<>();
    private final NativeDetails voorstelblok = new NativeDetails();
    private List<Bestuurvoorstel> getoond = List.of();

    BestuurToevoegen(Tafel tafel) {
        this.tafel = tafel;
        addClassName("toevoegen");
        meebrengen.setLabel(t("regio.meebrengen"));
        meebrengen.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        meebrengen.setItems(Meebrengen.values());
        meebrengen.setItemLabelGenerator(m -> t("regio.meebrengen." + m.name()));
        meebrengen.setValue(Meebrengen.IN_GEMEENTEN);
        add(new H2(t("regio.bestuur-toevoegen")), meebrengen, voorstel(), een(), losse(), mbo());
    }

    /** The suggestions as they are now; shown once there are gemeenten. */
    void toon() {
        if (!tafel.magWijzigen()) {
            return;
        }
        List<Bestuurvoorstel> nu = tafel.grenzen().keuzes().bestuursvoorstellen(tafel.mandaat());
        voorstelblok.setVisible(!nu.isEmpty());
        voorstelblok.setSummaryText(t("regio.voorstel", "aantal", nu.size()));
        if (!nu.equals(getoond)) {
            getoond = nu;
            voorstellen.setItems(nu);
        }
    }

    private NativeDetails voorstel() {
        Div blok = new Div();
        voorstellen.setLabel(t("regio.voorstel.lijst"));
        voorstellen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        voorstellen.setItemLabelGenerator(v -> t("regio.voorstel.regel", "naam", v.naam(), "nummer", v.nummer(), "po", v.po(), "vo", v.vo()));
        blok.add(Knop.rij(Knop.klein(t("regio.alles-kiezen"), () -> voorstellen.select(
                voorstellen.getListDataView().getItems().toList())), Knop.klein(t("regio.niets-kiezen"), voorstellen::clear)), voorstellen,
                Knop.rij(Knop.gewoon(t("regio.voorstel.toevoegen"), () -> {
                    if (!voorstellen.getValue().isEmpty()) {
                        toevoegen(blok, voorstellen.getValue().stream().map(Bestuurvoorstel::nummer).toList());
                    }
                })));
        voorstelblok.setContent(blok);
        voorstelblok.addClassName("vouw");
        return voorstelblok;
    }

    private Div een() {
        bestuur.setHelperText(t("regio.bestuur.hint"));
        bestuur.setItemLabelGenerator(b -> t("regio.bestuur.regel", "naam", b.weergave(), "nummer", b.nummer(), "po", b.vestigingenPo(),
                "vo", b.vestigingenVo()));
        bestuur.setItems(vraag -> {
            String zoek = vraag.getFilter().orElse("");
            return tafel.grenzen().keuzes().besturen(tafel.mandaat(), zoek).stream().skip(vraag.getOffset()).limit(vraag.getLimit());
        });
        Div blok = new Div();
        blok.add(bestuur, Knop.rij(Knop.hoofd(t("regio.toevoegen"), () -> kies(blok)), Knop.gewoon(t("regio.watals"), this::proberen)));
        blok.addClassName("invulrij");
        return blok;
    }

    private void kies(Div blok) {
        if (isGekozen() && toevoegen(blok, List.of(bestuur.getValue().nummer()))) {
            bestuur.clear();
        }
    }

    private void proberen() {
        if (isGekozen()) {
            tafel.watAls(new Proef.BestuurErbij(bestuur.getValue().nummer()));
        }
    }

    private boolean isGekozen() {
        boolean gekozen = bestuur.getValue() != null;
        bestuur.setErrorMessage(t("regio.bestuur.fout"));
        bestuur.setInvalid(!gekozen);
        if (!gekozen) {
            bestuur.focus();
        }
        return gekozen;
    }

    private boolean toevoegen(Div plaats, Collection<String> nummers) {
        return tafel.doe(plaats, t("regio.wat.besturen", "aantal", nummers.size()), versie -> tafel.grenzen().samenstellen()
                .besturenToevoegen(tafel.mandaat(), versie, nummers, meebrengen.getValue()));
    }

    private NativeDetails losse() {
        vestiging.setHelperText(t("regio.vestiging.hint"));
        vestiging.setItemLabelGenerator(v -> t("regio.vestiging.regel", "naam", v.naam() == null ? v.code() : v.naam(), "code", v.code(),
                "plaats", v.plaats() == null ? "" : v.plaats()));
        vestiging.setItems(vraag -> tafel.grenzen().keuzes().vestigingen(tafel.mandaat(), vraag.getFilter().orElse("")).stream()
                .skip(vraag.getOffset()).limit(vraag.getLimit()));
        Div blok = new Div();
        blok.add(vestiging, Knop.rij(Knop.gewoon(t("regio.vestiging.toevoegen"), () -> {
            if (vestiging.getValue() != null && tafel.doe(blok, t("regio.wat.vestiging-erbij", "codes", vestiging.getValue().code()),
                    versie -> tafel.grenzen().samenstellen().vestigingenToevoegen(tafel.mandaat(), versie, List.of(vestiging.getValue().code())))) {
                vestiging.clear();
            }
        })));
        NativeDetails vouw = new NativeDetails(t("regio.vestiging.los"), blok);
        vouw.addClassName("vouw");
        return vouw;
    }

    private NativeDetails mbo() {
        TextField nummer = new TextField(t("regio.mbo.nummer"));
        nummer.setHelperText(t("regio.mbo.nummer.hint"));
        TextField naam = new TextField(t("regio.mbo.naam"));
        Foutenlijst fouten = new Foutenlijst();
        Div blok = new Div(new Paragraph(t("regio.mbo.uitleg")), fouten, nummer, naam);
        blok.add(Knop.rij(Knop.gewoon(t("regio.mbo.toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(nummer.getValue().strip().matches("[0-9]{5}"), nummer, t("regio.mbo.nummer.fout"))
                    .eis(!naam.getValue().isBlank(), naam, t("regio.mbo.naam.fout")).isGoed();
            if (goed && tafel.doe(blok, naam.getValue(), versie -> tafel.grenzen().samenstellen().mboBestuurToevoegen(tafel.mandaat(), versie,
                    nummer.getValue().strip(), naam.getValue()))) {
                nummer.clear();
                naam.clear();
            }
        })));
        NativeDetails vouw = new NativeDetails(t("regio.mbo"), blok);
        vouw.addClassName("vouw");
        return vouw;
    }
}
