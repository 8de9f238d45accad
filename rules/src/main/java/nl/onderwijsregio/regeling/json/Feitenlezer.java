package nl.onderwijsregio.regeling.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Herkomst;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;

/** Reads facts strictly: a field that is not known, a value of another kind or a number out of range is refused, naming the place. */
public final class Feitenlezer {

    private static final Strengejson JSON = new Strengejson("invoer:", 100_000);
    private static final Pattern VESTIGING = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{3,23}");
    private static final Pattern GEMEENTE = Pattern.compile("GM[0-9]{4}");
    private static final Pattern REGIO = Pattern.compile("[A-Z]{2,4}[0-9]{4,8}");
    private static final Pattern BEDRAG = Pattern.compile("[0-9]{1,12}\\.[0-9]{2}");

    private final LocalDate vandaag;

    /** @param vandaag the day of the verdict when the facts do not name one */
    public Feitenlezer(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /**
     * One application, or a list of applications that share a ceiling.
     *
     * @param aanvragen the applications, in the order of the input
     * @param verdelen whether the input was a list
     * @param plafond the ceiling; empty: that of the regeling
     */
    public record Invoer(List<Aanvraagfeiten> aanvragen, boolean verdelen, Optional<BigDecimal> plafond) { }

    /** Reads one application or a list. Fails with {@link OnbruikbareInvoer} naming the place. */
    public Invoer lees(String json) {
        Knoop wortel = new Knoop(boom(json), "");
        if (wortel.json().isObject() && wortel.json().has("aanvragen")) {
            return wortel.object(k -> new Invoer(k.verplicht("aanvragen").lijst(this::aanvraag), true, k.veld("plafond").map(Feitenlezer::plafond)));
        }
        return new Invoer(List.of(aanvraag(wortel)), false, Optional.empty());
    }

    /** Reads one application. Fails with {@link OnbruikbareInvoer} naming the place. */
    public Aanvraagfeiten leesAanvraag(String json) {
        return aanvraag(new Knoop(boom(json), ""));
    }

    static JsonNode boom(String json) {
        return JSON.boom(json);
    }

    private Aanvraagfeiten aanvraag(Knoop wortel) {
        return wortel.object(k -> {
            Bouwer bouwer = Aanvraagfeiten.voor(k.verplicht("regeling").tekst(), k.veld("op").map(Knoop::dag).orElse(vandaag))
                    .versie(k.veld("versie").map(Knoop::dag).orElse(null))
                    .ingediendOp(k.veld("ingediendOp").map(Knoop::tijdstip).orElse(null))
                    .regio(k.veld("regio").map(Feitenlezer::regio).orElse(null))
                    .landelijk(k.veld("landelijk").map(Feitenlezer::landelijk).orElse(null))
                    .vestigingen(k.veld("vestigingen").map(v -> v.lijst(Feitenlezer::vestiging)).orElse(null))
                    .gemeenten(k.veld("gemeenten").map(g -> g.lijstZonderDubbele(c -> c.tekst(GEMEENTE, "GM0664"))).orElse(null))
                    .partijen(k.veld("partijen").map(Feitenlezer::partijen).orElse(null))
                    .bijlagen(k.veld("bijlagen").map(b -> b.lijstZonderDubbele(Knoop::tekst)).orElse(null))
                    .elders(k.veld("elders").map(e -> e.lijstZonderDubbele(Feitenlezer::elders)).orElse(null))
                    .aaneengesloten(k.veld("aaneengesloten").map(Knoop::jaNee).orElse(null))
                    .invalpool(k.veld("invalpool").map(Knoop::jaNee).orElse(false))
                    .gevraagd(k.veld("gevraagd").map(g -> new BigDecimal(g.tekst(BEDRAG, "\"2665000.00\""))).orElse(null))
                    .peerReviewGehouden(k.veld("peerReviewGehouden").map(Knoop::jaNee).orElse(null))
                    .gewijzigd(k.veld("gewijzigd").map(Knoop::jaNee).orElse(false))
                    .rap(k.veld("rap").map(Feitenlezer::rap).orElse(null))
                    .opleidingsschool(k.veld("opleidingsschool").map(Feitenlezer::opleidingsschool).orElse(null));
            totalen(k, bouwer);
            return bouwer.bouwen();
        });
    }

    private static void totalen(Knoop k, Bouwer bouwer) {
        Optional<Knoop> herkomst = k.veld("herkomst");
        Optional<Knoop> totalen = k.veld("totalen");
        totalen.ifPresent(t -> t.object(o -> {
            for (Telling telling : Telling.values()) {
                bouwer.totaal(telling, o.veld(telling.naam()).map(Knoop::aantal).orElse(null));
            }
            return o;
        }));
        herkomst.ifPresent(h -> h.object(o -> {
            for (Telling telling : Telling.values()) {
                bouwer.herkomst(telling, o.veld(telling.naam()).map(Feitenlezer::herkomst).orElse(null));
            }
            return o;
        }));
    }

    private static Herkomst herkomst(Knoop knoop) {
        return knoop.object(k -> new Herkomst(k.verplicht("bron").tekst(), k.veld("peildatum").map(Knoop::dag), k.veld("opgave").map(Knoop::tekst)));
    }

    private static Vestiging vestiging(Knoop knoop) {
        return knoop.object(k -> new Vestiging(k.verplicht("vestigingscode").tekst(VESTIGING, "00AA00"),
                k.verplicht("sector").keuze(Sector::vanNaam, "po, vo, mbo"), k.veld("soort").map(Knoop::tekst).orElse(""),
                k.veld("gemeente").map(g -> g.tekst(GEMEENTE, "GM0664")), k.veld("leerlingen").map(Knoop::aantal),
                k.veld("herkomst").map(Feitenlezer::herkomst)));
    }

    private static List<Partij> partijen(Knoop knoop) {
        Set<String> gezien = new HashSet<>();
        return knoop.lijst(p -> p.object(k -> {
            Partij partij = new Partij(k.verplicht("soort").keuze(Partijsoort::vanNaam, namen()), k.verplicht("nummer").tekst(),
                    k.veld("ondertekend").map(Knoop::jaNee));
            if (!gezien.add(partij.soort() + " " + partij.nummer())) {
                throw k.fout(partij.soort().omschrijving() + " " + partij.nummer() + " staat er twee keer");
            }
            return partij;
        }));
    }

    private static Elders elders(Knoop knoop) {
        return knoop.object(k -> new Elders(k.verplicht("vestigingscode").tekst(VESTIGING, "00AA00"), regio(k.verplicht("regio"))));
    }

    private static Aanvraagfeiten.Rap rap(Knoop knoop) {
        return knoop.object(k -> new Aanvraagfeiten.Rap(k.verplicht("referentie").tekst(REGIO, "RAP220003"), k.veld("mboDoetMee").map(Knoop::jaNee),
                k.veld("fte").map(f -> f.decimaal("een aantal fte zoals 400.5"))));
    }

    private static Aanvraagfeiten.Opleidingsschool opleidingsschool(Knoop knoop) {
        return knoop.object(k -> new Aanvraagfeiten.Opleidingsschool(k.veld("studenten").map(Knoop::aantal),
                k.veld("vestigingenVertrokken").map(Knoop::jaNee), k.veld("aspirantSinds").map(Knoop::jaar)));
    }

    private static BigDecimal plafond(Knoop knoop) {
        return knoop.decimaal("een bedrag zoals 12000000").setScale(2);
    }

    private static String regio(Knoop knoop) {
        return knoop.tekst(REGIO, "OR250012");
    }

    private static Landelijk landelijk(Knoop knoop) {
        return knoop.keuze(Landelijk::vanNaam, Arrays.stream(Landelijk.values()).map(Landelijk::naam).collect(Collectors.joining(", ")));
    }

    private static String namen() {
        return Arrays.stream(Partijsoort.values()).map(Partijsoort::naam).collect(Collectors.joining(", "));
    }
}
