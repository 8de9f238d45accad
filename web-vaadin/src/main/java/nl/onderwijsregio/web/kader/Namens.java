package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaatregel;

/** "U werkt namens …": plain text with one mandaat, a button that opens the list of own mandates with more. */
class Namens extends Div {
    private final Popover keuze = new Popover();

    Namens(Gemachtigde wie, List<Mandaatregel> mandaten) {
        addClassName("namens");
        Span inleiding = new Span(t("namens.inleiding"));
        inleiding.addClassName("namens-inleiding");
        Span tekst = new Span(inleiding, regel(wie));
        tekst.addClassName("namens-tekst");
        if (mandaten.size() < 2) {
            add(tekst);
            return;
        }
        NativeButton knop = new NativeButton();
        knop.add(tekst);
        knop.addClassName("namens-knop");
        keuze.setTarget(knop);
        keuze.setPosition(PopoverPosition.BOTTOM_END);
        keuze.setModal(true);
        keuze.setAutofocus(true);
        keuze.setAriaLabel(t("namens.kies"));
        keuze.add(lijst(wie, mandaten));
        add(knop, keuze);
    }

    private static Span regel(Gemachtigde wie) {
        Span partij = new Span(wie.partijNaam());
        partij.addClassName("namens-partij");
        Span rest = new Span(wie.regio().map(r -> wie.regioNaam() + " · ").orElse("") + Rolnaam.van(wie));
        rest.addClassName("namens-rest");
        return new Span(partij, rest);
    }

    private Div lijst(Gemachtigde wie, List<Mandaatregel> mandaten) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("keuzelijst");
        mandaten.stream().filter(m -> m.id().isZelfde(wie.mandaat())).forEach(m -> lijst.add(new ListItem(keus(m, true))));
        mandaten.stream().filter(m -> !m.id().isZelfde(wie.mandaat())).forEach(m -> lijst.add(new ListItem(keus(m, false))));
        Span kop = new Span(t("namens.kies"));
        kop.addClassName("keuzekop");
        Div blok = new Div(kop, lijst, new Anchor("/mandaten", t("namens.alle")));
        blok.addClassName("keuzeblok");
        return blok;
    }

    private Anchor keus(Mandaatregel mandaat, boolean nu) {
        Span partij = new Span(mandaat.partijNaam());
        partij.addClassName("namens-partij");
        Span rest = new Span((mandaat.regioNaam() == null ? "" : mandaat.regioNaam() + " · ") + Rolnaam.van(mandaat));
        rest.addClassName("namens-rest");
        Anchor link = new Anchor(Adres.van(mandaat), partij, rest);
        if (nu) {
            link.addClassName("nu");
            link.getElement().setAttribute("aria-current", "true");
        }
        link.getElement().addEventListener("click", klik -> keuze.close());
        return link;
    }
}
