package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.toets.Bestuurdetail;
import nl.onderwijsregio.regio.toets.Dubbel;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;

/** One bestuur: which of its vestigingen take part, where else they stand, and what can be done with the bestuur. */
class BestuurDetail extends Section {
    private final Tafel tafel;
    private final Deelnemer bestuur;
    private final Runnable sluiten;
    private final H2 kop = new H2();
    private final Div inhoud = new Div();
    private final CheckboxGroup<String> keuze = new CheckboxGroup<>();
    private Set<String> gekozen = Set.of();
    private boolean bezig;

    BestuurDetail(Tafel tafel, Deelnemer bestuur, Runnable sluiten) {
        this.tafel = tafel;
        this.bestuur = bestuur;
        this.sluiten = sluiten;
        addClassName("detail");
        kop.setText(bestuur.naam());
        kop.getElement().setAttribute("tabindex", "-1");
        keuze.setLabel(t("regio.detail.vestigingen"));
        keuze.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        keuze.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                gewijzigd(e.getValue());
            }
        });
        add(kop, inhoud);
        vullen();
    }

    void neemFocus() {
        kop.getElement().executeJs("this.scrollIntoView({block:'start'});this.focus({preventScroll:true})");
    }

    /** After an act elsewhere: the same bestuur as it is now, or gone. */
    void bijwerken() {
        if (tafel.beeld().feiten().deelnemer(bestuur.partijId()).isEmpty()) {
            sluiten.run();
        } else if (!bezig) {
            vullen();
        }
    }

    private void vullen() {
        Bestuurdetail detail = tafel.grenzen().toets().bestuur(tafel.mandaat(), tafel.beeld().feiten().kop().regioId(), bestuur.bestuursnummer());
        Map<String, List<Dubbel>> dubbel = detail.dubbel().stream().collect(Collectors.groupingBy(Dubbel::code));
        gekozen = detail.gekozen();
        inhoud.removeAll();
        detail.dubbel().stream().filter(d -> gekozen.contains(d.code())).forEach(d -> inhoud.add(d.groen() ? Melding.info(Bevindingtekst.dubbel(d))
                : Melding.letOp(Bevindingtekst.dubbel(d)).uitleg(t("regio.dubbel.uitleg"))));
        if (detail.vestigingen().isEmpty()) {
            inhoud.add(new Paragraph(t(bestuur.mboWerkgever() ? "regio.detail.mbo" : "regio.detail.geen")));
        } else if (tafel.magWijzigen()) {
            Map<String, String> labels = detail.vestigingen().stream().collect(Collectors.toMap(Vestigingsfeit::code, v -> label(v, dubbel)));
            keuze.setItems(detail.vestigingen().stream().map(Vestigingsfeit::code).toList());
            keuze.setItemLabelGenerator(labels::get);
            keuze.setValue(gekozen);
            inhoud.add(keuze);
        } else {
            UnorderedList lijst = new UnorderedList();
            detail.vestigingen().stream().filter(v -> gekozen.contains(v.code())).forEach(v -> lijst.add(new ListItem(label(v, dubbel))));
            inhoud.add(lijst);
        }
        inhoud.add(knoppen(detail));
    }

    private Div knoppen(Bestuurdetail detail) {
        Div rij = Knop.rij();
        if (tafel.magWijzigen()) {
            List<String> rest = detail.vestigingen().stream().map(Vestigingsfeit::code).filter(c -> !gekozen.contains(c)).toList();
            if (!rest.isEmpty()) {
                rij.add(Knop.gewoon(t("regio.detail.alle", "aantal", rest.size()), () -> toevoegen(rest)));
            }
            if (!isPenvoerder()) {
                rij.add(Knop.gewoon(t("regio.detail.penvoerder"), () -> tafel.doe(inhoud, t("regio.wat.penvoerder", "naam", bestuur.naam()),
                        versie -> tafel.grenzen().samenstellen().penvoerderAanwijzen(tafel.mandaat(), versie, bestuur.partijId()))));
            }
            rij.add(Knop.weg(t("regio.detail.weghalen"), () -> tafel.doe(inhoud, t("regio.watals.eraf", "naam", bestuur.naam()),
                    versie -> tafel.grenzen().samenstellen().partijWeghalen(tafel.mandaat(), versie, bestuur.partijId()))));
        }
        rij.add(Knop.gewoon(t("regio.detail.watals"), () -> tafel.watAls(new Proef.PartijEraf(bestuur.partijId()))));
        rij.add(Knop.klein(t("regio.sluiten"), sluiten));
        return rij;
    }

    private boolean isPenvoerder() {
        return tafel.beeld().feiten().deelnemer(bestuur.partijId()).filter(Deelnemer::penvoerder).isPresent();
    }

    private String label(Vestigingsfeit v, Map<String, List<Dubbel>> dubbel) {
        String gemeente = v.gemeente() == null ? t("regio.gemeente-onbekend") : tafel.beeld().feiten().graaf().naam(v.gemeente());
        String basis = t("regio.detail.vestiging", "naam", v.naam(), "code", v.code(), "gemeente", gemeente, "leerlingen", Aantaltekst.van(v.telling()));
        String elders = dubbel.getOrDefault(v.code(), List.of()).stream().map(d -> t("regio.detail.ook-in", "regio", d.regio()))
                .collect(Collectors.joining());
        return basis + elders;
    }

    private void gewijzigd(Set<String> nieuw) {
        Set<String> erbij = new HashSet<>(nieuw);
        erbij.removeAll(gekozen);
        Set<String> eraf = new HashSet<>(gekozen);
        eraf.removeAll(nieuw);
        bezig = true;
        boolean gelukt = erbij.isEmpty() ? weghalen(List.copyOf(eraf)) : toevoegen(List.copyOf(erbij));
        bezig = false;
        if (gelukt) {
            gekozen = Set.copyOf(nieuw);
        } else {
            keuze.setValue(gekozen);
        }
    }

    private boolean toevoegen(List<String> codes) {
        return tafel.doe(inhoud, t("regio.wat.vestiging-erbij", "codes", RegioPagina.opsomming(codes, 3)),
                versie -> tafel.grenzen().samenstellen().vestigingenToevoegen(tafel.mandaat(), versie, codes));
    }

    private boolean weghalen(List<String> codes) {
        return tafel.doe(inhoud, t("regio.wat.vestiging-eraf", "codes", RegioPagina.opsomming(codes, 3)),
                versie -> tafel.grenzen().samenstellen().vestigingenWeghalen(tafel.mandaat(), versie, codes));
    }
}
