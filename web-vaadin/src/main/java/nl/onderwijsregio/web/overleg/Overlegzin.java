package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.overleg.Lidregel;
import nl.onderwijsregio.overleg.Orgaanregel;
import nl.onderwijsregio.overleg.Orgaanrol;
import nl.onderwijsregio.overleg.Orgaansoort;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.web.kader.Rolnaam;

/** Words around organs, the same on every screen. */
final class Overlegzin {
    private Overlegzin() {}

    static String soort(Orgaansoort soort) {
        return t("overleg.soort." + soort.name());
    }

    static String rol(Orgaanrol rol) {
        return t("overleg.rol." + rol.name());
    }

    /** "jansen (Stichting Noordpad)". */
    static String persoon(Mandaatregel mandaat) {
        return t("overleg.persoon", "wie", mandaat.gebruiker(), "partij", mandaat.partijNaam());
    }

    /** As {@link #persoon}, with what the mandaat is for: two mandates of one person are told apart. */
    static String kandidaat(Mandaatregel mandaat) {
        return t("overleg.kandidaat", "wie", mandaat.gebruiker(), "partij", mandaat.partijNaam(), "rol", Rolnaam.van(mandaat));
    }

    /** The kind and who leads it. */
    static String onder(Orgaanregel orgaan) {
        return soort(orgaan.soort()) + " · " + orgaan.voorzitter().map(v -> t("overleg.voorzitter", "persoon", persoon(v.mandaat())))
                .orElseGet(() -> t("overleg.voorzitter.geen"));
    }

    /** Until when, and that the mandaat ended it when it did. */
    static String tot(Lidregel lid) {
        return lid.einde().map(e -> t(lid.eindigtMetMandaat() ? "overleg.tot-mandaat" : "overleg.tot", "datum", e)).orElseGet(() -> t("overleg.tot.open"));
    }
}
