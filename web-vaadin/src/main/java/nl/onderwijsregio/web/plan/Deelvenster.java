package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.plan.Deelbewaring;
import nl.onderwijsregio.plan.Deelbewaring.Botsing;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/**
 * A window in which one thing is filled in. Nothing is saved before its button is pressed; closing leaves everything as it was. When
 * somebody else was first it stays open and shows both.
 *
 * @param <T> what is filled in
 */
abstract class Deelvenster<T> extends Dialog {
    /** Saves on top of a state. */
    interface Bewaarder<T> extends Serializable {
        Deelbewaring<T> bewaren(int gezien, T opgave);
    }

    private final Bewaarder<T> bewaarder;
    private final Runnable klaar;
    private final Foutenlijst fouten = new Foutenlijst();
    private final Div botsing = new Div();
    private final Div plaats = new Div();
    private int gezien;

    Deelvenster(String titel, int gezien, Bewaarder<T> bewaarder, Runnable klaar) {
        this.gezien = gezien;
        this.bewaarder = bewaarder;
        this.klaar = klaar;
        setHeaderTitle(titel);
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 100%)");
    }

    /** Puts the fields in the window, with the notices around them and the buttons below. */
    void vullen(List<Component> velden) {
        Div formulier = new Div();
        formulier.addClassName("formulier");
        formulier.add(fouten, botsing);
        formulier.add(velden);
        formulier.add(plaats);
        add(formulier);
        getFooter().add(Knop.gewoon(t("plan.sluiten"), this::close), Knop.hoofd(bewaartekst(), this::opslaan));
    }

    /** What the button says. */
    String bewaartekst() {
        return t("plan.item.bewaren");
    }

    /** Names what cannot be saved. */
    abstract void nakijken(Foutenlijst lijst);

    abstract T opgave();

    /** What was filled in, a line for each. */
    abstract List<String> regels(T opgave);

    private void opslaan() {
        nakijken(fouten.opnieuw());
        if (fouten.isGoed()) {
            Poging.bij(plaats).doe(() -> verwerken(bewaarder.bewaren(gezien, opgave())));
        }
    }

    private void verwerken(Deelbewaring<T> uitkomst) {
        botsing.removeAll();
        switch (uitkomst) {
            case Deelbewaring.Bewaard<T> b -> sluiten();
            case Botsing<T> b -> botsing.add(new Waardenkeuze(b.gebruiker(), b.moment(), regels(b.eigen()), regels(b.nu()), () -> {
                gezien = b.versie();
                opslaan();
            }, this::sluiten));
        }
    }

    private void sluiten() {
        close();
        klaar.run();
    }
}
