package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Objects;
import nl.onderwijsregio.plan.Medeschrijver;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Says who writes now when it is not this tab, with the button to take over; and that there is a newer text to read. */
class Penbalk extends Div {
    private final String ik;
    private final Runnable overnemen;
    private final Runnable verversen;
    private final Div inhoud = new Div();
    private final Paragraph storing = new Paragraph();
    private String getoond = "";

    Penbalk(String ik, Runnable overnemen, Runnable verversen) {
        this.ik = ik;
        this.overnemen = overnemen;
        this.verversen = verversen;
        getElement().setAttribute("aria-live", "polite");
        storing.addClassName("klein");
        storing.setVisible(false);
        add(inhoud, storing);
    }

    /** This tab writes: nothing to say. */
    void leeg() {
        getoond = "";
        inhoud.removeAll();
    }

    /** One line when it cannot be seen who writes; empty when it can again. */
    void storing(String zin) {
        storing.setText(zin);
        storing.setVisible(!zin.isEmpty());
    }

    /** Somebody else, or the same person elsewhere, holds the pen. */
    void anderSchrijft(Medeschrijver wie, Instant verloren, boolean nieuweTekst) {
        String staat = wie + "|" + verloren + "|" + nieuweTekst;
        if (staat.equals(getoond)) {
            return;
        }
        getoond = staat;
        inhoud.removeAll();
        boolean zelf = wie.gebruiker().equals(ik);
        String namens = Objects.requireNonNullElse(wie.namens(), "");
        String kop = verloren != null ? t(zelf ? "plan.pen.verhuisd" : "plan.pen.overgenomen", "wie", wie.gebruiker(), "namens", namens, "tijd", Opmaak.nu().tijd(verloren))
                : t(zelf ? "plan.pen.eigen-tab" : "plan.pen.ander", "wie", wie.gebruiker(), "namens", namens);
        Melding melding = verloren != null ? Melding.letOp(kop) : Melding.info(kop);
        melding.uitleg(t(nieuweTekst ? "plan.pen.nieuw" : zelf ? "plan.pen.eigen-tab.uitleg" : "plan.pen.uitleg"));
        if (nieuweTekst) {
            melding.met(Knop.gewoon(t("plan.pen.verversen"), verversen), Knop.gewoon(t(zelf ? "plan.pen.hier" : "plan.pen.overnemen"), overnemen));
        } else {
            melding.met(Knop.gewoon(t(zelf ? "plan.pen.hier" : "plan.pen.overnemen"), overnemen));
        }
        inhoud.add(melding);
    }
}
