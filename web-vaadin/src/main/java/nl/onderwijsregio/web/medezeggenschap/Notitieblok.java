package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import nl.onderwijsregio.medezeggenschap.Notitieregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Tijdlijn;

/** Notes of the members for each other. */
class Notitieblok extends Div {
    Notitieblok(List<Notitieregel> notities, BiConsumer<Div, String> toevoegen) {
        TextArea nieuw = Voorlegformulier.tekst("medezeggenschap.notitie.nieuw", null);
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(nieuw, Knop.rij(Knop.gewoon(t("medezeggenschap.notitie.toevoegen"), () -> toevoegen.accept(plaats, nieuw.getValue()))));
        add(new H2(t("medezeggenschap.samen")), new Paragraph(t("medezeggenschap.samen.uitleg")));
        if (!notities.isEmpty()) {
            Tijdlijn lijn = new Tijdlijn();
            notities.forEach(n -> lijn.gebeurtenis(n.moment(), n.gebruiker(), n.tekst()));
            add(lijn);
        }
        add(plaats);
    }
}
