package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderwijsregio.kennis.Evaluatiebeeld;
import nl.onderwijsregio.kennis.Evaluatieopgave;
import nl.onderwijsregio.kennis.Evaluaties;
import nl.onderwijsregio.kennis.Evaluatieuitslag;
import nl.onderwijsregio.kennis.Evaluatievraag;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.signaal.Peilingbeeld;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The evaluation of a kennissessie: three questions for who came, the numbers for who organised it. */
class Evaluatieblok extends Div {
    private final Evaluatiebeeld beeld;
    private final Evaluaties evaluaties;
    private final MandaatId mandaat;
    private final long sessie;
    private final Runnable ververs;

    Evaluatieblok(Evaluatiebeeld beeld, Evaluaties evaluaties, MandaatId mandaat, long sessie, Runnable ververs) {
        this.beeld = beeld;
        this.evaluaties = evaluaties;
        this.mandaat = mandaat;
        this.sessie = sessie;
        this.ververs = ververs;
        if (beeld.magInvullen()) {
            add(new H2(t("kennis.evaluatie.vraag")));
            formulier();
        }
        if (beeld.uitslag() != null) {
            add(new H2(t("kennis.evaluatie.uitslag")));
            uitslag(beeld.uitslag());
        }
    }

    private void formulier() {
        Map<Evaluatievraag, RadioButtonGroup<Integer>> velden = new EnumMap<>(Evaluatievraag.class);
        add(new Paragraph(t(beeld.eigen() == null ? "kennis.evaluatie.uitleg" : "kennis.evaluatie.gegeven", "tot", Opmaak.nu().dag(beeld.tot()), "minst", Peilingbeeld.MINST)));
        for (Evaluatievraag vraag : Evaluatievraag.values()) {
            RadioButtonGroup<Integer> veld = new RadioButtonGroup<>(t("kennis.evaluatie." + vraag.name()));
            veld.setHelperText(t("kennis.evaluatie.schaal"));
            veld.setItems(IntStream.rangeClosed(1, Evaluatieopgave.HOOGSTE).boxed().toList());
            veld.setValue(beeld.eigen() == null ? null : beeld.eigen().cijfers().get(vraag));
            velden.put(vraag, veld);
            add(new Div(veld));
        }
        TextArea tekst = new TextArea(t("kennis.evaluatie.tekst"));
        tekst.setMaxLength(Evaluatieopgave.LANGSTE);
        tekst.setWidthFull();
        tekst.setMaxWidth("32rem");
        tekst.setValue(beeld.eigen() == null ? "" : beeld.eigen().tekst());
        add(tekst, Knop.rij(Knop.gewoon(t("kennis.evaluatie.bewaren"), () -> bewaren(velden, tekst.getValue()))));
    }

    private void bewaren(Map<Evaluatievraag, RadioButtonGroup<Integer>> velden, String tekst) {
        Map<Evaluatievraag, Integer> cijfers = new HashMap<>();
        velden.forEach((vraag, veld) -> veld.getOptionalValue().ifPresent(cijfer -> cijfers.put(vraag, cijfer)));
        if (Poging.bij(this).doe(() -> evaluaties.invullen(mandaat, sessie, new Evaluatieopgave(cijfers, tekst)))) {
            ververs.run();
        }
    }

    private void uitslag(Evaluatieuitslag uitslag) {
        if (!uitslag.zichtbaar()) {
            add(new Paragraph(t(uitslag.dicht() ? "kennis.evaluatie.te-weinig" : "kennis.evaluatie.loopt", "tot", Opmaak.nu().dag(beeld.tot()), "minst", Peilingbeeld.MINST)));
            return;
        }
        Gegevenslijst lijst = new Gegevenslijst();
        for (Evaluatievraag vraag : Evaluatievraag.values()) {
            lijst.regel(t("kennis.evaluatie." + vraag.name()), aantallen(uitslag.aantallen().get(vraag)));
        }
        add(new Paragraph(t("kennis.evaluatie.antwoorden", "aantal", uitslag.antwoorden())), lijst);
        if (!uitslag.teksten().isEmpty()) {
            add(new H3(t("kennis.evaluatie.tekst")), new UnorderedList(uitslag.teksten().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }

    private static String aantallen(List<Long> perCijfer) {
        return t("kennis.evaluatie.aantallen", "een", perCijfer.get(0), "twee", perCijfer.get(1), "drie", perCijfer.get(2), "vier", perCijfer.get(3), "vijf", perCijfer.get(4));
    }
}
