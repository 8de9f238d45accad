package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import nl.onderwijsregio.gesprek.Agendaregel;
import nl.onderwijsregio.gesprek.Gespreksbeeld;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.gesprek.Kant;
import nl.onderwijsregio.web.kader.Knop;

/** The agenda of a conversation; until it was held both sides add points. */
class Agendablok extends Div {
    private final SerializableBiConsumer<Div, String> toevoegen;
    private final SerializableBiConsumer<Div, Long> weghalen;

    /** @param zelf the side of the reader */
    Agendablok(Gespreksbeeld beeld, Kant zelf, SerializableBiConsumer<Div, String> toevoegen, SerializableBiConsumer<Div, Long> weghalen) {
        this.toevoegen = toevoegen;
        this.weghalen = weghalen;
        boolean open = beeld.regel().status() == Gesprekstatus.GEPLAND && beeld.magLeiden();
        add(new H2(t("gesprek.agenda")));
        if (beeld.agenda().isEmpty()) {
            add(new Paragraph(t("gesprek.agenda.leeg")));
        } else {
            OrderedList lijst = new OrderedList();
            beeld.agenda().forEach(punt -> lijst.add(punt(punt, open && (zelf == Kant.RE || punt.kant() == zelf))));
            add(lijst);
        }
        if (open) {
            add(nieuw());
        }
    }

    private ListItem punt(Agendaregel punt, boolean magWeg) {
        Span herkomst = new Span(t("gesprek.agenda.herkomst", "kant", t("gesprek.kant." + punt.kant()), "bron", t("gesprek.bron." + punt.bron())));
        herkomst.addClassName("klein");
        Div plaats = new Div(new Span(punt.tekst() + " "), herkomst);
        if (magWeg) {
            plaats.add(new Span(" "), Knop.klein(t("gesprek.agenda.weghalen"), () -> weghalen.accept(plaats, punt.id())));
        }
        return new ListItem(plaats);
    }

    private Div nieuw() {
        TextArea veld = new TextArea(t("gesprek.agenda.nieuw"));
        veld.setMaxLength(1_000);
        veld.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(veld, Knop.rij(Knop.gewoon(t("gesprek.agenda.toevoegen"), () -> toevoegen.accept(plaats, veld.getValue()))));
        return plaats;
    }
}
