package nl.onderwijsregio.plan;

import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/** What a document is called: its name in the regeling and the years of the activities. */
final class Documenttitel {
    private Documenttitel() {}

    static String van(Regelversie tekst, Documentsoort soort) {
        Planformat format = tekst.planformat();
        return (format.document(soort).naam() + tekst.bekendTijdvak().map(t -> " " + jaren(t)).orElse("")).strip();
    }

    private static String jaren(Tijdvak tijdvak) {
        int van = tijdvak.van().getYear();
        int tot = tijdvak.totEnMet().getYear();
        return van == tot ? String.valueOf(van) : van + "-" + tot;
    }
}
