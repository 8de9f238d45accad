package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;

/** The acts on a new version, each one transaction with its step in the history and its line in the logbook. */
@ApplicationScoped
class Regelacten {

    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Voorbeeldproef proef;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    @Transactional(TxType.REQUIRED)
    public long beginnen(Gemachtigde wie, Regelversie basis, Conceptopgave opgave) {
        eis(!lezer.bestaat(basis.regeling(), opgave.tekstVan()), RegelbeheerReden.VERSIE_BESTAAT_AL, "tekst", opgave.tekstVan());
        Regelconcept concept = concepten.toevoegen(new Regelconcept(basis, opgave, wie, klok.instant()));
        List<Voorbeeldtekst> voorbeelden = lezer.voorbeeldenVan(basis);
        for (int i = 0; i < voorbeelden.size(); i++) {
            concepten.toevoegen(new Regelvoorbeeld(concept.id(), i + 1, voorbeelden.get(i)));
        }
        stap(concept.id(), Regelstapsoort.BEGONNEN, true, wie, concept.tekstHash(), "tekst van " + Datumtekst.dag(concept.basis()), uitkomsten(proef.draaien(concept)));
        return concept.id();
    }

    /** Keeps the bytes before anything reads them. @return the texts they are meant for */
    @Transactional(TxType.REQUIRES_NEW)
    public Versietekst ontvangen(Gemachtigde wie, long id, String naam, byte[] inhoud) {
        Regelconcept concept = concepten.get(id);
        concept.eisTeWijzigen(wie);
        Vingerafdruk sha = concepten.bewaren(id, naam, inhoud, wie, klok.instant());
        stap(id, Regelstapsoort.AANGELEVERD, true, wie, "sha256:" + sha.sha256(), naam, List.of());
        return concept.tekst();
    }

    /**
     * Records what came of reading, and takes the version over when it was accepted.
     *
     * @param gelezen the texts the file was read beside; when they changed since, this refuses
     */
    @Transactional(TxType.REQUIRED)
    public void gekeurd(Gemachtigde wie, long id, String naam, Versietekst gelezen, Keuruitslag uitslag) {
        Regelconcept concept = concepten.get(id);
        eis(concept.tekst().equals(gelezen), RegelbeheerReden.VERSIE_VEROUDERD);
        uitslag.versie().ifPresentOrElse(concept::keuren, concept::afkeuren);
        long fouten = uitslag.bevindingen().stream().filter(Keurbevinding::fout).count();
        stap(id, Regelstapsoort.GEKEURD, uitslag.versie().isPresent(), wie, concept.tekstHash(), naam + ", fouten: " + fouten, uitslag.bevindingen());
        uitslag.tegenproef().ifPresent(t -> stap(id, Regelstapsoort.NAGEREKEND, t.isGoed(), wie, concept.tekstHash(),
                t.aanvragen() + " verzonnen aanvragen, verschillen: " + t.verschillen().size(), t.verschillen()));
        uitslag.versie().ifPresent(versie -> voorbeeldenDraaien(wie, concept));
    }

    /** Runs the golden cases of the version as it stands. */
    void voorbeeldenDraaien(Gemachtigde wie, Regelconcept concept) {
        List<Voorbeeldregel> regels = proef.draaien(concept);
        long goed = regels.stream().filter(Voorbeeldregel::klopt).count();
        stap(concept.id(), Regelstapsoort.VOORBEELDEN, goed == regels.size(), wie, concept.tekstHash(), goed + " van " + regels.size(), uitkomsten(regels));
    }

    private static List<Voorbeelduitkomst> uitkomsten(List<Voorbeeldregel> regels) {
        return regels.stream().map(Voorbeelduitkomst::van).toList();
    }

