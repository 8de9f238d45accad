package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.onderwijsregio.overleg.Notulenopgave;
import nl.onderwijsregio.overleg.Vergaderpuntregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Vergelijking;

/**
 * The minutes of one point. When somebody else wrote since it was read, both texts stand beside each other and one's own stays in the field:
 * saving again is then a choice.
 */
class Notuleerblok extends Section {
    /** Saves, and reads what is saved. */
    interface Bewaarder {
        void bewaren(Notulenopgave opgave, int gezien);

        Optional<Vergaderpuntregel> nu();
    }

    private final transient Bewaarder bewaarder;
    private final TextArea notulen = new TextArea(t("overleg.veld.notulen"));
    private final TextArea besluit = new TextArea(t("overleg.veld.besluit"));
    private final Div uitkomst = new Div();
    private int gezien;

    Notuleerblok(Vergaderpuntregel punt, Bewaarder bewaarder) {
        this.bewaarder = bewaarder;
        this.gezien = punt.stand();
        veld(notulen, Notulenopgave.TEKST, punt.notulen());
        veld(besluit, Notulenopgave.BESLUIT, punt.besluit());
        Button bewaren = Knop.gewoon(t("overleg.notulen.bewaren"), this::bewaren);
        bewaren.setAriaLabel(t("overleg.notulen.bewaren") + ": " + punt.onderwerp());
        add(new H2(punt.onderwerp()), notulen, besluit, Knop.rij(bewaren), uitkomst);
    }

    private static void veld(TextArea veld, int hoogste, String tekst) {
        veld.setMaxLength(hoogste);
        veld.setWidthFull();
        veld.setValue(tekst);
    }

    private void bewaren() {
        uitkomst.removeAll();
        if (Poging.bij(uitkomst).doe(() -> bewaarder.bewaren(new Notulenopgave(notulen.getValue(), besluit.getValue()), gezien))) {
            gezien++;
            uitkomst.add(Melding.goed(t("overleg.notulen.bewaard")));
        } else {
            bewaarder.nu().filter(p -> p.stand() != gezien).ifPresent(this::botsing);
        }
    }

    private void botsing(Vergaderpuntregel ander) {
        gezien = ander.stand();
        uitkomst.add(new Vergelijking(t("overleg.botsing.ander", "wie", ander.geschrevenDoor()), alles(ander.notulen(), ander.besluit()), t("overleg.botsing.eigen"),
                alles(notulen.getValue(), besluit.getValue())), Knop.rij(Knop.gewoon(t("overleg.botsing.overnemen"), () -> overnemen(ander))),
                Melding.info(t("overleg.botsing.verder")));
    }

    private static String alles(String notulen, String besluit) {
        return besluit.isEmpty() ? notulen : notulen + "\n\n" + t("overleg.besluit.bij", "besluit", besluit);
    }

    private void overnemen(Vergaderpuntregel ander) {
        notulen.setValue(ander.notulen());
        besluit.setValue(ander.besluit());
        uitkomst.removeAll();
    }
}
