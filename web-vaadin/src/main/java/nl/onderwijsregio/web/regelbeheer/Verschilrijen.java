package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.alsBekend;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regelbeheer.Versievergelijking;
import nl.onderwijsregio.regelbeheer.Voorbeeldvergelijking;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.keuring.Verschil.Soort;
import nl.onderwijsregio.regeling.keuring.Verschil.Veld;
import nl.onderwijsregio.regeling.keuring.Verschil.Wijziging;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Two versions beside each other in words, row by row: the same for the screen and for paper. */
final class Verschilrijen {
    private static final String STREEP = "–";
    /** Where a figure was read: the address is long, and differs with every text. */
    private static final List<String> HERKOMST = List.of("bron", "datum");
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** One part: its columns and its rows. */
    record Deel(String naam, List<String> koppen, List<List<String>> rijen) { }

    private final Versievergelijking v;

    private Verschilrijen(Versievergelijking v) {
        this.v = v;
    }

    /** Every part in the order in which policy staff decides on it, also those without a difference. */
    static List<Deel> van(Versievergelijking v) {
        Verschilrijen rijen = new Verschilrijen(v);
        return List.of(rijen.parameters(), rijen.deel("artikelen", v.verschil().artikelen()), rijen.deel("regels", v.verschil().regels()),
                rijen.deel("voorbeelden", v.verschil().voorbeelden()), rijen.bedragen());
    }

    /** How much differs in that part. */
    static long aantal(Deel deel) {
        return deel.rijen().stream().map(List::getFirst).distinct().count();
    }

    private String kop(boolean oud) {
        return t("vergelijken.tekst", "tekst", (oud ? v.oud() : v.nieuw()).versie());
    }

    private Deel parameters() {
        List<List<String>> rijen = new ArrayList<>();
        for (Wijziging w : v.verschil().parameters()) {
            Optional<Parameter> oud = v.oud().parameters().parameter(w.naam());
            Optional<Parameter> nieuw = v.nieuw().parameters().parameter(w.naam());
            Parameter een = nieuw.or(() -> oud).orElseThrow();
            rijen.add(List.of(een.omschrijving() + " (" + w.naam() + ")", Parameterwaarde.van(oud), Parameterwaarde.van(nieuw) + procent(oud, nieuw), een.artikel(),
                    soort(w.soort()) + ernaast(w)));
        }
        return new Deel("parameters", List.of(t("regels.parameter"), kop(true), kop(false), t("regels.artikel"), t("vergelijken.wat")), rijen);
    }

    /** How much more or less, of amounts and counts that both texts have. */
    private static String procent(Optional<Parameter> oud, Optional<Parameter> nieuw) {
        Optional<BigDecimal> van = oud.flatMap(Verschilrijen::getal);
        Optional<BigDecimal> naar = nieuw.flatMap(Verschilrijen::getal);
        if (van.isEmpty() || naar.isEmpty() || van.get().signum() == 0 || van.get().compareTo(naar.get()) == 0) {
            return "";
        }
        BigDecimal deel = naar.get().subtract(van.get()).multiply(HONDERD).divide(van.get(), 1, RoundingMode.HALF_UP);
        return " (" + (deel.signum() > 0 ? "+ " : "– ") + Opmaak.nu().getal(deel.abs()) + "%)";
    }

    private static Optional<BigDecimal> getal(Parameter p) {
        return List.of("euro", "aantal").contains(p.eenheid()) ? p.waarde().map(BigDecimal::new) : Optional.empty();
    }

    /** What else than the value differs of a figure that both texts have. */
    private static String ernaast(Wijziging w) {
        StringBuilder tekst = new StringBuilder();
        w.velden().stream().filter(f -> w.soort() == Soort.ANDERS && !f.naam().equals("waarde"))
                .forEach(f -> tekst.append("; ").append(HERKOMST.contains(f.naam()) ? t("vergelijken.andere-herkomst", "wat", f.naam())
                        : t("versie.kolomwijziging", "kolom", f.naam(), "oud", f.oud().orElse(STREEP), "nieuw", f.nieuw().orElse(STREEP))));
        return tekst.toString();
    }

    /** One row per property that differs. */
    private Deel deel(String naam, List<Wijziging> wijzigingen) {
        List<List<String>> rijen = new ArrayList<>();
        for (Wijziging w : wijzigingen) {
            for (Veld f : w.velden()) {
                rijen.add(List.of(w.naam(), soort(w.soort()), veld(f.naam()), waarde(f.oud()), waarde(f.nieuw())));
            }
        }
        return new Deel(naam, List.of(t("regels.parameter"), t("vergelijken.wat"), t("vergelijken.eigenschap"), kop(true), kop(false)), rijen);
    }

    private static String veld(String naam) {
        return alsBekend("vergelijken.veld." + naam, Map.of()).orElse(naam);
    }

    private static String waarde(Optional<String> waarde) {
        return waarde.map(w -> alsBekend("regels.verwerking." + w, Map.of())
                .or(() -> alsBekend("versie.uitkomst." + w, Map.of())).orElse(w)).orElse(STREEP);
    }

    private Deel bedragen() {
        List<List<String>> rijen = new ArrayList<>();
        for (Voorbeeldvergelijking b : v.anders()) {
            rijen.add(List.of(b.naam(), uitkomst(b.oud() == null ? null : b.oud().name(), b.oudBedrag()), uitkomst(b.nieuw() == null ? null : b.nieuw().name(), b.nieuwBedrag()),
                    b.verschil().map(Proefblok::verschil).orElse(STREEP)));
        }
        return new Deel("bedragen", List.of(t("versie.voorbeeld"), kop(true), kop(false), t("versie.proef.verschil")), rijen);
    }

    private static String uitkomst(String uitkomst, BigDecimal bedrag) {
        return uitkomst == null ? t("vergelijken.past-niet") : t("versie.uitkomst." + uitkomst) + (bedrag == null ? "" : ", " + Opmaak.nu().tarief(bedrag));
    }

    private static String soort(Soort soort) {
        return t("vergelijken.soort." + soort.name());
    }
}
