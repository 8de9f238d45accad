package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Strekking;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;

/** Where a request to a council stands, in words. */
final class Voorlegzin {
    private Voorlegzin() {}

    static String recht(Medezeggenschapsrecht recht) {
        return t("medezeggenschap.recht." + recht.name());
    }

    /** As "instemming van de personeelsgeleding"; of the whole council only the right. */
    static String recht(Medezeggenschapsrecht recht, Geleding geleding) {
        return geleding == Geleding.GEHELE_RAAD ? recht(recht) : t("medezeggenschap.recht-van", "recht", recht(recht), "wie", t("medezeggenschap.geleding.van." + geleding.name()));
    }

    static String recht(Voorlegregel r) {
        return recht(r.recht(), r.geleding());
    }

    /** "Positief, met punten"; with consent asked "Instemming onder voorwaarde". */
    static String strekking(Medezeggenschapsrecht recht, Strekking strekking) {
        return t("medezeggenschap.strekking." + (recht == Medezeggenschapsrecht.INSTEMMING ? "instemming." : "") + strekking.name());
    }

    static String stand(Voorlegregel r) {
        String woord = t("medezeggenschap.stand." + r.stand().name());
        if (r.strekking() == null) {
            return woord;
        }
        String antwoord = strekking(r.recht(), r.strekking()) + (r.teLaat() ? " (" + t("medezeggenschap.te-laat") + ")" : "");
        return r.punten() == 0 ? antwoord : antwoord + ". " + woord;
    }

    static Badge badge(Voorlegregel r) {
        return switch (r.stand()) {
            case TER_INFORMATIE -> new Badge(t("medezeggenschap.stand.TER_INFORMATIE"));
            case WACHT -> new Badge(Melding.Soort.INFO, t("medezeggenschap.stand.WACHT"));
            case TERMIJN_VOORBIJ -> new Badge(Melding.Soort.LET_OP, t("medezeggenschap.stand.TERMIJN_VOORBIJ"));
            case REACTIE_NODIG -> new Badge(Melding.Soort.LET_OP, t("medezeggenschap.stand.REACTIE_NODIG"));
            case NIET_INGESTEMD -> new Badge(Melding.Soort.FOUT, t("medezeggenschap.stand.NIET_INGESTEMD"));
            case AFGEROND -> new Badge(Melding.Soort.GOED, t("medezeggenschap.stand.AFGEROND"));
        };
    }
}
