package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The gemeenten of the region as list and as map; the list says everything the map shows. */
class GemeentenDeel extends Div implements Regiodeel {
    private final Tafel tafel;
    private final Div lijst = new Div();
    private final Div formulier = new Div();
    private final MultiSelectComboBox<Gemeenteregel> keuze = new MultiSelectComboBox<>(t("regio.gemeenten"));
    private final Checkbox meebrengen = new Checkbox(t("regio.gemeenten.meebrengen"), true);

    GemeentenDeel(Tafel tafel) {
        this.tafel = tafel;
        addClassName("regiodeel");
        formulier();
        add(lijst, formulier);
    }

    @Override
    public String kop() {
        return t("regio.tab.gemeenten", "aantal", tafel.beeld().feiten().gemeenten().size());
    }

    @Override
    public void toon() {
        Regiofeiten feiten = tafel.beeld().feiten();
        lijst.removeAll();
        if (!feiten.gemeentenBuitenKeuze().isEmpty()) {
            lijst.add(buitenKeuze(feiten));
        }
        if (feiten.gemeenten().isEmpty()) {
            lijst.add(new LegeStaat(t("regio.gemeenten.leeg")));
        } else {
            lijst.add(new Gemeentekaart(feiten, tafel.grenzen().toets().omtrekken(tafel.mandaat())), tabel(feiten));
        }
        formulier.setVisible(tafel.magWijzigen());
        meebrengen.setVisible(feiten.deelnemers().stream().anyMatch(d -> d.bestuursnummer() != null));
        if (tafel.magWijzigen()) {
            Set<String> gekozen = Set.copyOf(feiten.gemeenten());
            keuze.setItems((g, tekst) -> g.naam().toLowerCase(Locale.ROOT).contains(tekst.toLowerCase(Locale.ROOT)),
                    tafel.grenzen().keuzes().gemeenten(tafel.mandaat()).stream().filter(g -> !gekozen.contains(g.code())).toList());
        }
    }

    private Component buitenKeuze(Regiofeiten feiten) {
        List<String> codes = feiten.gemeentenBuitenKeuze();
        Melding melding = Melding.letOp(t("regio.gemeenten.buiten", "aantal", codes.size()))
                .uitleg(RegioPagina.opsomming(codes.stream().map(feiten.graaf()::naam).toList(), 10));
        return tafel.magWijzigen() ? melding.met(Knop.gewoon(t("regio.gemeenten.buiten.toevoegen"), () -> toevoegen(lijst, codes, false))) : melding;
    }

    private Tabel tabel(Regiofeiten feiten) {
        Map<String, Long> vestigingen = feiten.vestigingen().stream().filter(v -> v.gemeente() != null)
                .collect(Collectors.groupingBy(v -> v.gemeente(), Collectors.counting()));
        Tabel tabel = new Tabel(t("regio.gemeenten")).zonderBijschrift().kolom(t("regio.gemeente")).getalkolom(t("regio.vestigingen"))
                .kolom(t("regio.grenst-aan"));
        if (tafel.magWijzigen()) {
            tabel.kolom(t("regio.acties"));
        }
        for (String code : feiten.gemeenten()) {
            Object[] basis = {feiten.graaf().naam(code), Opmaak.nu().getal(vestigingen.getOrDefault(code, 0L)), buren(feiten, code)};
            if (tafel.magWijzigen()) {
                tabel.rij(basis[0], basis[1], basis[2], acties(code, feiten.graaf().naam(code)));
            } else {
                tabel.rij(basis);
            }
        }
        return tabel;
    }

    private static String buren(Regiofeiten feiten, String code) {
        Set<String> buren = new TreeSet<>(feiten.graaf().buren(code));
        buren.retainAll(feiten.gemeenten());
        return buren.isEmpty() ? t("regio.grenst-aan.geen") : buren.stream().map(feiten.graaf()::naam).collect(Collectors.joining(", "));
    }

    private Component acties(String code, String naam) {
        var weg = Knop.klein(t("regio.weghalen"), () -> tafel.doe(lijst, t("regio.watals.gemeente-eraf", "naam", naam),
                versie -> tafel.grenzen().samenstellen().gemeentenWeghalen(tafel.mandaat(), versie, List.of(code))));
        weg.setAriaLabel(t("regio.weghalen-naam", "naam", naam));
        var proef = Knop.klein(t("regio.watals"), () -> tafel.watAls(new Proef.GemeenteWisselen(code)));
        proef.setAriaLabel(t("regio.watals-naam", "naam", naam));
        Div cel = new Div(weg, proef);
        cel.addClassName("celacties");
        return cel;
    }

    private boolean toevoegen(Div plaats, Collection<String> codes, boolean metVestigingen) {
        return tafel.doe(plaats, t("regio.wat.gemeenten", "aantal", codes.size()),
                versie -> tafel.grenzen().samenstellen().gemeentenToevoegen(tafel.mandaat(), versie, codes, metVestigingen));
    }

    private void formulier() {
        keuze.setItemLabelGenerator(Gemeenteregel::naam);
        keuze.setHelperText(t("regio.gemeenten.hint"));
        formulier.addClassName("toevoegen");
        formulier.add(new H2(t("regio.gemeenten-toevoegen")), keuze, meebrengen);
        formulier.add(Knop.rij(Knop.hoofd(t("regio.gemeenten-toevoegen"), () -> {
            keuze.setErrorMessage(t("regio.gemeenten.fout"));
            keuze.setInvalid(keuze.getValue().isEmpty());
            if (!keuze.getValue().isEmpty() && toevoegen(formulier, keuze.getValue().stream().map(Gemeenteregel::code).toList(),
                    meebrengen.getValue())) {
                keuze.clear();
            }
        }), Knop.gewoon(t("regio.watals"), () -> keuze.getValue().stream().findFirst()
                .ifPresent(g -> tafel.watAls(new Proef.GemeenteWisselen(g.code()))))));
    }
}
