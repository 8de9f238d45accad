package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Criteriumoordeel;
import nl.onderwijsregio.beoordeling.Oordeelbeeld;
import nl.onderwijsregio.beoordeling.Oordeelopgave;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** One's own judgement: written, saved, laid down. */
class Oordeelformulier extends Div {
    /** Saves on top of a state. */
    interface Bewaarder extends Serializable {
        Briefbewaring<Oordeelopgave> bewaren(int gezien, Oordeelopgave opgave);
    }

    /** Lays down the state with that number. */
    interface Neerlegger extends Serializable {
        void neerleggen(int gezien);
    }

    private final Bewaarder bewaarder;
    private final SerializableRunnable klaar;
    private final Div plaats = new Div();
    private final Oordeelvelden velden;
    private int gezien;

    Oordeelformulier(Beoordelingsbeeld beeld, String wie, Bewaarder bewaarder, Neerlegger neerlegger, SerializableRunnable terugtrekken, SerializableRunnable klaar) {
        this.bewaarder = bewaarder;
        this.klaar = klaar;
        Oordeelbeeld eigen = beeld.oordelen().stream().filter(o -> o.gebruiker().equals(wie)).findFirst().orElseThrow();
        gezien = eigen.versie();
        velden = new Oordeelvelden(beeld, eigen.oordeel() == null ? new Oordeelopgave(List.of()) : eigen.oordeel(), false);
        add(new H2(t("beoordeling.eigen")));
        if (eigen.neergelegdOp() != null) {
            add(Melding.info(t("beoordeling.wacht-op-ander")));
            return;
        }
        add(new Paragraph(t("beoordeling.eigen.uitleg")), velden, plaats, Knop.rij(Knop.hoofd(t("beoordeling.eigen.bewaren"), this::bewaren),
                Knop.gewoon(t("beoordeling.neerleggen"), () -> Velden.vraag(t("beoordeling.neerleggen"), t("beoordeling.neerleggen.vraag"), t("beoordeling.neerleggen"),
                        () -> neerleggen(neerlegger)).open()),
                Knop.gewoon(t("beoordeling.terugtrekken"), () -> Velden.vraag(t("beoordeling.terugtrekken"), t("beoordeling.terugtrekken.vraag"), t("beoordeling.terugtrekken"),
                        () -> doe(terugtrekken)).open())));
    }

    private void neerleggen(Neerlegger neerlegger) {
        if (opslaan()) {
            doe(() -> neerlegger.neerleggen(gezien));
        }
    }

    private void doe(Runnable act) {
        if (Poging.bij(plaats).doe(act)) {
            klaar.run();
        }
    }

    private void bewaren() {
        if (opslaan()) {
            plaats.removeAll();
            plaats.add(Melding.goed(t("beoordeling.bewaard")));
        }
    }

    /** @return whether what stands in the fields is saved */
    private boolean opslaan() {
        boolean[] goed = {false};
        Poging.bij(plaats).doe(() -> goed[0] = verwerkt(bewaarder.bewaren(gezien, velden.opgave())));
        return goed[0];
    }

    private boolean verwerkt(Briefbewaring<Oordeelopgave> uitkomst) {
        plaats.removeAll();
        if (uitkomst instanceof Briefbewaring.Botsing<Oordeelopgave> b) {
            plaats.add(new Tweeteksten(tekst(b.eigen()), tekst(b.nu()), b.gebruiker(), () -> {
                gezien = b.versie();
                bewaren();
            }, klaar));
            return false;
        }
        gezien = ((Briefbewaring.Bewaard<Oordeelopgave>) uitkomst).versie();
        return true;
    }

    static String tekst(Oordeelopgave opgave) {
        return opgave.oordelen().stream().map(Oordeelformulier::regel).collect(Collectors.joining("\n"));
    }

    private static String regel(Criteriumoordeel o) {
        return Beoordelingzin.score(o.score()) + ": " + o.reden();
    }
}
