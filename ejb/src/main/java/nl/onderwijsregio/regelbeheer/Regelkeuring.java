package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.keuring.Keuring;
import nl.onderwijsregio.regeling.keuring.Keurrapport;
import nl.onderwijsregio.regeling.keuring.Tegenproef;
import nl.onderwijsregio.regio.Samenstelling;

/**
 * Reads what was uploaded for a version, as data: typed figures or rule text. Nothing of the file reaches the compiler; what is compiled
 * is printed from what was understood.
 */
@ApplicationScoped
class Regelkeuring {
    /** Largest file, bytes. */
    static final int GROOTSTE = 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Without these no composition and no plan can begin. */
    private static final List<String> NODIG = List.of("teldatum.po", "teldatum.vo", "tijdvak.opent", "tijdvak.sluit", "beslisWeken", "activiteiten.van",
            "activiteiten.totEnMet");

    @Inject
    Versiekast kast;

    /** Refuses a file that is too large or of no known kind, by its name; before it is kept. */
    static void eisBruikbaar(String naam, byte[] inhoud) {
        eis(inhoud.length > 0 && inhoud.length <= GROOTSTE, RegelbeheerReden.REGELBESTAND_TE_GROOT, "naam", naam);
        eis(soort(naam).isPresent(), RegelbeheerReden.REGELBESTAND_ONBEKEND, "naam", naam);
    }

    /** The version these texts become with the file; or everything that is wrong with the file. */
    public Keuruitslag keuren(Versietekst nu, String naam, byte[] inhoud) {
        try {
            Keuruitslag uitslag = switch (soort(naam).orElseThrow()) {
                case "json" -> figuren(nu, Parameterjson.lees(inhoud));
                case "xlsx" -> figuren(nu, Parameterblad.lees(inhoud));
                default -> regels(nu, inhoud);
            };
            return uitslag.versie().filter(v -> zegtHetzelfde(kast.versie(nu), v)).map(v -> uitslag.met(Keurbevinding.nietsGewijzigd())).orElse(uitslag);
        } catch (OngeldigBestand e) {
            return Keuruitslag.geweigerd(List.of(e.bevinding()));
        }
    }

    /** The figures as a version keeps them; the same figures in another order are what they were. */
    private static String bewaarvorm(Versietekst nu, List<Parameter> lijst) {
        return List.copyOf(Parameters.van(lijst).alle()).equals(List.copyOf(nu.figuren().alle())) ? nu.parameters() : json(lijst);
    }

    private static boolean zegtHetzelfde(Regelversie oud, Regelversie nieuw) {
        return wijzigingen(oud, nieuw).isEmpty() && oud.regels().regels().equals(nieuw.regels().regels());
    }

    private Keuruitslag figuren(Versietekst nu, List<Parameterrij> rijen) {
        Parameterkeuring keuring = new Parameterkeuring(nu.figuren());
        return keuring.keuren(rijen).map(lijst -> geheel(met(nu, nu.regels(), bewaarvorm(nu, lijst)), keuring.bevindingen()))
                .orElseGet(() -> Keuruitslag.geweigerd(keuring.bevindingen()));
    }

    private Keuruitslag regels(Versietekst nu, byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            return geheel(met(nu, tekst, nu.parameters()), List.of());
        } catch (CharacterCodingException e) {
            throw new OngeldigBestand(0, "Het bestand is geen tekst in UTF-8.");
        }
    }

    private Keuruitslag geheel(Versietekst nieuw, List<Keurbevinding> vooraf) {
        List<Keurbevinding> bevindingen = new ArrayList<>(vooraf);
        ontbreekt(nieuw).forEach(naam -> bevindingen.add(Keurbevinding.fout(0, naam, "Zonder " + naam + " kan geen regio beginnen. Vul een waarde in.")));
        if (bevindingen.stream().anyMatch(Keurbevinding::fout)) {
            return Keuruitslag.geweigerd(bevindingen);
        }
        Keurrapport rapport = rapport(nieuw);
        rapport.algemeen().forEach(f -> bevindingen.add(Keurbevinding.fout(f.regel(), "", f.melding())));
        rapport.regels().forEach(r -> r.fouten().forEach(f -> bevindingen.add(Keurbevinding.fout(f.regel(), r.naam(), f.melding()))));
        return rapport.isGoed() ? narekenen(nieuw, bevindingen) : Keuruitslag.geweigerd(bevindingen);
    }

    /** What compositions and plans of regions need of their text, and is a gap in it. */
    private static List<String> ontbreekt(Versietekst nieuw) {
        if (!nieuw.regeling().equals(Samenstelling.LDNOR_2025)) {
            return List.of();
        }
        return NODIG.stream().filter(naam -> nieuw.figuren().parameter(naam).flatMap(Parameter::waarde).isEmpty()).toList();
    }

    private static Keurrapport rapport(Versietekst nieuw) {
        try {
            return Keuring.van(nieuw);
        } catch (OnbruikbareInvoer teGroot) {
            throw new OngeldigBestand(0, teGroot.getMessage());
        }
    }

    /** Lets the interpreter do what the engine does, on generated applications; a difference refuses the file. */
    private Keuruitslag narekenen(Versietekst nieuw, List<Keurbevinding> bevindingen) {
        try {
            Regelversie versie = kast.versie(nieuw);
            Tegenproef.Uitslag uitslag = kast.narekenen(versie);
            uitslag.verschillen().forEach(v -> bevindingen.add(Keurbevinding.fout(0, "", v)));
            return new Keuruitslag(Optional.of(versie).filter(v -> uitslag.isGoed()), bevindingen, Optional.of(uitslag));
        } catch (IllegalStateException duurtTeLang) {
            bevindingen.add(Keurbevinding.fout(0, "", "De regels zijn niet op tijd klaar te maken."));
            return Keuruitslag.geweigerd(bevindingen);
        }
    }

    private static Versietekst met(Versietekst t, String regels, String figuren) {
        return new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), regels, figuren, t.planformat(), t.artikelen());
    }

    /** The figures as JSON, the way a version keeps them. */
    static String json(Iterable<Parameter> figuren) {
        List<Map<String, Object>> lijst = new ArrayList<>();
        for (Parameter p : figuren) {
            Map<String, Object> rij = new LinkedHashMap<>();
            rij.put("naam", p.naam());
            rij.put("waarde", p.waarde().orElse(null));
            rij.put("eenheid", p.eenheid());
            rij.put("artikel", p.artikel());
            rij.put("bron", p.bron());
            rij.put("datum", p.datum());
            rij.put("omschrijving", p.omschrijving());
            rij.put("interpretatie", p.interpretatie());
            lijst.add(rij);
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(lijst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> soort(String naam) {
        String klein = naam == null ? "" : naam.toLowerCase(Locale.ROOT);
        return List.of("json", "xlsx", "drl", "txt").stream().filter(s -> klein.endsWith("." + s)).findFirst();
    }

    /** The figures that differ. */
    static List<Parameterwijziging> wijzigingen(Regelversie oud, Regelversie nieuw) {
        return nieuw.parameters().alle().stream().filter(p -> !oud.parameters().parameter(p.naam()).equals(Optional.of(p)))
                .map(p -> Parameterwijziging.van(oud.parameters().parameter(p.naam()), p)).toList();
    }
}
