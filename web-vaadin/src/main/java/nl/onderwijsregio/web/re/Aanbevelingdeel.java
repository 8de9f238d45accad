package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.aanbeveling.Aanbevelingregel;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.aanbeveling.Briefbewaring.Botsing;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Writing one recommendation: a new one, or one of the letter as it was in sight. */
class Aanbevelingdeel extends Div {
    /** Saves on top of a state. */
    interface Bewaarder extends Serializable {
        Briefbewaring<Aanbevelingopgave> bewaren(int basisversie, Aanbevelingopgave opgave);
    }

    private final Aanbevelingformulier formulier;
    private final Div plaats = new Div();
    private final Div botsing = new Div();
    private final Bewaarder bewaarder;
    private final SerializableRunnable klaar;
    private int basis;

    /** @param bestaand null for a new one */
    Aanbevelingdeel(List<String> letters, Aanbevelingregel bestaand, Bewaarder bewaarder, SerializableRunnable klaar) {
        this.formulier = new Aanbevelingformulier(letters);
        this.bewaarder = bewaarder;
        this.klaar = klaar;
        if (bestaand != null) {
            formulier.kies(bestaand);
            basis = bestaand.versie();
        }
        H2 kop = new H2(t(bestaand == null ? "aanbeveling.toevoegen" : "aanbeveling.wijzigen.titel"));
        kop.getElement().setAttribute("tabindex", "-1");
        add(kop, formulier, botsing, plaats, Knop.rij(Knop.hoofd(t("aanbeveling.bewaren"), this::bewaren), Knop.gewoon(t("aanbeveling.terug"), klaar)));
        kop.getElement().executeJs("this.focus()");
    }

    private void bewaren() {
        if (formulier.isGoed()) {
            Poging.bij(plaats).doe(() -> verwerken(bewaarder.bewaren(basis, formulier.opgave())));
        }
    }

    private void verwerken(Briefbewaring<Aanbevelingopgave> uitkomst) {
        botsing.removeAll();
        if (uitkomst instanceof Botsing<Aanbevelingopgave> b) {
            botsing.add(new Collegakeuze(b, tekst(b.eigen()), tekst(b.nu()), keuze -> kiezen(b, keuze)));
        } else {
            klaar.run();
        }
    }

    private void kiezen(Botsing<Aanbevelingopgave> b, Collegakeuze.Keuze keuze) {
        basis = b.versie();
        switch (keuze) {
            case MIJN -> bewaren();
            case DIE -> klaar.run();
            case SAMEN -> {
                botsing.removeAll();
                formulier.samenvoegen(b.eigen(), b.nu());
            }
        }
    }

    private static String tekst(Aanbevelingopgave a) {
        return t("aanbeveling.soort." + a.soort()) + " · " + t("aanbeveling.gewicht." + a.gewicht()) + "\n" + a.tekst() + "\n" + a.reden();
    }
}
