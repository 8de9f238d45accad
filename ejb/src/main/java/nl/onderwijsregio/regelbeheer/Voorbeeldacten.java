package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Feitenschrijver;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;

/** Golden cases that people add to a new version, each act one transaction. */
@ApplicationScoped
class Voorbeeldacten {
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Voorbeeldproef proef;
    @Inject
    Regelacten acten;
    @Inject
    Clock klok;

    @Transactional(TxType.REQUIRED)
    public long toevoegen(Gemachtigde wie, long id, Voorbeeldopgave opgave) {
        Regelconcept concept = teWijzigen(wie, id, opgave.artikelen());
        eisVrijeNaam(id, 0, opgave.naam());
        int nummer = concepten.voorbeelden(id).stream().mapToInt(Regelvoorbeeld::nummer).max().orElse(0) + 1;
        Regelvoorbeeld nieuw = Regelvoorbeeld.eigen(id, nummer, tekst(concept, opgave, wie), wie);
        verantwoorden(nieuw, concept, opgave, wie);
        concepten.toevoegen(nieuw);
        gedaan(wie, concept, Regelstapsoort.VOORBEELD_ERBIJ, opgave.naam());
        return nieuw.id();
    }

    @Transactional(TxType.REQUIRED)
    public void wijzigen(Gemachtigde wie, long id, long voorbeeld, Voorbeeldopgave opgave) {
        Regelconcept concept = teWijzigen(wie, id, opgave.artikelen());
        Regelvoorbeeld een = vereist(id, voorbeeld);
        eisTeHerschrijven(een, concept);
        eisVrijeNaam(id, voorbeeld, opgave.naam());
        een.herschrijven(tekst(concept, opgave, wie));
        verantwoorden(een, concept, opgave, wie);
        gedaan(wie, concept, Regelstapsoort.VOORBEELD_ANDERS, een.voorbeeld().naam());
    }

    @Transactional(TxType.REQUIRED)
    public void verwijderen(Gemachtigde wie, long id, long voorbeeld) {
        Regelconcept concept = teWijzigen(wie, id, List.of());
        Regelvoorbeeld een = vereist(id, voorbeeld);
        een.eisEigen();
        concepten.verwijderen(een);
        gedaan(wie, concept, Regelstapsoort.VOORBEELD_WEG, een.voorbeeld().naam());
    }

    /** What the version as it stands says of these facts; keeps nothing. */
    Beoordeling uitrekenen(Regelconcept concept, String feiten) {
        return beoordeeld(concept, new Voorbeeldtekst("", "", feiten(concept, feiten), Uitkomst.NIET_TE_BEPALEN, Optional.empty()));
    }

    /** Facts that contradict each other are refused before they are kept. */
    private Beoordeling beoordeeld(Regelconcept concept, Voorbeeldtekst voorbeeld) {
        try {
            return voorbeeld.beoordeel(lezer.versie(concept));
        } catch (OnbruikbareInvoer e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Regelconcept teWijzigen(Gemachtigde wie, long id, List<String> artikelen) {
        Regelconcept concept = concepten.geraakt(id);
        concept.eisTeWijzigen(wie);
        List<String> bekend = Stream.concat(lezer.gewijzigdeArtikelen(concept).stream(), lezer.versie(concept).artikelen().stream().map(Artikel::artikel)).toList();
        eis(bekend.containsAll(artikelen), RegelbeheerReden.VOORBEELD_ZONDER_REDEN);
        return concept;
    }

    /** A case that came along stays as it is, unless the version cannot be applied to its facts: then somebody has to say what it is about now, and may correct that. */
    private void eisTeHerschrijven(Regelvoorbeeld een, Regelconcept concept) {
        if (!een.isHerschreven() && proef.uitkomst(een, concept).geweigerd() == null) {
            een.eisEigen();
        }
    }

    /** People, comparisons and steps tell cases apart by their name. */
    private void eisVrijeNaam(long concept, long behalve, String naam) {
        eis(concepten.voorbeelden(concept).stream().noneMatch(v -> v.id() != behalve && v.voorbeeld().naam().equalsIgnoreCase(naam)),
                RegelbeheerReden.VOORBEELD_NAAM_BESTAAT, "naam", naam);
    }

    private Regelvoorbeeld vereist(long concept, long id) {
        return concepten.voorbeelden(concept).stream().filter(v -> v.id() == id).findFirst().orElseThrow(() -> new Weigering(RegelbeheerReden.VOORBEELD_BESTAAT_NIET));
    }

    private Voorbeeldtekst tekst(Regelconcept concept, Voorbeeldopgave opgave, Gemachtigde wie) {
        Voorbeeldtekst voorbeeld = new Voorbeeldtekst(opgave.naam(), "eigen voorbeeld van " + wie.gebruiker(),
                feiten(concept, opgave.feiten()), opgave.verwacht(), Optional.ofNullable(opgave.bedrag()));
        beoordeeld(concept, voorbeeld);
        return voorbeeld;
    }

    /** The facts in their own form, with the day they are about, so that they say the same tomorrow. */
    private String feiten(Regelconcept concept, String feiten) {
        Aanvraagfeiten aanvraag = gelezen(feiten);
        eis(aanvraag.regeling().equals(concept.regeling()), RegelbeheerReden.VOORBEELD_ANDERE_REGELING, "regeling", concept.regeling());
        return Feitenschrijver.schrijf(aanvraag).toString();
    }

    private Aanvraagfeiten gelezen(String feiten) {
        try {
            return new Feitenlezer(LocalDate.now(klok)).leesAanvraag(feiten);
        } catch (OnbruikbareInvoer e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void verantwoorden(Regelvoorbeeld een, Regelconcept concept, Voorbeeldopgave opgave, Gemachtigde wie) {
        een.verantwoorden(opgave.artikelen(), concept.tekstHash(), opgave.reden(), wie, klok.instant());
    }

    private void gedaan(Gemachtigde wie, Regelconcept concept, Regelstapsoort soort, String naam) {
        acten.stap(concept, soort, true, wie, naam);
        acten.voorbeeldenDraaien(wie, concept);
    }
}
