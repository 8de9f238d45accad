package nl.onderwijsregio.plan.document;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.plan.Deeltabel;
import nl.onderwijsregio.plan.Deeltabellen;
import nl.onderwijsregio.plan.Deelwoorden;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.plan.document.Blok.Alinea;
import nl.onderwijsregio.plan.document.Blok.Kenmerk;
import nl.onderwijsregio.plan.document.Blok.Kenmerken;
import nl.onderwijsregio.plan.document.Blok.Kop;
import nl.onderwijsregio.plan.document.Blok.Opgemaakt;
import nl.onderwijsregio.plan.document.Blok.Punten;
import nl.onderwijsregio.plan.document.Blok.Tabel;
import nl.onderwijsregio.regeling.Planformat;

/** Lays the content of a plan out as a document in Dutch, in the order of the regeling. */
@ApplicationScoped
class Documentopbouw {
    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d-M-yyyy", NL);

    /** Of a frozen version, or with {@code nummer} null of the plan as it is being written. */
    Plandocument opbouwen(String titel, Planformat format, PlanInhoud inhoud, Integer nummer, String naam, Vingerafdruk vingerafdruk, Instant moment) {
        List<Blok> blokken = new ArrayList<>();
        format.onderdelen().forEach(o -> onderdeel(blokken, o, format.activiteiten().filter(o.letter()::equals).isPresent(), inhoud));
        inhoud.onderdelen().forEach((letter, tekst) -> bewaard(blokken, format, letter, tekst));
        Deeltabellen.van(inhoud, format.delen(), format.indicatoren(), Deelwoorden::van).forEach(d -> deel(blokken, d));
        blokken.add(new Kop(1, inhoud.document().isEmpty() ? "Partijen en gebied" : "Partijen"));
        partijen(blokken, inhoud);
        inbreng(blokken, inhoud);
        String tijd = Datumtekst.moment(moment);
        String versie = nummer == null ? "CONCEPT van " + tijd : "versie " + nummer;
        List<Kenmerk> gegevens = new ArrayList<>(List.of(new Kenmerk("Onderwijsregio", inhoud.regio()),
                new Kenmerk("Versie", nummer == null ? "CONCEPT: nog niet vastgelegd, kan nog wijzigen" : String.valueOf(nummer))));
        if (!naam.isBlank()) {
            gegevens.add(new Kenmerk("Naam van de versie", naam));
        }
        gegevens.add(new Kenmerk(nummer == null ? "Stand van" : "Vastgelegd op", tijd));
        gegevens.add(new Kenmerk("Regeling", inhoud.regeling() + ", tekst van " + Datumtekst.dag(LocalDate.parse(inhoud.regelversie()))));
        gegevens.add(new Kenmerk("Vingerafdruk (SHA-256)", vingerafdruk.sha256()));
        return new Plandocument(inhoud.regio(), titel, versie, nummer == null, vingerafdruk, moment, gegevens, blokken);
    }

    private static void onderdeel(List<Blok> blokken, Planformat.Onderdeel onderdeel, boolean metActiviteiten, PlanInhoud inhoud) {
        String tekst = inhoud.onderdelen().getOrDefault(onderdeel.letter(), "");
        boolean activiteiten = metActiviteiten && !inhoud.activiteiten().isEmpty();
        if (tekst.isEmpty() && !activiteiten) {
            return;
        }
        blokken.add(new Kop(1, onderdeel.letter() + ". " + onderdeel.titel()));
        if (!tekst.isEmpty()) {
            blokken.add(new Opgemaakt(tekst));
        }
        if (activiteiten) {
            activiteiten(blokken, inhoud);
            begroting(blokken, inhoud);
        }
    }

    /** Written for another text than this content follows; it is part of the content all the same. */
    private static void bewaard(List<Blok> blokken, Planformat format, String letter, String tekst) {
        if (format.onderdeel(letter).isEmpty()) {
            blokken.add(new Kop(1, letter + ". Bewaard uit een eerdere tekst van de regeling"));
            blokken.add(new Opgemaakt(tekst));
        }
    }

    /** A structured part; every column is as wide as the others. */
    private static void deel(List<Blok> blokken, Deeltabel deel) {
        blokken.add(new Kop(1, deel.kop()));
        blokken.add(new Tabel(deel.kop(), deel.kolommen(), Collections.nCopies(deel.kolommen().size(), 100 / deel.kolommen().size()), Set.of(), deel.rijen(), 0));
    }

    private static void activiteiten(List<Blok> blokken, PlanInhoud inhoud) {
        blokken.add(new Kop(2, "Activiteiten"));
        blokken.add(new Tabel("Overzicht van de activiteiten", List.of("Nr.", "Activiteit", "Functie", "Eigenaar", "Periode", "Bedrag"), List.of(7, 21, 20, 18, 16, 18),
                Set.of(5), inhoud.activiteiten().stream().map(a -> List.of("A-" + a.nummer(), a.naam(), functie(a), a.eigenaar(), kort(a.van()) + "\nt/m " + kort(a.tot()), euro(a.bedrag()))).toList(), 0));
        for (Activiteitregel a : inhoud.activiteiten()) {
            blokken.add(new Kop(3, "A-" + a.nummer() + " " + a.naam()));
            blokken.add(new Kenmerken("A-" + a.nummer() + " " + a.naam(), List.of(new Kenmerk("Functie", functie(a)), new Kenmerk("Doel", a.doel()),
                    new Kenmerk("Indicator", a.indicator()), new Kenmerk("Eigenaar", a.eigenaar()), new Kenmerk("Periode", periode(a)),
                    new Kenmerk("Bedrag", euro(a.bedrag())), new Kenmerk("Toelichting", a.toelichting()))));
        }
    }