    /** Takes what came out of these cases as what is expected from now on. */
    @Transactional(TxType.REQUIRED)
    public void bijstellen(Gemachtigde wie, long id, List<Long> voorbeelden, List<String> artikelen, String reden) {
        Regelconcept concept = teWijzigen(wie, id, artikelen, reden);
        for (Regelvoorbeeld een : gekozen(id, voorbeelden)) {
            Beoordeling uitkomst = beoordeeld(een, concept);
            een.bijstellen(uitkomst.uitkomst(), uitkomst.bedrag(), wie, klok.instant());
            een.verantwoorden(artikelen, concept.tekstHash(), reden, wie, klok.instant());
            stap(concept, Regelstapsoort.BIJGESTELD, true, wie, een.voorbeeld().naam() + ": " + uitkomst.uitkomst() + uitkomst.bedrag().map(b -> " " + b.toPlainString()).orElse(""));
        }
        voorbeeldenDraaien(wie, concept);
    }

    /** Confirms that these cases rightly come out as before. */
    @Transactional(TxType.REQUIRED)
    public void bevestigen(Gemachtigde wie, long id, List<Long> voorbeelden, List<String> artikelen, String reden) {
        Regelconcept concept = teWijzigen(wie, id, artikelen, reden);
        for (Regelvoorbeeld een : gekozen(id, voorbeelden)) {
            Beoordeling uitkomst = beoordeeld(een, concept);
            eis(gelijk(een.voorbeeld(), uitkomst.uitkomst(), uitkomst.bedrag()), RegelbeheerReden.VOORBEELD_KLOPT_NIET, "naam", een.voorbeeld().naam());
            een.verantwoorden(artikelen, concept.tekstHash(), reden, wie, klok.instant());
            stap(concept, Regelstapsoort.BEVESTIGD, true, wie, een.voorbeeld().naam() + ": " + String.join(", ", artikelen));
        }
    }

    /** What the version as it stands says of this case; refuses when it cannot be applied to its facts. */
    private Beoordeling beoordeeld(Regelvoorbeeld een, Regelconcept concept) {
        try {
            return een.voorbeeld().beoordeel(lezer.versie(concept));
        } catch (OnbruikbareInvoer pastNiet) {
            throw new Weigering(RegelbeheerReden.VOORBEELD_PAST_NIET, "naam", een.voorbeeld().naam(), "oorzaak", pastNiet.getMessage());
        }
    }

    private Regelconcept teWijzigen(Gemachtigde wie, long id, List<String> artikelen, String reden) {
        Regelconcept concept = concepten.geraakt(id);
        concept.eisTeWijzigen(wie);
        eis(!artikelen.isEmpty() && !reden.isBlank(), RegelbeheerReden.VOORBEELD_ZONDER_REDEN);
        eis(lezer.gewijzigdeArtikelen(concept).containsAll(artikelen), RegelbeheerReden.VOORBEELD_ZONDER_REDEN);
        return concept;
    }

    private static boolean gelijk(Voorbeeldtekst v, Uitkomst uitkomst, Optional<BigDecimal> bedrag) {
        return v.uitkomst() == uitkomst && v.bedrag().map(BigDecimal::stripTrailingZeros).equals(bedrag.map(BigDecimal::stripTrailingZeros));
    }

    /** Those cases and no others, each once. */
    private List<Regelvoorbeeld> gekozen(long concept, List<Long> voorbeelden) {
        Set<Long> gevraagd = Set.copyOf(voorbeelden);
        eis(!gevraagd.isEmpty(), RegelbeheerReden.GEEN_VOORBEELD_GEKOZEN);
        List<Regelvoorbeeld> gekozen = concepten.voorbeelden(concept).stream().filter(v -> gevraagd.contains(v.id())).toList();
        eis(gekozen.size() == gevraagd.size(), RegelbeheerReden.VOORBEELD_BESTAAT_NIET);
        return gekozen;
    }

    /** Keeps what a trial over all regions gave. */
    @Transactional(TxType.REQUIRED)
    public void proefgedraaid(Gemachtigde wie, long id, Proefuitslag uitslag) {
        stap(id, Regelstapsoort.PROEFGEDRAAID, true, wie, uitslag.nieuwHash(), uitslag.samenvatting(), uitslag);
    }

