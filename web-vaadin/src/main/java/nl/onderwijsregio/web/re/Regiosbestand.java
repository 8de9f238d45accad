package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Lijstbestand;

/** The regions in sight as a list for a spreadsheet; days as ISO, so that it sorts them. */
final class Regiosbestand {
    private Regiosbestand() {}

    /** @param metGesprekken whether the reader sees conversations */
    static Bestand van(List<Regiostand> regios, boolean metGesprekken) {
        Lijstbestand bestand = new Lijstbestand().regel(rij(Stream.of(t("re.regio"), t("re.dusiref"), t("re.sector"), t("re.fase"), t("re.penvoerder"), t("re.bevestigd"),
                t("re.planversie"), t("re.aanbevelingen"), t("re.bedrag")), metGesprekken, Stream.of(t("re.laatste-gesprek"), t("re.open-afspraken"), t("re.volgend-gesprek"))));
        regios.forEach(r -> bestand.regel(rij(Stream.of(r.naam(), tekst(r.dusiRef()), Standzin.sectoren(r), t("re.fase." + r.fase()), tekst(r.penvoerder()), Standzin.bevestigd(r),
                tekst(r.planVersie()), Standzin.aanbevelingen(r), r.bedrag() == null ? "" : r.bedrag().toPlainString()), metGesprekken,
                Stream.of(dag(r.laatsteGesprek()), r.openAfspraken(), dag(r.volgendGesprek())))));
        return bestand.als("regios.csv");
    }

    private static Object[] rij(Stream<?> altijd, boolean metGesprekken, Stream<?> gesprekken) {
        return Stream.concat(altijd, metGesprekken ? gesprekken : Stream.empty()).toArray();
    }

    private static String tekst(Object waarde) {
        return Objects.toString(waarde, "");
    }

    private static String dag(Instant moment) {
        return moment == null ? "" : moment.atZone(Klok.ZONE).toLocalDate().toString();
    }
}
