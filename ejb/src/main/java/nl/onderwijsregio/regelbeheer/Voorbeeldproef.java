package nl.onderwijsregio.regelbeheer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;

/** The golden cases of a new version with what comes out of them. They run when the text or a case changes; who looks reads what was kept. */
@ApplicationScoped
class Voorbeeldproef {
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Versiekast kast;

    /** Runs every case on the text as it stands. */
    List<Voorbeeldregel> draaien(Regelconcept concept) {
        Regelversie versie = kast.versie(concept.tekst());
        return concepten.voorbeelden(concept.id()).stream().map(v -> regel(v, versie, concept.tekstHash())).toList();
    }

    /** What came out when they ran on the text as it stands; a case that did not run on it yet runs now. */
    List<Voorbeeldregel> bewaard(Regelconcept concept) {
        Map<Long, Voorbeelduitkomst> bekend = uitkomsten(concept);
        List<Regelvoorbeeld> voorbeelden = concepten.voorbeelden(concept.id());
        if (!voorbeelden.stream().allMatch(v -> bekend.containsKey(v.id()))) {
            return draaien(concept);
        }
        return voorbeelden.stream().map(v -> v.regel(bekend.get(v.id()), concept.tekstHash())).toList();
    }

    private Map<Long, Voorbeelduitkomst> uitkomsten(Regelconcept concept) {
        Map<Long, Voorbeelduitkomst> uitkomsten = new HashMap<>();
        Stream.of(Regelstapsoort.BEGONNEN, Regelstapsoort.VOORBEELDEN).flatMap(soort -> concepten.verslag(concept.id(), soort, concept.tekstHash()).stream())
                .flatMap(v -> Verslagjson.lees(v, new TypeReference<List<Voorbeelduitkomst>>() { }).stream()).forEach(u -> uitkomsten.put(u.id(), u));
        return uitkomsten;
    }

    /** What comes out of this case on the text as it stands. */
    Voorbeelduitkomst uitkomst(Regelvoorbeeld voorbeeld, Regelconcept concept) {
        return uitkomst(voorbeeld, kast.versie(concept.tekst()));
    }

    private static Voorbeeldregel regel(Regelvoorbeeld voorbeeld, Regelversie versie, String hash) {
        return voorbeeld.regel(uitkomst(voorbeeld, versie), hash);
    }

    /** Facts that a version refuses are an outcome too: one case never stops the others. */
    private static Voorbeelduitkomst uitkomst(Regelvoorbeeld voorbeeld, Regelversie versie) {
        try {
            Beoordeling b = voorbeeld.voorbeeld().beoordeel(versie);
            return new Voorbeelduitkomst(voorbeeld.id(), b.uitkomst(), b.bedrag().orElse(null), null);
        } catch (OnbruikbareInvoer pastNiet) {
            return new Voorbeelduitkomst(voorbeeld.id(), null, null, pastNiet.getMessage());
        }
    }
}
