package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.json.Toetsantwoord;
import nl.onderwijsregio.rekenen.Rekengrond;

/** Works a question out, or says what is wrong with it: a sentence per field. Uses one snapshot of the texts. */
final class Rekenwerk {
    /** The place of a fault that belongs to no field. */
    static final String GEHEEL = "";

    private final Rekengrond grond;
    private final Regelregister register;
    private final LocalDate vandaag;
    private final Map<String, String> fouten = new LinkedHashMap<>();

    Rekenwerk(Rekengrond grond, Regelregister register, LocalDate vandaag) {
        this.grond = grond;
        this.register = register;
        this.vandaag = vandaag;
    }

    /** What was wrong, by the name of the field. */
    Map<String, String> fouten() {
        return fouten;
    }

    /** The text that the question is about; empty with a sentence when there is none like it. */
    Optional<Regelversie> versie(Rekenvraag vraag) {
        if (!register.regelingen().contains(vraag.waarde(Rekenvraag.REGELING))) {
            fouten.put(Rekenvraag.REGELING, t("rekenen.fout.regeling"));
            return Optional.empty();
        }
        String regeling = vraag.waarde(Rekenvraag.REGELING);
        LocalDate op = dag(vraag, Rekenvraag.OP).orElse(vandaag);
        String tekst = vraag.waarde(Rekenvraag.VERSIE);
        Optional<Regelversie> versie = tekst.isEmpty() ? Optional.of(register.beslistekst(regeling, op))
                : register.versies(regeling).stream().filter(v -> v.versie().toString().equals(tekst)).findFirst();
        if (versie.isEmpty()) {
            fouten.put(Rekenvraag.VERSIE, t("rekenen.fout.versie"));
        }
        return versie;
    }

    /** The answer; empty when something is wrong. */
    Optional<Rekensom> uitwerken(Rekenvraag vraag) {
        Optional<Regelversie> versie = versie(vraag);
        if (versie.isEmpty()) {
            return Optional.empty();
        }
        LocalDate op = dag(vraag, Rekenvraag.OP).orElse(vandaag);
        List<Gemeenteregel> gemeenten = gemeenten(vraag);
        Optional<Aanvraagfeiten> feiten = feiten(vraag, versie.get(), op, gemeenten);
        return fouten.isEmpty() ? feiten.flatMap(f -> beoordeeld(f, versie.get(), gemeenten)) : Optional.empty();
    }