    @Transactional(TxType.REQUIRED)
    public void aanbieden(Gemachtigde wie, long id, LocalDate vanaf, String reden) {
        Regelconcept concept = concepten.get(id);
        concept.eisTeWijzigen(wie);
        eis(!reden.isBlank(), RegelbeheerReden.VERSIE_ZONDER_REDEN);
        eis(vanaf != null, RegelbeheerReden.INGANGSDATUM_ONTBREEKT);
        eis(!vanaf.isBefore(LocalDate.now(klok)), RegelbeheerReden.INGANGSDATUM_VERSTREKEN);
        lezer.eisAanTeBieden(concept);
        concept.aanbieden(vanaf, reden, klok.instant());
        stap(concept, Regelstapsoort.AANGEBODEN, true, wie, "vanaf " + Datumtekst.dag(vanaf) + ": " + reden);
    }

    /** Approves exactly what was in sight, and puts it in force from the day that was offered. */
    @Transactional(TxType.REQUIRED)
    public void goedkeuren(Gemachtigde wie, long id, long gezien) {
        concepten.gewijzigd();
        Regelconcept concept = concepten.get(id);
        eis(concept.stand() == gezien, RegelbeheerReden.VERSIE_VEROUDERD);
        concept.goedkeuren(wie, klok.instant());
        eis(!concept.vanaf().isBefore(LocalDate.now(klok)), RegelbeheerReden.INGANGSDATUM_VERSTREKEN);
        lezer.eisTeActiveren(concept);
        concepten.toevoegen(new Regelactivering(concept, wie, klok.instant()));
        stap(concept, Regelstapsoort.GOEDGEKEURD, true, wie, "actief vanaf " + Datumtekst.dag(concept.vanaf()));
    }

    @Transactional(TxType.REQUIRED)
    public void afwijzen(Gemachtigde wie, long id, String reden) {
        eis(!reden.isBlank(), RegelbeheerReden.VERSIE_ZONDER_REDEN);
        Regelconcept concept = concepten.get(id);
        concept.afwijzen(wie);
        stap(concept, Regelstapsoort.AFGEWEZEN, true, wie, reden);
    }

    @Transactional(TxType.REQUIRED)
    public void intrekken(Gemachtigde wie, long id, String reden) {
        eis(!reden.isBlank(), RegelbeheerReden.VERSIE_ZONDER_REDEN);
        Regelconcept concept = concepten.get(id);
        concept.intrekken(wie);
        stap(concept, Regelstapsoort.INGETROKKEN, true, wie, reden);
    }

    /** Takes a version out of force at once; what held before holds again. */
    @Transactional(TxType.REQUIRED)
    public void terugdraaien(Gemachtigde wie, long activering, String reden) {
        eis(!reden.isBlank(), RegelbeheerReden.VERSIE_ZONDER_REDEN);
        concepten.gewijzigd();
        Regelactivering een = concepten.activering(activering);
        een.terugdraaien(reden, wie, klok.instant());
        stap(concepten.get(een.conceptId()), Regelstapsoort.TERUGGEDRAAID, true, wie, reden);
    }

    void stap(Regelconcept concept, Regelstapsoort soort, boolean geslaagd, Gemachtigde wie, String toelichting) {
        stap(concept.id(), soort, geslaagd, wie, concept.tekstHash(), toelichting, List.of());
    }

    void stap(long concept, Regelstapsoort soort, boolean geslaagd, Gemachtigde wie, String hash, String toelichting, Object verslag) {
        concepten.toevoegen(new Regelstap(concept, soort, geslaagd, wie, klok.instant(), hash, toelichting, Verslagjson.schrijf(verslag)));
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), soort.name().toLowerCase(java.util.Locale.ROOT), "regelversie", concept, null,
                (geslaagd ? "" : "niet geslaagd: ") + toelichting);
    }
}
