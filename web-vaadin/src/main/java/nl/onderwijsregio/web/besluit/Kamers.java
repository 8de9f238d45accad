package nl.onderwijsregio.web.besluit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.web.kader.Kaart;

/** Three cards of the same size, always in the order besturen, opleiders, beroepsgroep. */
class Kamers extends Div {
    Kamers(Function<Kamer, Component[]> inhoud) {
        addClassName("kamers");
        for (Kamer kamer : Kamer.values()) {
            Kaart kaart = new Kaart(Kamerzin.naam(kamer), inhoud.apply(kamer));
            kaart.addClassName("kamer");
            add(kaart);
        }
    }
}
