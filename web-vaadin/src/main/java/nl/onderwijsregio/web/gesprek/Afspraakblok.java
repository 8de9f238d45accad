package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import nl.onderwijsregio.gesprek.Afspraakstand;
import nl.onderwijsregio.gesprek.Opvolgingregel;
import nl.onderwijsregio.gesprek.Opvolgstand;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Tijdlijn;

/** One agreed point: who, before when, what became of it; with fields when the reader acts for one of the sides. */
class Afspraakblok extends Div {
    /** Says what became of a point; shows a refusal at the place given. */
    interface Opvolger extends Serializable {
        void opvolgen(Div plaats, Afspraakstand afspraak, Opvolgstand stand, String toelichting);
    }

    /** @param opvolger null for a reader who does not act */
    Afspraakblok(Afspraakstand a, Opvolger opvolger) {
        addClassName("adviespunt");
        Paragraph wie = new Paragraph(Gesprekzin.wie(a.afspraak()) + " · " + stand(a));
        wie.addClassName("klein");
        add(new H3(t("gesprek.afspraak.nummer", "nummer", a.afspraak().nummer())), new Alineas(a.afspraak().tekst()), wie);
        if (!a.opvolging().isEmpty()) {
            Tijdlijn lijn = new Tijdlijn();
            a.opvolging().reversed().forEach(o -> lijn.gebeurtenis(o.moment(), t("gesprek.kant." + o.kant()) + ", " + o.gebruiker(), wat(o)));
            add(lijn);
        }
        if (opvolger != null && !a.isGedaan()) {
            add(new Details(t("gesprek.opvolgen.kop", "nummer", a.afspraak().nummer()), velden(a, opvolger)));
        }
    }

    /** In a few words. */
    static String stand(Afspraakstand a) {
        return a.opvolging().isEmpty() ? t("gesprek.opvolging.open") : t("gesprek.opvolging." + a.opvolging().getLast().stand());
    }

    private static String wat(Opvolgingregel o) {
        return t("gesprek.opvolging." + o.stand()) + (o.toelichting().isEmpty() ? "" : ": " + o.toelichting());
    }

    private static Div velden(Afspraakstand a, Opvolger opvolger) {
        RadioButtonGroup<Opvolgstand> keuze = new RadioButtonGroup<>(t("gesprek.opvolgen.vraag", "nummer", a.afspraak().nummer()));
        keuze.setItems(Opvolgstand.values());
        keuze.setItemLabelGenerator(s -> t("gesprek.opvolging." + s));
        TextArea uitleg = new TextArea(t("gesprek.opvolgen.uitleg"));
        uitleg.setHelperText(t("gesprek.opvolgen.uitleg.hulp"));
        uitleg.setMaxLength(2_000);
        uitleg.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(keuze, uitleg, Knop.rij(Knop.gewoon(t("gesprek.opvolgen.bewaren"), () -> opvolger.opvolgen(plaats, a, keuze.getValue(), uitleg.getValue()))));
        return plaats;
    }
}
