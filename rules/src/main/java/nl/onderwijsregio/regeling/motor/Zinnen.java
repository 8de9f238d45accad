package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aaneengeslotenheid;
import nl.onderwijsregio.regeling.Aaneengeslotenheid.Breuk;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Rap;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;

/**
 * Fills in the {@code {name}} in the sentences of rules: a count, a figure of the version, or one of the words below. {@code {a - b}} is
 * the difference of a figure and a count.
 */
final class Zinnen {

    private static final Pattern NAAM = Pattern.compile("\\{([^{}]+)}");

    private final Feiten feiten;
    private final Regelversie versie;
    private final Bandbreedte totaal;
    private final Optional<BigDecimal> perJaar;
    private final List<String> nodig;

    Zinnen(Feiten feiten, Regelversie versie, Bandbreedte totaal, Optional<BigDecimal> perJaar, List<String> nodig) {
        this.feiten = feiten;
        this.versie = versie;
        this.totaal = totaal;
        this.perJaar = perJaar;
        this.nodig = nodig;
    }

    String vul(String zin) {
        if (zin.indexOf('{') < 0) {
            return zin;
        }
        Matcher naam = NAAM.matcher(zin);
        return naam.replaceAll(m -> Matcher.quoteReplacement(waarde(m.group(1))));
    }

    private String waarde(String naam) {
        int min = naam.indexOf(" - ");
        if (min > 0) {
            return verschil(naam.substring(0, min), naam.substring(min + 3));
        }
        return telling(naam).map(Tekst::aantal).or(() -> woord(naam)).or(() -> versie.parameters().parameter(naam).map(Zinnen::figuur))
                .orElseThrow(() -> new IllegalArgumentException("De zin van een regel noemt iets onbekends: " + naam));
    }

    private String verschil(String van, String af) {
        int begin = versie.parameters().getal(van).orElseThrow();
        Aantal aantal = telling(af).orElseThrow();
        if (aantal.isBekend()) {
            return Tekst.getal(begin - aantal.ondergrens());
        }
        return aantal.isBegrensd() ? "tussen " + Tekst.getal(begin - aantal.bovengrens()) + " en " + Tekst.getal(begin - aantal.ondergrens())
                : "een onbekend aantal";
    }

    private Optional<Aantal> telling(String naam) {
        return Optional.ofNullable(switch (naam) {
            case "po" -> feiten.po();
            case "vo" -> feiten.vo();
            case "mbo" -> feiten.mbo();
            case "studenten" -> feiten.studenten();
            case "besturen" -> feiten.besturen();
            case "lerarenopleidingen" -> feiten.lerarenopleidingen();
            case "beroepsgroepen" -> feiten.beroepsgroepen();
            case "sectorenOpDrempel" -> feiten.sectorenOpDrempel();
            case "opgeleid" -> feiten.opgeleid();
            case "schoolstudenten" -> feiten.schoolstudenten();
            default -> null;
        });
    }

    private Optional<String> woord(String naam) {
        return Optional.ofNullable(switch (naam) {
            case "versie" -> Tekst.dag(versie.versie());
            case "ingediendOp" -> feiten.achtergrond().aanvraag().ingediendOp().map(Tekst::moment).orElse("een onbekend moment");
            case "landelijk" -> Landelijk.vanNaam(feiten.landelijk()).map(Landelijk::titel).orElse("een landelijke regio");
            case "dubbel" -> dubbel();
            case "niet getekend" -> partijen(p -> p.ondertekend().filter(ja -> !ja).isPresent());
            case "misschien getekend" -> partijen(p -> p.ondertekend().isEmpty());
            case "gebiedsbreuk" -> gebiedsbreuk();
            case "gebiedsherstel" -> gebiedsherstel();
            case "gebied onbekend" -> feiten.achtergrond().gebied().map(Aaneengeslotenheid::onbekend).filter(o -> !o.isEmpty())
                    .map(o -> " Deze gemeenten kennen we niet: " + Tekst.opsomming(o, "en") + ".").orElse("");
            case "bedrag" -> totaal.bedrag().map(Tekst::euro).orElse("nog onbekend");
            case "bedrag per jaar" -> perJaar.map(Tekst::euro).orElse("nog onbekend");
            case "regio" -> feiten.achtergrond().aanvraag().regio().orElse("een onbekende regio");
            case "referentie" -> feiten.achtergrond().aanvraag().rap().map(Rap::referentie).orElse("een onbekende RAP-regio");
            case "fte" -> feiten.achtergrond().aanvraag().rap().flatMap(Rap::fte).map(Tekst::fte).orElse("een onbekend aantal");
            case "hoogste bedrag" -> totaal.boven().map(Tekst::euro).orElse("een onbekend bedrag");
            case "bandbreedte" -> totaal.onder().flatMap(o -> totaal.boven()
                    .map(b -> " Het ligt tussen " + Tekst.euro(o) + " en " + Tekst.euro(b) + ".")).orElse("");
            case "gevraagd" -> feiten.achtergrond().aanvraag().gevraagd().map(Tekst::euro).orElse("geen bedrag");
            case "nodig voor bedrag" -> nodig.isEmpty() ? "wat bij de onderdelen van het bedrag staat" : Tekst.opsomming(nodig, "en");
            default -> null;
        });
    }

