package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.blad.Bladsoort;
import nl.onderwijsregio.regeling.blad.OnjuistBlad;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import nl.onderwijsregio.regeling.blad.Regelblad;
import nl.onderwijsregio.regeling.blad.Regeltabel;
import nl.onderwijsregio.regeling.keuring.Keuring;
import nl.onderwijsregio.regeling.keuring.Keurrapport;
import nl.onderwijsregio.regeling.keuring.Tegenproef;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.Regelfout;
import nl.onderwijsregio.regio.Samenstelling;

/**
 * Reads what was uploaded for a version, as data: typed figures or rule text. Nothing of the file reaches the compiler; what is compiled
 * is printed from what was understood.
 */
@ApplicationScoped
class Regelkeuring {
    /** Largest file, bytes. */
    static final int GROOTSTE = Bladsoort.HOOGSTENS_BYTES;
    private static final int HOOGSTENS_FOUTEN = 100;
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
                case "xlsx" -> Bladsoort.vanXlsx(inhoud) == Bladsoort.REGELS ? regels(nu, Regeltabel.leesXlsx(stroom(inhoud), Woordenlijst.woordenschat()))
                        : figuren(nu, Parametertabel.leesXlsx(stroom(inhoud)));
                case "json" -> Bladsoort.vanJson(inhoud) == Bladsoort.REGELS ? regels(nu, Regeltabel.leesJson(stroom(inhoud), Woordenlijst.woordenschat()))
                        : figuren(nu, Parametertabel.leesJson(stroom(inhoud)));
                default -> regels(nu, inhoud);
            };
            return uitslag.versie().filter(v -> zegtHetzelfde(kast.versie(nu), v))
                    .map(v -> uitslag.met(v.tekstHash().equals(kast.versie(nu).tekstHash()) ? Keurbevinding.nietsGewijzigd() : Keurbevinding.alleenOpmaak())).orElse(uitslag);
        } catch (OnjuistBlad e) {
            return Keuruitslag.geweigerd(e.fouten().stream().limit(HOOGSTENS_FOUTEN).map(Keurbevinding::fout).toList());
        }
    }

    private static InputStream stroom(byte[] inhoud) {
        return new ByteArrayInputStream(inhoud);
    }

    private Keuruitslag figuren(Versietekst nu, Parametertabel.Gelezen gelezen) {
        Parameterkeuring keuring = new Parameterkeuring(nu.figuren());
        return keuring.keuren(gelezen).map(figuren -> geheel(met(nu, nu.regels(), bewaarvorm(nu, figuren)), keuring.bevindingen(), Keurbevinding::fout))
                .orElseGet(() -> Keuruitslag.geweigerd(keuring.bevindingen()));
    }

    /** The figures as a version keeps them; the same figures in another order are what they were. */
    private static String bewaarvorm(Versietekst nu, Parameters figuren) {
        return List.copyOf(figuren.alle()).equals(List.copyOf(nu.figuren().alle())) ? nu.parameters() : Parametertabel.schrijfJson(figuren);
    }

    private static boolean zegtHetzelfde(Regelversie oud, Regelversie nieuw) {
        return wijzigingen(oud, nieuw).isEmpty() && oud.regels().regels().equals(nieuw.regels().regels());
    }

    /** Rules from a table go on as their print; equal rules stay as they were written, with their comments. */
    private Keuruitslag regels(Versietekst nu, Regelblad blad) {
        boolean gelijk = blad.regels().equals(kast.versie(nu).regels().regels());
        return geheel(met(nu, gelijk ? nu.regels() : blad.regels().druk(), nu.parameters()), List.of(), gelijk ? Keurbevinding::fout
                : (f, waar) -> Keurbevinding.fout(blad.fout(f).plaats(), waar, f.melding()));
    }

    private Keuruitslag regels(Versietekst nu, byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            return geheel(met(nu, tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst, nu.parameters()), List.of(), Keurbevinding::fout);
        } catch (CharacterCodingException e) {
            return Keuruitslag.geweigerd(List.of(Keurbevinding.fout("", "Het bestand is geen tekst in UTF-8.")));
        }
    }

    /** @param bij what a fault in the rule text is in the file that was brought */
    private Keuruitslag geheel(Versietekst nieuw, List<Keurbevinding> vooraf, BiFunction<Regelfout, String, Keurbevinding> bij) {
        List<Keurbevinding> bevindingen = new ArrayList<>(vooraf);
        ontbreekt(nieuw).forEach(naam -> bevindingen.add(Keurbevinding.fout(naam, "Zonder " + naam + " kan geen regio beginnen. Vul een waarde in.")));
        if (bevindingen.stream().anyMatch(Keurbevinding::fout)) {
            return Keuruitslag.geweigerd(bevindingen);
        }
        try {
            Keurrapport rapport = Keuring.van(nieuw);
            rapport.algemeen().forEach(f -> bevindingen.add(bij.apply(f, "")));
            rapport.regels().forEach(r -> r.fouten().forEach(f -> bevindingen.add(bij.apply(f, r.naam()))));
            return rapport.isGoed() ? narekenen(nieuw, bevindingen) : Keuruitslag.geweigerd(bevindingen);
        } catch (OnbruikbareInvoer teGroot) {
            return Keuruitslag.geweigerd(List.of(Keurbevinding.fout("", teGroot.getMessage())));
        }
    }

    /** What compositions and plans of regions need of their text, and is a gap in it. */
    private static List<String> ontbreekt(Versietekst nieuw) {
        if (!nieuw.regeling().equals(Samenstelling.LDNOR_2025)) {
            return List.of();
        }
        return NODIG.stream().filter(naam -> nieuw.figuren().parameter(naam).flatMap(Parameter::waarde).isEmpty()).toList();
    }

    /** Lets the interpreter do what the engine does, on generated applications; a difference refuses the file. */
    private Keuruitslag narekenen(Versietekst nieuw, List<Keurbevinding> bevindingen) {
        try {
            Regelversie versie = kast.versie(nieuw);
            Tegenproef.Uitslag uitslag = kast.narekenen(versie);
            uitslag.verschillen().forEach(v -> bevindingen.add(Keurbevinding.fout("", v)));
            return new Keuruitslag(Optional.of(versie).filter(v -> uitslag.isGoed()), bevindingen, Optional.of(uitslag));
        } catch (IllegalStateException duurtTeLang) {
            bevindingen.add(Keurbevinding.fout("", "De regels zijn niet op tijd klaar te maken."));
            return Keuruitslag.geweigerd(bevindingen);
        }
    }

    private static Versietekst met(Versietekst t, String regels, String figuren) {
        return new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), regels, figuren, t.planformat(), t.artikelen());
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
