package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import nl.onderwijsregio.bericht.Berichtvoorkeuren;
import nl.onderwijsregio.partij.Gemachtigde;

/** Who is signed in, own mandates, signing out. */
class Gebruikersmenu extends Div {
    Gebruikersmenu(Gemachtigde wie, int mandaten) {
        addClassName("gebruikersmenu");
        String naam = wie.gebruiker();
        Span letters = new Span(naam.substring(0, Math.min(2, naam.length())).toUpperCase(java.util.Locale.ROOT));
        letters.addClassName("letters");
        letters.getElement().setAttribute("aria-hidden", "true");
        NativeButton knop = new NativeButton();
        knop.add(letters);
        knop.addClassName("gebruiker-knop");
        knop.setAriaLabel(t("kader.gebruiker", "naam", naam));
        Popover menu = new Popover();
        menu.setTarget(knop);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAutofocus(true);
        menu.setAriaLabel(t("kader.gebruiker", "naam", naam));
        Span kop = new Span(naam);
        kop.addClassName("keuzekop");
        Div blok = new Div(kop);
        blok.addClassName("keuzeblok");
        if (mandaten > 1) {
            blok.add(new Anchor("/mandaten", t("namens.alle")));
        }
        blok.add(new Anchor(Adres.van(wie, Berichtvoorkeuren.PAD), t("berichten.titel")));
        Anchor uit = new Anchor("/logout", t("kader.uitloggen"));
        uit.setRouterIgnore(true);
        blok.add(uit);
        menu.add(blok);
        add(knop, menu);
    }
}