    private static void begroting(List<Blok> blokken, PlanInhoud inhoud) {
        List<List<String>> rijen = new ArrayList<>();
        inhoud.activiteiten().forEach(a -> rijen.add(List.of("A-" + a.nummer() + " " + a.naam(), euro(a.bedrag()))));
        rijen.add(List.of("Totaal van de uitgaven", som(inhoud.activiteiten().stream().map(Activiteitregel::bedrag))));
        blokken.add(new Kop(2, "Begroting"));
        blokken.add(new Tabel("Uitgaven", List.of("Post", "Bedrag"), List.of(75, 25), Set.of(1), rijen, 1));
        List<List<String>> dekking = new ArrayList<>();
        inhoud.dekking().forEach(d -> dekking.add(List.of(d.bron(), euro(d.bedrag()))));
        dekking.add(List.of("Totaal van de dekking", som(inhoud.dekking().stream().map(PlanInhoud.Dekkingregel::bedrag))));
        blokken.add(new Tabel("Dekking", List.of("Bron", "Bedrag"), List.of(75, 25), Set.of(1), dekking, 1));
    }

    private static void partijen(List<Blok> blokken, PlanInhoud inhoud) {
        blokken.add(new Tabel("Partijen die meedoen", List.of("Partij", "Soort", "Rol"), List.of(50, 25, 25), Set.of(), inhoud.partijen().stream()
                .map(p -> List.of(p.naam(), woord(p.soort()), Stream.of(p.penvoerder() ? "penvoerder" : "", p.mboWerkgever() ? "werkgever in het mbo" : "")
                        .filter(r -> !r.isEmpty()).collect(joining(", ")))).toList(), 0));
        if (inhoud.document().isEmpty()) {
            blokken.add(new Alinea(inhoud.gemeenten().size() + " gemeenten en " + inhoud.vestigingen().size() + " vestigingen doen mee."));
        }
    }

    /** What the region states and hands in beside the text. */
    private static void inbreng(List<Blok> blokken, PlanInhoud inhoud) {
        lijst(blokken, "Antwoorden op vragen van de regeling", inhoud.antwoorden().entrySet().stream().map(a -> woord(a.getKey()) + ": " + janee(a.getValue())));
        lijst(blokken, "Opgaven van de regio", inhoud.opgaven().stream().map(o -> (woord(o.soort().name()) + " " + o.sleutel()).strip() + ": " + o.aantal() + " (" + o.bron() + ")"));
        lijst(blokken, "Opleidingsscholen", inhoud.opleidingsscholen().stream().map(o -> o.projectnummer() + " " + o.naam()
                + (o.aspirantSinds() == null ? "" : ", aspirant sinds " + o.aspirantSinds()) + ", samenwerkingsovereenkomst: " + janee(o.overeenkomst())
                + ", peer review in 2023-2024: " + janee(o.peerReview()) + " (" + o.bron() + ")"));
        if (!inhoud.bijlagen().isEmpty()) {
            blokken.add(new Kop(2, "Bijlagen van de regio"));
            blokken.add(new Tabel("Bijlagen van de regio", List.of("Letter", "Bestand", "SHA-256"), List.of(10, 35, 55), Set.of(),
                    inhoud.bijlagen().stream().map(b -> List.of(b.letter(), b.naam(), b.sha256())).toList(), 0));
        }
    }

    private static void lijst(List<Blok> blokken, String kop, Stream<String> regels) {
        List<String> punten = regels.toList();
        if (!punten.isEmpty()) {
            blokken.add(new Kop(2, kop));
            blokken.add(new Punten(punten));
        }
    }

    private static String functie(Activiteitregel a) {
        return woord(a.functie().name());
    }

    private static String woord(String naam) {
        return naam.toLowerCase(NL).replace('_', ' ');
    }

    private static String periode(Activiteitregel a) {
        return Datumtekst.dag(LocalDate.parse(a.van())) + " t/m " + Datumtekst.dag(LocalDate.parse(a.tot()));
    }

    private static String kort(String iso) {
        return KORT.format(LocalDate.parse(iso));
    }

    private static String janee(boolean ja) {
        return ja ? "ja" : "nee";
    }

    private static String som(Stream<String> bedragen) {
        return euro(bedragen.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString());
    }

    static String euro(String bedrag) {
        NumberFormat vorm = NumberFormat.getCurrencyInstance(NL);
        vorm.setCurrency(Currency.getInstance("EUR"));
        return vorm.format(new BigDecimal(bedrag));
    }
}
