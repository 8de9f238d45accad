package nl.onderwijsregio.beoordeling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.plan.document.Brief;

/** Writes the letter about a decision from its stored content: what is decided, how it was reckoned, why, when it is paid, and how to object. */
final class Beschikkingsbrief {
    private static final List<Integer> BREEDTEN = List.of(46, 32, 22);

    private final Beschikkinginhoud b;
    private final Brief brief;

    private Beschikkingsbrief(Beschikking beschikking) {
        b = beschikking.inhoud();
        brief = new Brief("Beslissing op uw aanvraag", b.regio(), b.nummer(), beschikking.vingerafdruk(), beschikking.genomenOp());
    }

    static Brief van(Beschikking beschikking) {
        Beschikkingsbrief schrijver = new Beschikkingsbrief(beschikking);
        schrijver.gegevens();
        schrijver.beslissing();
        schrijver.berekening();
        schrijver.redenen();
        schrijver.betaling();
        schrijver.bezwaar();
        return schrijver.brief;
    }

    private void gegevens() {
        brief.kenmerk("Aan", "Het bestuur van " + b.penvoerder() + ", penvoerder van onderwijsregio " + b.regio());
        brief.kenmerk("Datum", Datumtekst.dag(dag()));
        brief.kenmerk("Ons kenmerk", b.nummer());
        brief.kenmerk("Uw aanvraag", "Ingediend op " + Datumtekst.inZin(Instant.parse(b.ingediendOp())));
        brief.kenmerk("Regeling", b.naamRegeling() + ", tekst van " + Datumtekst.dag(LocalDate.parse(b.regelversie())));
        brief.alinea("Geacht bestuur,");
    }

    private LocalDate dag() {
        return Instant.parse(b.genomenOp()).atZone(Klok.ZONE).toLocalDate();
    }

    private void beslissing() {
        brief.kop("Beslissing");
        switch (b.uitspraak()) {
            case VERLENEN -> brief.alinea("Ik verleen onderwijsregio " + b.regio() + " een subsidie van hoogstens " + Brief.euro(b.bedrag()) + ".");
            case GEDEELTELIJK -> {
                brief.alinea("Ik verleen onderwijsregio " + b.regio() + " een deel van de gevraagde subsidie: hoogstens " + Brief.euro(b.bedrag()) + ".");
                brief.alinea("Voor deze onderdelen verleen ik geen subsidie:");
                brief.punten(b.nietVerleend());
            }
            case AFWIJZEN -> brief.alinea("Ik wijs de aanvraag van onderwijsregio " + b.regio() + " af. U krijgt geen subsidie.");
        }
    }

    private void berekening() {
        if (b.posten().isEmpty()) {
            return;
        }
        brief.kop("Hoe het bedrag is berekend");
        List<List<String>> rijen = new ArrayList<>(b.posten().stream().filter(Beschikkingsbrief::telt).map(p -> List.of(p.omschrijving() + " (artikel " + p.artikel() + ")", p.formule(), geld(p.bedrag()))).toList());
        boolean verlaagd = verlaging().isPresent();
        verlaging().ifPresent(v -> rijen.add(List.of("Verlaging bij het plafond van " + Brief.euro(b.plafond()), "", Brief.euro(v.toPlainString()))));
        rijen.add(List.of("Subsidie", "", Brief.euro(b.bedrag())));
        brief.tabel("Berekening", List.of("Onderdeel", "Berekening", "Bedrag"), BREEDTEN, Set.of(2), rijen, 1);
        if (verlaagd) {
            brief.alinea("Alle aanvragen samen zijn meer dan het plafond. De onderdelen die de regeling daarvoor noemt, zijn voor iedere aanvraag in dezelfde verhouding verlaagd.");
        }
    }

    /** A line of nothing tells nothing. */
    private static boolean telt(Bedragpost p) {
        return p.bedrag() == null || new BigDecimal(p.bedrag()).signum() != 0;
    }

    private Optional<BigDecimal> verlaging() {
        return Optional.ofNullable(b.gevraagd()).map(g -> new BigDecimal(b.bedrag()).subtract(new BigDecimal(g))).filter(v -> v.signum() < 0);
    }

    private static String geld(String bedrag) {
        return bedrag == null ? "niet bekend" : Brief.euro(bedrag);
    }

    private void redenen() {
        brief.kop("Waarom ik zo beslis");
        brief.alineas(b.motivering());
        brief.alinea("Twee beoordelaars van de Realisatie-Eenheid hebben uw aanvraag los van elkaar beoordeeld en daarna samen advies gegeven. Ik heb hun advies bij deze beslissing betrokken.");
        if (!b.gaten().isEmpty()) {
            brief.alinea("Dit kon bij de beoordeling niet worden vastgesteld:");
            brief.alineas(b.gaten());
        }
    }

    private void betaling() {
        if (b.uitspraak() == Uitspraak.AFWIJZEN) {
            return;
        }
        brief.kop("Betaling");
        if (b.betalingen().isEmpty()) {
            brief.alinea("Wanneer de subsidie wordt betaald, staat niet in de gegevens van deze regeling. U krijgt daarover apart bericht.");
            return;
        }
        brief.tabel("Betalingen", List.of("Wanneer", "Voorwaarde", "Bedrag"), List.of(38, 40, 22), Set.of(2), b.betalingen().stream()
                .map(t -> List.of(t.wanneer() + " (artikel " + t.artikel() + ")", t.voorwaarde().isEmpty() ? "geen" : t.voorwaarde(), t.bedrag() == null ? "nog niet bekend" : Brief.euro(t.bedrag()))).toList(), 0);
        if (b.betalingen().stream().anyMatch(t -> t.bedrag() == null)) {
            brief.alinea("Hoe het bedrag na de eerste betaling over de andere betalingen is verdeeld, zegt de regeling niet.");
        }
    }

    private void bezwaar() {
        brief.kop("Bent u het niet eens met deze beslissing?");
        brief.alinea("Dan kunt u bezwaar maken. Dat kan binnen zes weken, te rekenen vanaf de dag na die waarop deze beslissing bekend is gemaakt"
                + " (artikel 6:7 en 6:8 van de Algemene wet bestuursrecht). Is dat vandaag, dan is de laatste dag " + Datumtekst.dag(LocalDate.parse(b.bezwaarTot()))
                + ". Valt die dag in een weekend of op een feestdag, dan is de eerstvolgende werkdag de laatste dag.");
        brief.alinea("Zet in uw bezwaar uw naam en adres, de datum, het kenmerk van deze brief en waarom u het niet eens bent met de beslissing. Onderteken het. Waar u het bezwaar"
                + " naartoe stuurt, is in dit systeem niet bekend: het ministerie vermeldt dat bij de verzending.");
        brief.alinea("De minister van Onderwijs, Cultuur en Wetenschap,\nnamens deze: " + b.genomenDoor());
    }
}