    private Optional<Rekensom> beoordeeld(Aanvraagfeiten feiten, Regelversie versie, List<Gemeenteregel> gemeenten) {
        try {
            Optional<Gemeentegraaf> graaf = feiten.gemeenten().isPresent() ? Optional.of(grond.graaf()) : Optional.empty();
            return Optional.of(new Rekensom(versie, feiten, new Toetsantwoord(register, graaf).beoordeling(feiten),
                    gemeenten.stream().map(Gemeenteregel::naam).toList()));
        } catch (OnbruikbareInvoer e) {
            fouten.put(GEHEEL, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Aanvraagfeiten> feiten(Rekenvraag vraag, Regelversie versie, LocalDate op, List<Gemeenteregel> gemeenten) {
        Aanvraagfeiten.Bouwer bouwer = Aanvraagfeiten.voor(versie.regeling(), op);
        if (!vraag.waarde(Rekenvraag.VERSIE).isEmpty()) {
            bouwer.versie(versie.versie());
        }
        String regio = vraag.waarde(Rekenvraag.REGIO);
        bouwer.regio(regio.matches("[A-Z]{2,4}[0-9]{4,8}") ? regio : null).landelijk(Landelijk.vanNaam(vraag.waarde(Rekenvraag.LANDELIJK)).orElse(null))
                .aaneengesloten(jaNee(vraag, Rekenvraag.GEBIED)).invalpool(Rekenvraag.JA.equals(vraag.waarde(Rekenvraag.INVALPOOL)))
                .partijen(partijen(vraag)).rap(rap(vraag)).opleidingsschool(opleidingsschool(vraag));
        Map<Telling, Aantal> aantallen = aantallen(vraag);
        if (gemeenten.isEmpty()) {
            aantallen.forEach(bouwer::totaal);
        } else if (fouten.isEmpty()) {
            List<String> codes = gemeenten.stream().map(Gemeenteregel::code).toList();
            bouwer.gemeenten(codes).vestigingen(metMbo(grond.vestigingen(codes, versie, op), aantallen));
            aantallen.forEach((telling, aantal) -> bouwer.totaal(telling, telling.sector().isEmpty() ? aantal : null));
        }
        return fouten.isEmpty() ? Optional.of(bouwer.bouwen()) : Optional.empty();
    }

    /** No file tells how many mbo students a gemeente has: what was typed joins the vestigingen; nothing typed means that mbo does not take part. */
    private static List<Vestiging> metMbo(List<Vestiging> vestigingen, Map<Telling, Aantal> aantallen) {
        List<Vestiging> alle = new ArrayList<>(vestigingen);
        Map.of(Telling.MBO_BOL, "bol", Telling.MBO_BBL_ENTREE, "bbl-entree", Telling.MBO_BBL_OVERIG, "bbl-overig").forEach((telling, soort) -> {
            if (aantallen.containsKey(telling)) {
                alle.add(Vestiging.van("mbo-" + soort, Sector.MBO, soort, null, aantallen.get(telling), null));
            }
        });
        return alle;
    }

    private List<Gemeenteregel> gemeenten(Rekenvraag vraag) {
        List<String> codes = vraag.lijst(Rekenvraag.GEMEENTEN);
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, Gemeenteregel> bekend = grond.gemeenten().stream().collect(Collectors.toMap(Gemeenteregel::code, g -> g));
        List<String> vreemd = codes.stream().filter(c -> !bekend.containsKey(c)).toList();
        if (!vreemd.isEmpty()) {
            fouten.put(Rekenvraag.GEMEENTEN, t("rekenen.fout.gemeente", "code", vreemd.getFirst()));
        } else if (codes.size() > Rekengrond.MEESTE_GEMEENTEN) {
            fouten.put(Rekenvraag.GEMEENTEN, t("rekenen.fout.gemeenten", "aantal", Rekengrond.MEESTE_GEMEENTEN));
        }
        return codes.stream().filter(bekend::containsKey).map(bekend::get).toList();
    }

    private Map<Telling, Aantal> aantallen(Rekenvraag vraag) {
        Map<Telling, Aantal> aantallen = new LinkedHashMap<>();
        for (Telling telling : Telling.values()) {
            aantal(vraag, telling.naam()).ifPresent(a -> aantallen.put(telling, Aantal.van(a)));
        }
        return aantallen;
    }

    private Optional<Integer> aantal(Rekenvraag vraag, String naam) {
        String tekst = vraag.waarde(naam);
        String kaal = tekst.replaceAll("[. ]", "");
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (!kaal.matches("[0-9]{1,8}") || Integer.parseInt(kaal) > Aantal.MAXIMUM) {
            fouten.put(naam, t("rekenen.fout.getal"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(kaal));
    }

    private Optional<LocalDate> dag(Rekenvraag vraag, String naam) {
        try {
            return vraag.waarde(naam).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(vraag.waarde(naam)));
        } catch (DateTimeParseException e) {
            fouten.put(naam, t("veld.datum.fout"));
            return Optional.empty();
        }
    }

    private static Boolean jaNee(Rekenvraag vraag, String naam) {
        return switch (vraag.waarde(naam)) {
            case Rekenvraag.JA -> Boolean.TRUE;
            case Rekenvraag.NEE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static List<Partij> partijen(Rekenvraag vraag) {
        List<Partij> partijen = vraag.lijst(Rekenvraag.PARTIJEN).stream().map(Partijsoort::vanNaam).flatMap(Optional::stream)
                .filter(Rekenformulier.PARTIJEN::contains).distinct()
                .map(soort -> new Partij(soort, soort.naam(), Optional.empty())).toList();
        return partijen.isEmpty() ? null : partijen;
    }

    private Aanvraagfeiten.Rap rap(Rekenvraag vraag) {
        String referentie = vraag.waarde("rap.referentie").toUpperCase(java.util.Locale.ROOT);
        String fte = vraag.waarde("rap.fte").replace(',', '.');
        if (!fte.isEmpty() && !fte.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            fouten.put("rap.fte", t("rekenen.fout.getal"));
        } else if (!referentie.isEmpty()) {
            return new Aanvraagfeiten.Rap(referentie, Optional.ofNullable(jaNee(vraag, "rap.mboDoetMee")),
                    fte.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(fte)));
        } else if (!fte.isEmpty() || !vraag.waarde("rap.mboDoetMee").isEmpty()) {
            fouten.put("rap.referentie", t("rekenen.fout.rap"));
        }
        return null;
    }

    private Aanvraagfeiten.Opleidingsschool opleidingsschool(Rekenvraag vraag) {
        Optional<Aantal> studenten = aantal(vraag, "opleidingsschool.studenten").map(Aantal::van);
        Optional<Boolean> vertrokken = Optional.ofNullable(jaNee(vraag, "opleidingsschool.vestigingenVertrokken"));
        Optional<Integer> sinds = aantal(vraag, "opleidingsschool.aspirantSinds");
        return studenten.isEmpty() && vertrokken.isEmpty() && sinds.isEmpty() ? null : new Aanvraagfeiten.Opleidingsschool(studenten, vertrokken, sinds);
    }
}
