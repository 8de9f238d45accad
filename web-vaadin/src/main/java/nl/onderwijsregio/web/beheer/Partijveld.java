package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import nl.onderwijsregio.beheer.Partijkeuze;
import nl.onderwijsregio.beheer.Partijregister;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Chooses a party of the kind of a portal, or makes one that is not there yet. */
class Partijveld extends Div {
    private final Partijregister register;
    private final MandaatId mandaat;
    private final ComboBox<Partijkeuze> partij = new ComboBox<>();
    private final Div nieuw = new Div();

    Partijveld(Partijregister register, MandaatId mandaat) {
        this.register = register;
        this.mandaat = mandaat;
        partij.setLabel(t("beheer.partij"));
        partij.setItemLabelGenerator(Partijkeuze::label);
        partij.setWidthFull();
        add(partij, nieuw);
    }

    /** Offers the parties of this portal; when there is only one it is chosen. */
    void voor(Portaal portaal) {
        Partijsoort soort = portaal.partijsoort();
        zoekenIn(partij, (tekst, veld) -> register.zoeken(mandaat, soort, tekst));
        partij.clear();
        List<Partijkeuze> eerste = register.zoeken(mandaat, soort, "");
        if (!portaal.isRegionaal() && eerste.size() == 1) {
            partij.setValue(eerste.getFirst());
        }
        partij.setHelperText(soort == Partijsoort.BESTUUR ? t("beheer.partij.bestuur.hint") : null);
        nieuw.removeAll();
        if (portaal.isRegionaal() && soort != Partijsoort.BESTUUR) {
            nieuw.add(maken(soort));
        }
    }

    /** The id of the choice; a bestuur known only from the imported files becomes a party now. */
    long partijId() {
        Partijkeuze keuze = partij.getValue();
        return keuze.partijId() == null ? register.bestuur(mandaat, keuze.bestuursnummer()) : keuze.partijId();
    }

    /** Notes a problem when nothing is chosen. */
    void eis(Foutenlijst fouten) {
        fouten.eis(partij.getValue() != null, partij, t("beheer.partij.fout"));
    }

    private NativeDetails maken(Partijsoort soort) {
        TextField naam = new TextField(t("beheer.partij.naam"));
        naam.setMaxLength(200);
        Select<Opleidingsoort> opleiding = new Select<>();
        opleiding.setLabel(t("beheer.partij.opleidingsoort"));
        opleiding.setItems(Opleidingsoort.values());
        opleiding.setItemLabelGenerator(o -> t("beheer.opleidingsoort." + o.name()));
        opleiding.setVisible(soort == Partijsoort.OPLEIDER);
        ComboBox<Partijkeuze> bestuur = new ComboBox<>(t("beheer.partij.raad.bestuur"));
        bestuur.setItemLabelGenerator(Partijkeuze::label);
        zoekenIn(bestuur, (tekst, veld) -> register.zoeken(mandaat, Partijsoort.BESTUUR, tekst));
        bestuur.setVisible(soort == Partijsoort.MEDEZEGGENSCHAP);
        Foutenlijst fouten = new Foutenlijst();
        Div formulier = new Div(fouten, naam, opleiding, bestuur);
        formulier.add(Knop.rij(Knop.gewoon(t("beheer.partij.toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(!naam.getValue().isBlank(), naam, t("beheer.partij.naam.fout"))
                    .eis(!opleiding.isVisible() || opleiding.getValue() != null, opleiding, t("beheer.partij.opleidingsoort.fout"))
                    .eis(!bestuur.isVisible() || bestuur.getValue() != null, bestuur, t("beheer.partij.raad.fout")).isGoed();
            if (goed) {
                Poging.bij(formulier).doe(() -> partij.setValue(new Partijkeuze(toevoegen(soort, naam.getValue(), opleiding.getValue(), bestuur.getValue()),
                        soort, naam.getValue().strip(), null)));
            }
        })));
        formulier.addClassName("formulier");
        return new NativeDetails(t("beheer.partij.nieuw"), formulier);
    }

    private long toevoegen(Partijsoort soort, String naam, Opleidingsoort opleiding, Partijkeuze bestuur) {
        return switch (soort) {
            case OPLEIDER -> register.opleider(mandaat, naam, opleiding);
            case BEROEPSGROEP -> register.beroepsgroep(mandaat, naam);
            default -> register.raad(mandaat, naam,
                    bestuur.partijId() == null ? register.bestuur(mandaat, bestuur.bestuursnummer()) : bestuur.partijId());
        };
    }

    private static void zoekenIn(ComboBox<Partijkeuze> veld, BiFunction<String, ComboBox<Partijkeuze>, List<Partijkeuze>> zoeken) {
        veld.setItems(vraag -> zoeken.apply(vraag.getFilter().orElse(""), veld).stream().skip(vraag.getOffset()).limit(vraag.getLimit()));
    }
}
