package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import nl.onderwijsregio.medezeggenschap.Raadsvraagregel;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Knop;

/** Questions of the council and the answers of its bestuur, with a field for who may ask or answer. */
class Vraagblok extends Div {
    /** Answers a question; shows a refusal at the place given. */
    interface Beantwoorden {
        void beantwoorden(Div plaats, long vraag, String antwoord);
    }

    private Vraagblok(List<Raadsvraagregel> vragen, Beantwoorden beantwoorden) {
        add(new H2(t("medezeggenschap.vragen")));
        if (vragen.isEmpty()) {
            add(new Paragraph(t("medezeggenschap.vragen.leeg")));
        }
        for (Raadsvraagregel v : vragen) {
            H3 kop = new H3(t("medezeggenschap.vragen.op", "moment", v.gesteldOp()));
            Div blok = new Div(kop, new Alineas(v.vraag()));
            blok.addClassName("adviespunt");
            if (v.antwoord() != null) {
                Paragraph antwoord = new Paragraph(t("medezeggenschap.vragen.antwoord", "moment", v.beantwoordOp()));
                antwoord.addClassName("taak-naam");
                blok.add(antwoord, new Alineas(v.antwoord()));
            } else if (beantwoorden == null) {
                blok.add(new Paragraph(t("medezeggenschap.vragen.open")));
            } else {
                blok.add(veld("medezeggenschap.vragen.uw-antwoord", "medezeggenschap.vragen.beantwoorden", (plaats, tekst) -> beantwoorden.beantwoorden(plaats, v.id(), tekst)));
            }
            add(blok);
        }
    }

    /** For whom only reads, or answers for the bestuur. @param beantwoorden null for whom only reads */
    static Vraagblok vanBestuur(List<Raadsvraagregel> vragen, Beantwoorden beantwoorden) {
        return new Vraagblok(vragen, beantwoorden);
    }

    /** For the council, which may ask. */
    static Vraagblok vanRaad(List<Raadsvraagregel> vragen, BiConsumer<Div, String> vragenStellen) {
        Vraagblok blok = new Vraagblok(vragen, null);
        blok.add(veld("medezeggenschap.vragen.uw-vraag", "medezeggenschap.vragen.stellen", vragenStellen));
        return blok;
    }

    private static Div veld(String label, String knop, BiConsumer<Div, String> doen) {
        TextArea tekst = Voorlegformulier.tekst(label, null);
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(tekst, Knop.rij(Knop.gewoon(t(knop), () -> doen.accept(plaats, tekst.getValue()))));
        return plaats;
    }
}
