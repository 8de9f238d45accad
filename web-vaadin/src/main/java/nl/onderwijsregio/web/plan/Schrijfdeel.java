package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Bewaring;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import nl.onderwijsregio.plan.Onderdeelbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.web.kader.Bewaarstatus;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.tekst.Opmaak;

/**
 * The editor of a section with its saving: after a second of quiet, on leaving, and by "Nu bewaren". When somebody else saved first,
 * saving stops and both texts are shown; the writer chooses.
 */
class Schrijfdeel extends Div {
    private final Plannen plannen;
    private final MandaatId mandaat;
    private final String letter;
    private final Planeditor editor;
    private final Bewaarstatus status = new Bewaarstatus();
    private final Div meldingen = new Div();
    private final Clock klok;
    private final Runnable daarna;
    private int basis;
    private SerializableRunnable afgegeven;

    Schrijfdeel(Plannen plannen, MandaatId mandaat, Onderdeelbeeld beeld, String naam, Clock klok, Runnable daarna) {
        this.plannen = plannen;
        this.mandaat = mandaat;
        this.letter = beeld.letter();
        this.basis = beeld.versie();
        this.klok = klok;
        this.daarna = daarna;
        addClassName("schrijfdeel");
        editor = new Planeditor(naam, mandaat + ":" + beeld.planId() + ":" + letter, beeld.tekst(), new Luisteraar());
        Span bezig = new Span(t("bewaar.bezig"));
        bezig.addClassName("bewaar-bezig");
        bezig.getElement().setAttribute("aria-hidden", "true");
        Div balk = new Div(bezig, status, Knop.klein(t("plan.nu-bewaren"), editor::nuBewaren));
        balk.addClassName("schrijfbalk");
        add(balk, meldingen, editor);
        if (beeld.gewijzigdOp() != null) {
            status.bewaard(beeld.gewijzigdOp());
        }
    }

    private final class Luisteraar implements Planeditor.Luisteraar {
        @Override
        public void bewaren(String opmaak, int volgnummer) {
            opslaan(opmaak, volgnummer);
        }

        @Override
        public void afgegeven() {
            if (afgegeven != null) {
                afgegeven.run();
            }
        }

        @Override
        public void klad(String opmaak, Duration geleden) {
            kladAanbieden(opmaak, klok.instant().minus(geleden));
        }
    }

    /** There may be a newer text than this editor began with: it is put in as long as nobody typed here; else the saving will tell. */
    void nieuweStand(int versie) {
        if (versie > basis) {
            Onderdeelbeeld nu = plannen.onderdeel(mandaat, letter);
            editor.verversen(nu.tekst(), gedaan -> {
                if (gedaan) {
                    basis = nu.versie();
                    status.bewaard(nu.gewijzigdOp());
                    daarna.run();
                }
            });
        }
    }

    /** Saves what was typed and stops; tells when that was done. */
    void afgeven(SerializableRunnable klaar) {
        afgegeven = klaar;
        editor.afgeven();
    }

    /** The pen came back before that was done. */
    void tochVerder() {
        afgegeven = null;
        editor.tochVerder();
    }

    private void opslaan(String opmaak, int volgnummer) {
        boolean gelukt = Poging.bij(meldingen).doe(() -> verwerken(plannen.bewaren(mandaat, letter, basis, opmaak), volgnummer));
        if (!gelukt) {
            status.nietBewaard(t(afgegeven == null ? "plan.niet-bewaard" : "plan.pen.niet-bewaard"));
            editor.geweigerd();
        }
    }

    private void verwerken(Bewaring uitkomst, int volgnummer) {
        switch (uitkomst) {
            case Bewaard bewaard -> {
                basis = bewaard.versie();
                status.bewaard(bewaard.moment());
                editor.bewaard(volgnummer);
                daarna.run();
            }
            case Botsing botsing -> {
                status.nietBewaard(t("plan.niet-bewaard.kies"));
                editor.stoppen();
                kiezen(botsing);
            }
        }
    }

    private void kiezen(Botsing botsing) {
        basis = botsing.versie();
        meldingen.removeAll();
        meldingen.add(new Botsingkeuze(botsing, tekst -> {
            meldingen.removeAll();
            boolean vanAnder = tekst.equals(botsing.tekst());
            editor.zetten(tekst, !vanAnder);
            if (vanAnder) {
                status.bewaard(botsing.moment());
            }
        }));
    }

    /** A text that was typed before a lost session and never reached us: the writer decides. */
    private void kladAanbieden(String opmaak, Instant moment) {
        Melding melding = Melding.letOp(t("plan.klad", "tijd", Opmaak.nu().moment(moment))).uitleg(t("plan.klad.uitleg"));
        melding.met(Knop.gewoon(t("plan.klad.terug"), () -> {
            meldingen.removeAll();
            editor.kladTerug(opmaak);
        }), Knop.gewoon(t("plan.klad.weg"), () -> {
            meldingen.removeAll();
            editor.kladWeg();
        }));
        meldingen.removeAll();
        meldingen.add(melding);
        melding.neemFocus();
    }
}
