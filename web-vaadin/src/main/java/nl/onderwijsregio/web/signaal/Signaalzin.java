package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.signaal.Signaalregel;
import nl.onderwijsregio.signaal.Terugkoppelsoort;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Takenlijst;

/** A signal in words. */
final class Signaalzin {
    private static final int LANGSTE = 90;

    private Signaalzin() {}

    /** The first words of what was heard. */
    static String kort(Signaalregel s) {
        String regel = s.wat().replaceAll("\\s+", " ");
        return regel.length() <= LANGSTE ? regel : regel.substring(0, LANGSTE).stripTrailing() + "…";
    }

    static String waar(Signaalregel s) {
        return t("signaal.thema." + s.thema().name()) + " · " + t("signaal.plek." + s.plek().name()) + " · " + s.partijNaam();
    }

    static String stand(Signaalregel s) {
        return s.stand() == null ? t(s.isOpTafel() ? "signaal.stand.OP_TAFEL" : "signaal.stand.NOG_NIET") : t("signaal.stand." + s.stand().name());
    }

    static Badge badge(Signaalregel s) {
        return new Badge(s.stand() == Terugkoppelsoort.OPGEPAKT ? Melding.Soort.GOED : s.stand() == Terugkoppelsoort.NIET_OPGEPAKT ? Melding.Soort.LET_OP : Melding.Soort.INFO, stand(s));
    }

    static Takenlijst rij(Takenlijst lijst, Signaalregel s, String adres) {
        return lijst.rij(kort(s), waar(s), stand(s), adres);
    }
}
