package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import nl.onderwijsregio.gesprek.Verslagbeeld;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;

/** The shared notes: the newest in full, who confirmed them, and the versions before it. */
class Verslagblok extends Div {
    /**
     * @param verslagen newest first
     * @param gezien confirms for the region with a word of its own; null for who does not
     */
    Verslagblok(List<Verslagbeeld> verslagen, SerializableBiConsumer<Div, String> gezien) {
        Verslagbeeld nu = verslagen.getFirst();
        add(new H2(t("gesprek.verslag")), klein(nu), new Alineas(nu.tekst()), bevestigd(nu));
        if (gezien != null && nu.gezienOp() == null) {
            add(bevestigen(gezien));
        }
        for (Verslagbeeld eerder : verslagen.subList(1, verslagen.size())) {
            Div inhoud = new Div(klein(eerder), new Alineas(eerder.tekst()), bevestigd(eerder));
            eerder.afspraken().forEach(a -> inhoud.add(new Paragraph(t("gesprek.afspraak.nummer", "nummer", a.nummer()) + ": " + a.tekst() + " (" + Gesprekzin.wie(a) + ")")));
            add(new Details(t("gesprek.verslag.versie", "nummer", eerder.nummer()), inhoud));
        }
    }

    private static Paragraph klein(Verslagbeeld v) {
        Paragraph regel = new Paragraph(t("gesprek.verslag.gedeeld-op", "nummer", v.nummer(), "wie", v.gedeeldDoor(), "moment", v.gedeeldOp()));
        regel.addClassName("klein");
        return regel;
    }

    private static Melding bevestigd(Verslagbeeld v) {
        if (v.gezienOp() == null) {
            return Melding.info(t("gesprek.verslag.wacht"));
        }
        Melding melding = Melding.goed(t("gesprek.verslag.bevestigd", "wie", v.gezienDoor(), "moment", v.gezienOp()));
        return v.reactie().isEmpty() ? melding : melding.uitleg(t("gesprek.verslag.reactie", "tekst", v.reactie()));
    }

    private static Div bevestigen(SerializableBiConsumer<Div, String> gezien) {
        TextArea reactie = new TextArea(t("gesprek.gezien.reactie"));
        reactie.setHelperText(t("gesprek.gezien.reactie.hulp"));
        reactie.setMaxLength(2_000);
        reactie.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(reactie, Knop.rij(Knop.hoofd(t("gesprek.gezien"), () -> gezien.accept(plaats, reactie.getValue()))));
        return plaats;
    }
}
