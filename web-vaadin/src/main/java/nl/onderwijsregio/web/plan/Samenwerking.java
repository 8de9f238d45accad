package nl.onderwijsregio.web.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Medeschrijver;
import nl.onderwijsregio.plan.Onderdeelbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Samenschrijven;
import nl.onderwijsregio.plan.Schrijfstand;
import nl.onderwijsregio.web.kader.Aanwezig;
import nl.onderwijsregio.web.kader.Poging;

/**
 * A section that several people may write: the one with the pen has the editor, the others read along and can take over. Changes come by
 * push; the page also asks by itself every ten seconds, which is how the server knows that the tab is still there and what works without push.
 */
class Samenwerking extends Div {
    private static final int HARTSLAG_MS = 10_000;

    private final String sessie = UUID.randomUUID().toString();
    private final Samenschrijven samen;
    private final Plannen plannen;
    private final Gemachtigde ik;
    private final String letter;
    private final String naam;
    private final Clock klok;
    private final Runnable daarna;
    private final Aanwezig aanwezig = new Aanwezig();
    private final Penbalk balk;
    private final StillePoging stil;
    private final Div plaats = new Div();
    private Schrijfdeel schrijfdeel;
    private int gelezen;
    private Instant verloren;
    private Registration hartslag;

    Samenwerking(Samenschrijven samen, Plannen plannen, Gemachtigde ik, Onderdeelbeeld beeld, String naam, Clock klok, Runnable daarna) {
        this.samen = samen;
        this.plannen = plannen;
        this.ik = ik;
        this.letter = beeld.letter();
        this.naam = naam;
        this.klok = klok;
        this.daarna = daarna;
        balk = new Penbalk(ik.gebruiker(), this::overnemen, this::lezen);
        stil = new StillePoging(balk::storing);
        add(aanwezig, balk, plaats);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(HARTSLAG_MS);
        hartslag = ui.addPollListener(e -> melden());
        Poging.bij(balk).doe(() -> verwerken(samen.binnenkomen(ik.mandaat(), letter, sessie,
                stand -> ui.access(() -> getElement().executeJs("this.$server.gewijzigd()")))));
    }

    /** The page was told that something changed; it asks as the person who is signed in, which the clock of the server is not. */
    @ClientCallable
    private void gewijzigd() {
        melden();
    }

    /** Looks how it is now; nobody asked for it, so what goes wrong takes no focus. */
    void melden() {
        stil.doe(() -> verwerken(samen.melden(ik.mandaat(), letter, sessie)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hartslag.remove();
        event.getUI().setPollInterval(-1);
        stil.doe(() -> samen.vertrekken(ik.mandaat(), sessie));
    }

    private void overnemen() {
        Poging.bij(balk).doe(() -> verwerken(samen.overnemen(ik.mandaat(), letter, sessie)));
    }

    private void verwerken(Schrijfstand stand) {
        aanwezig.toon(stand.anderen(ik.gebruiker()));
        Optional<Medeschrijver> ander = stand.penhouder();
        if (ander.isEmpty()) {
            schrijven(stand);
        } else if (schrijfdeel != null) {
            afgeven(stand);
        } else {
            meelezen(ander.get(), stand);
        }
    }

    /** This tab holds the pen, or nobody does for a moment. */
    private void schrijven(Schrijfstand stand) {
        if (schrijfdeel == null && stand.isMijn()) {
            verloren = null;
            balk.leeg();
            plaats.removeAll();
            schrijfdeel = new Schrijfdeel(plannen, ik.mandaat(), plannen.onderdeel(ik.mandaat(), letter), naam, klok, daarna);
            plaats.add(schrijfdeel);
        } else if (schrijfdeel != null && stand.isMijn()) {
            penTerug();
            schrijfdeel.nieuweStand(stand.versie());
        } else if (schrijfdeel == null && plaats.getComponentCount() == 0) {
            lezen();
        }
    }

    /** What was typed was not handed over yet: this tab simply goes on. */
    private void penTerug() {
        if (verloren != null) {
            verloren = null;
            balk.leeg();
            schrijfdeel.tochVerder();
        }
    }

    /** The pen went to another tab: what was typed is saved first, then this tab reads along. */
    private void afgeven(Schrijfstand stand) {
        if (verloren == null) {
            verloren = stand.penSinds();
            schrijfdeel.afgeven(() -> {
                schrijfdeel = null;
                lezen();
            });
        }
    }

    private void meelezen(Medeschrijver wie, Schrijfstand stand) {
        if (plaats.getComponentCount() == 0) {
            lezen();
        }
        boolean dezeWissel = verloren != null && verloren.equals(stand.penSinds());
        balk.anderSchrijft(wie, dezeWissel ? verloren : null, stand.versie() > gelezen);
    }

    private void lezen() {
        Onderdeelbeeld beeld = plannen.onderdeel(ik.mandaat(), letter);
        gelezen = beeld.versie();
        plaats.removeAll();
        plaats.add(Leestekst.van(beeld.tekst()));
        balk.leeg();
        melden();
    }
}
