package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;

/**
 * Parties that take part besides the besturen, with a form to add one: the opleiders (at least one lerarenopleiding is needed), or the
 * profession and other parties.
 *
 * @param <S> the kinds one chooses from
 */
class PartijenDeel<S extends Enum<S>> extends Div implements Regiodeel {
    private final Tafel tafel;
    private final Soort<S> soort;
    private final Div lijst = new Div();
    private final Div formulier = new Div();

    /** How a party is added. */
    private interface Toevoegen<S> extends Serializable {
        void doe(Tafel tafel, long versie, String naam, S soort);
    }

    /**
     * What differs between the two.
     *
     * @param woord part of the text keys for one, {@code veel} for many
     * @param keuzewoord part of the text keys of the choices
     * @param partijen which of the region's parties stand in the list
     */
    private record Soort<S>(String woord, String veel, String keuzewoord, List<S> keuzes, List<Partijsoort> partijen, Toevoegen<S> toevoegen)
            implements Serializable {}

    private PartijenDeel(Tafel tafel, Soort<S> soort) {
        this.tafel = tafel;
        this.soort = soort;
        addClassName("regiodeel");
        formulier();
        add(lijst, formulier);
    }

    static PartijenDeel<Opleidingsoort> opleiders(Tafel tafel) {
        return new PartijenDeel<>(tafel, new Soort<>("opleider", "opleiders", "opleidingsoort", List.of(Opleidingsoort.values()), List.of(Partijsoort.OPLEIDER),
                (t, versie, naam, soort) -> t.grenzen().samenstellen().opleiderToevoegen(t.mandaat(), versie, naam, soort)));
    }

    static PartijenDeel<Partijsoort> beroepsgroep(Tafel tafel) {
        List<Partijsoort> soorten = List.of(Partijsoort.BEROEPSGROEP, Partijsoort.OVERIG);
        return new PartijenDeel<>(tafel, new Soort<>("partij", "partijen", "partijsoort", soorten, soorten,
                (t, versie, naam, soort) -> t.grenzen().samenstellen().partijToevoegen(t.mandaat(), versie, soort, naam)));
    }

    @Override
    public String kop() {
        return t("regio.tab." + soort.veel(), "aantal", partijen().size());
    }

    @Override
    public void toon() {
        lijst.removeAll();
        lijst.add(partijen().isEmpty() ? new LegeStaat(t("regio." + soort.veel() + ".leeg")) : Partijentabel.van(tafel, partijen(), lijst));
        formulier.setVisible(tafel.magWijzigen());
    }

    private List<Deelnemer> partijen() {
        return soort.partijen().stream().flatMap(s -> tafel.beeld().feiten().deelnemers(s).stream()).toList();
    }

    private String tekst(String deel) {
        return t("regio." + soort.woord() + deel);
    }

    private void formulier() {
        Foutenlijst fouten = new Foutenlijst();
        TextField naam = new TextField(tekst(".naam"));
        naam.setHelperText(tekst(".naam.hint"));
        naam.setMaxLength(200);
        RadioButtonGroup<S> keuze = new RadioButtonGroup<>(tekst(".soort"));
        keuze.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keuze.setItems(soort.keuzes());
        keuze.setItemLabelGenerator(s -> t("regio." + soort.keuzewoord() + "." + s.name()));
        formulier.addClassName("toevoegen");
        formulier.add(new H2(tekst("-toevoegen")), fouten, naam, keuze);
        formulier.add(Knop.rij(Knop.hoofd(tekst("-toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(!naam.getValue().isBlank(), naam, tekst(".naam.fout"))
                    .eis(keuze.getValue() != null, keuze, tekst(".soort.fout")).isGoed();
            if (goed && tafel.doe(formulier, naam.getValue(), versie -> soort.toevoegen().doe(tafel, versie, naam.getValue(), keuze.getValue()))) {
                naam.clear();
                keuze.clear();
            }
        })));
    }
}