    private static String figuur(Parameter p) {
        return p.waarde().map(w -> switch (p.eenheid()) {
            case "euro" -> Tekst.euro(new BigDecimal(w));
            case "aantal", "weken" -> Tekst.getal(Long.parseLong(w));
            case "datum" -> Tekst.dag(java.time.LocalDate.parse(w));
            case "moment" -> Tekst.moment(java.time.LocalDateTime.parse(w));
            default -> w;
        }).orElse("een onbekend bedrag");
    }

    private String dubbel() {
        Stream<Elders> elders = feiten.achtergrond().aanvraag().elders().stream().flatMap(List::stream);
        return Tekst.opsomming(elders.map(e -> e.vestigingscode() + " (ook in " + e.regio() + ")").sorted().distinct().toList(), "en");
    }

    private String partijen(Predicate<Partij> welke) {
        Stream<Partij> partijen = feiten.achtergrond().aanvraag().partijen().stream().flatMap(List::stream);
        return Tekst.opsomming(partijen.filter(p -> versie.planformat().ondertekenaars().contains(p.soort())).filter(welke)
                .map(p -> p.soort().omschrijving() + " " + p.nummer()).toList(), "en");
    }

    private String gebiedsbreuk() {
        Optional<Aaneengeslotenheid> gebied = feiten.achtergrond().gebied();
        if (gebied.isEmpty()) {
            return "De gemeenten vormen volgens de opgave geen aaneengesloten gebied";
        }
        if (gebied.get().delen().isEmpty() && gebied.get().onbekend().isEmpty()) {
            return "De aanvraag noemt geen gemeenten";
        }
        if (!gebied.get().onbekend().isEmpty()) {
            return "Deze gemeenten kennen we niet: " + Tekst.opsomming(gebied.get().onbekend(), "en");
        }
        return Tekst.opsomming(gebied.get().breuken().stream().map(b -> namen(b.los(), "en")
                + (b.los().size() == 1 ? " raakt" : " raken") + " geen andere gemeente in de regio").toList(), "en");
    }

    private String gebiedsherstel() {
        List<Breuk> breuken = feiten.achtergrond().gebied().map(Aaneengeslotenheid::breuken).orElse(List.of());
        if (breuken.isEmpty()) {
            return "Geef de gemeenten op die samen een aaneengesloten gebied vormen.";
        }
        return String.join(" ", breuken.stream().map(this::herstel).toList());
    }

    private String herstel(Breuk breuk) {
        String los = namen(breuk.los(), "en");
        return breuk.herstel().map(h -> "Voeg voor " + los + " toe: " + namen(h.gemeenten(), h.allemaal() ? "en" : "of") + "; of haal " + los + " weg.")
                .orElse("Geen gemeente verbindt " + los + " met de rest: alleen een geaccepteerde waterverbinding kan dat, of haal " + los + " weg.");
    }

    private String namen(List<String> codes, String laatste) {
        Optional<Gemeentegraaf> graaf = feiten.achtergrond().graaf();
        return Tekst.opsomming(codes.stream().map(c -> graaf.map(g -> g.naam(c)).orElse(c)).toList(), laatste);
    }
}
