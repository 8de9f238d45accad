package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.medezeggenschap.Raadsregel;

/** A rule about the right of a council, in words. */
final class Regelzin {
    private Regelzin() {}

    static String recht(Raadsregel r) {
        return r.isGat() ? t("medezeggenschap.regels.onbekend") : Voorlegzin.recht(r.recht(), r.geleding());
    }

    /** Where it is written, of which year, and what is not certain. */
    static String waar(Raadsregel r) {
        String waar = t("medezeggenschap.regels.waar", "artikel", r.artikel(), "jaar", String.valueOf(r.tekstJaar()));
        String met = r.toelichting().isBlank() ? waar : waar + " " + r.toelichting();
        return r.nagaan() ? met + " " + t("medezeggenschap.regels.nagaan") : met;
    }
}
