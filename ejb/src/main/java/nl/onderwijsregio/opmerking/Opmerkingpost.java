package nl.onderwijsregio.opmerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;

/** Tells people by mail that they were asked something or answered. What was written is not in the mail, and neither is who wrote it. */
@ApplicationScoped
public class Opmerkingpost {
    static final String OPMERKING = "opmerking:";
    static final String REACTIE = "reactie:";
    private static final Duration GELDIG = Duration.ofDays(7);

    @Inject
    PostvakUit postvak;
    @Inject
    OpmerkingQuery lezen;
    @Inject
    Clock klok;

    /**
     * Where something was said.
     *
     * @param zin what the document is called in a sentence
     */
    record Plek(Werkstuk werkstuk, String zin, String letter) {
        /** In a subject a plan is a plan. */
        String kort() {
            return werkstuk.document() == Documentsoort.PLAN ? "het plan" : zin;
        }
    }

    /**
     * Lays the mails ready of one contribution.
     *
     * @param kenmerk of the contribution
     * @param zelf who wrote it, and gets none
     */
    void vertellen(String kenmerk, Plek plek, String zelf, Collection<Mandaatregel> vermeld, Collection<Mandaatregel> deelnemers) {
        Set<String> gehad = new HashSet<>(Set.of(zelf));
        vermeld.stream().filter(m -> gehad.add(m.gebruiker())).forEach(m -> postvak.klaarleggen(opgave(Berichtsoort.VERMELDING, m, kenmerk, plek,
                "Wilt u reageren op een opmerking bij onderdeel " + plek.letter() + " van " + plek.kort() + " van " + m.regioNaam() + "?",
                "U krijgt deze mail omdat een partner in uw regio u vraagt te reageren, namens " + m.partijNaam() + ".")));
        deelnemers.stream().filter(m -> gehad.add(m.gebruiker())).forEach(m -> postvak.klaarleggen(opgave(Berichtsoort.REACTIE, m, kenmerk, plek,
                "Er is een reactie bij onderdeel " + plek.letter() + " van " + plek.kort() + " van " + m.regioNaam(),
                "U krijgt deze mail omdat u aan dit gesprek meedoet, namens " + m.partijNaam() + ".")));
    }

    /** The conversation is closed: nobody needs to be called to it. */
    void gesloten(Opmerking opmerking) {
        postvak.intrekken(lezen.kenmerken(opmerking.planId(), opmerking.id()));
    }

    /** Who answers has seen what was said. */
    void beantwoord(Opmerking opmerking, String gebruiker) {
        postvak.intrekken(lezen.kenmerken(opmerking.planId(), opmerking.id()), gebruiker);
    }

    /** The plan was submitted: its conversations are over. */
    public void ingediend(long planId) {
        postvak.intrekken(lezen.kenmerken(planId, null));
    }

    private Berichtopgave opgave(Berichtsoort soort, Mandaatregel aan, String kenmerk, Plek plek, String onderwerp, String waarom) {
        return new Berichtopgave(soort, aan.voor(plek.werkstuk()), kenmerk, onderwerp, List.of("Bij onderdeel " + plek.letter() + " van " + plek.zin() + " van " + aan.regioNaam()
                + " staat een opmerking of reactie die u nog niet hebt gezien.", waarom), "plan/onderdeel/" + plek.letter(), klok.instant().plus(GELDIG));
    }
}
