package nl.onderwijsregio.plan.uitwissel;

import java.util.function.BiFunction;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bestandssoort;
import nl.onderwijsregio.plan.PlanInhoud;

/** The forms in which other programs read a plan. */
public enum Uitwisselvorm {
    /** The whole plan, for programs. */
    JSON("json", "application/json", Plantekst::schrijven),
    /** Goals, activities and money, for a spreadsheet. */
    XLSX(Bestandssoort.XLSX.extensie(), Bestandssoort.XLSX.mediatype(), Planwerkboek::schrijven);

    private final String extensie;
    private final String mediatype;
    private final BiFunction<Planherkomst, PlanInhoud, byte[]> maker;

    Uitwisselvorm(String extensie, String mediatype, BiFunction<Planherkomst, PlanInhoud, byte[]> maker) {
        this.extensie = extensie;
        this.mediatype = mediatype;
        this.maker = maker;
    }

    Bestand maken(String naam, Planherkomst herkomst, PlanInhoud inhoud) {
        return new Bestand(naam + "." + extensie, mediatype, maker.apply(herkomst, inhoud));
    }
}
