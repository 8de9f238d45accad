package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.beoordeling.Adviesopgave;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Oordeelopgave;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** What two assessors write together: a score per criterium beside what each found alone, and their advice; each agrees with the saved state. */
class Adviesformulier extends Div {
    /** Saves on top of a state. */
    interface Bewaarder extends Serializable {
        Briefbewaring<Adviesopgave> bewaren(int gezien, Adviesopgave opgave);
    }

    /** Agrees with the state with that number. */
    interface Akkoord extends Serializable {
        void geven(int gezien);
    }

    private final Bewaarder bewaarder;
    private final SerializableRunnable klaar;
    private final Div plaats = new Div();
    private final Oordeelvelden velden;
    private final Uitspraakveld uitspraak;
    private final TextArea motivering = new TextArea(t("beoordeling.motivering"));
    private final TextArea gaten = new TextArea(t("beoordeling.gaten"));
    private int gezien;

    Adviesformulier(Beoordelingsbeeld beeld, String wie, Bewaarder bewaarder, Akkoord akkoord, SerializableRunnable klaar) {
        this.bewaarder = bewaarder;
        this.klaar = klaar;
        gezien = beeld.adviesversie();
        Adviesopgave nu = beeld.advies() == null ? new Adviesopgave(new Oordeelopgave(List.of()), null, Set.of(), "", "") : beeld.advies();
        velden = new Oordeelvelden(beeld, nu.oordeel(), true);
        uitspraak = new Uitspraakveld(t("beoordeling.advies"), beeld.posten(), nu.uitspraak(), nu.nietVerlenen());
        vul(motivering, nu.motivering(), 8_000);
        vul(gaten, nu.gaten(), 4_000);
        gaten.setHelperText(t("beoordeling.gaten.hulp"));
        Div advies = new Div(new H3(t("beoordeling.advies")), uitspraak, motivering, gaten);
        advies.addClassName("formulier");
        boolean eens = beeld.oordelen().stream().anyMatch(o -> o.gebruiker().equals(wie) && o.isAkkoord());
        add(new H2(t("beoordeling.samen")), new Paragraph(t("beoordeling.samen.uitleg")), velden, advies, plaats,
                Knop.rij(Knop.hoofd(t("beoordeling.samen.bewaren"), this::bewaren), Knop.gewoon(t("beoordeling.akkoord"), () -> akkoord(akkoord))));
        if (eens) {
            plaats.add(Melding.info(t("beoordeling.akkoord.gegeven")));
        }
    }

    private static void vul(TextArea veld, String waarde, int langste) {
        veld.setMaxLength(langste);
        veld.setWidthFull();
        veld.setValue(waarde);
    }

    private Adviesopgave opgave() {
        return new Adviesopgave(velden.opgave(), uitspraak.uitspraak(), uitspraak.nietVerlenen(), motivering.getValue(), gaten.getValue());
    }

    private void bewaren() {
        Poging.bij(plaats).doe(() -> verwerken(bewaarder.bewaren(gezien, opgave())));
    }

    private void akkoord(Akkoord akkoord) {
        if (Poging.bij(plaats).doe(() -> akkoord.geven(gezien))) {
            klaar.run();
        }
    }

    private void verwerken(Briefbewaring<Adviesopgave> uitkomst) {
        plaats.removeAll();
        if (uitkomst instanceof Briefbewaring.Botsing<Adviesopgave> b) {
            plaats.add(new Tweeteksten(tekst(b.eigen()), tekst(b.nu()), b.gebruiker(), () -> {
                gezien = b.versie();
                bewaren();
            }, klaar));
        } else {
            klaar.run();
        }
    }

    private static String tekst(Adviesopgave a) {
        return Oordeelformulier.tekst(a.oordeel()) + "\n" + Beoordelingzin.uitspraak(a.uitspraak()) + "\n" + a.motivering() + "\n" + a.gaten();
    }
}
