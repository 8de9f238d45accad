package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;
import nl.onderwijsregio.regeling.keuring.Verschil;
import nl.onderwijsregio.regeling.keuring.Voorbeeld;

/** Any two versions of a regeling beside each other: in force or not, shipped or in the making. */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regelvergelijking {
    @Inject
    Toegang toegang;
    @Inject
    Regelingen regelingen;
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Versiekast kast;

    /** What differs between the texts of these days, and what the golden cases of either give under both. */
    public Versievergelijking vergelijken(MandaatId mandaat, String regeling, LocalDate oud, LocalDate nieuw) {
        toegang.namens(mandaat, Portaal.BELEID);
        Kant eerste = kant(regeling, oud);
        Kant tweede = kant(regeling, nieuw);
        Verschil verschil = Verschil.tussen(eerste.versie(), voorbeelden(eerste), tweede.versie(), voorbeelden(tweede));
        return new Versievergelijking(eerste.versie(), tweede.versie(), verschil, uitkomsten(eerste, tweede));
    }

    /** A version with its golden cases. */
    private record Kant(Regelversie versie, List<Voorbeeldtekst> voorbeelden) { }

    /** What the product applies comes first; a date is the name of one text only. */
    private Kant kant(String regeling, LocalDate dag) {
        Optional<Regelversie> bekend = regelingen.actueel().regelingen().contains(regeling)
                ? regelingen.actueel().versies(regeling).stream().filter(v -> v.versie().equals(dag)).findFirst() : Optional.empty();
        if (bekend.isPresent()) {
            return new Kant(bekend.get(), lezer.voorbeeldenVan(bekend.get()));
        }
        Regelconcept concept = concepten.vinden(regeling, dag).orElseThrow(() -> new Weigering(RegelbeheerReden.CONCEPT_BESTAAT_NIET));
        return new Kant(kast.versie(concept.tekst()), concepten.voorbeelden(concept.id()).stream().map(Regelvoorbeeld::voorbeeld).toList());
    }

    private static List<Voorbeeld> voorbeelden(Kant kant) {
        return kant.voorbeelden().stream().map(v -> new Voorbeeld(v.naam(), v.bron(), new Feitenlezer(LocalDate.EPOCH).leesAanvraag(v.feiten()), v.uitkomst(), v.bedrag()))
                .toList();
    }

    private static List<Voorbeeldvergelijking> uitkomsten(Kant oud, Kant nieuw) {
        Map<String, Voorbeeldtekst> alle = new LinkedHashMap<>();
        nieuw.voorbeelden().forEach(v -> alle.put(v.naam(), v));
        oud.voorbeelden().forEach(v -> alle.putIfAbsent(v.naam(), v));
        List<Voorbeeldvergelijking> lijst = new ArrayList<>();
        alle.values().forEach(v -> lijst.add(vergelijking(v, uitkomst(v, oud.versie()), uitkomst(v, nieuw.versie()))));
        return lijst;
    }

    private static Voorbeeldvergelijking vergelijking(Voorbeeldtekst v, Optional<Beoordeling> oud, Optional<Beoordeling> nieuw) {
        return new Voorbeeldvergelijking(v.naam(), v.bron(), oud.map(Beoordeling::uitkomst).orElse(null), bedrag(oud), nieuw.map(Beoordeling::uitkomst).orElse(null), bedrag(nieuw));
    }

    private static BigDecimal bedrag(Optional<Beoordeling> beoordeling) {
        return beoordeling.flatMap(Beoordeling::bedrag).orElse(null);
    }

    /** Empty when the facts mean nothing in that text, for example a region it has no amounts for. */
    private static Optional<Beoordeling> uitkomst(Voorbeeldtekst voorbeeld, Regelversie versie) {
        try {
            return Optional.of(voorbeeld.beoordeel(versie));
        } catch (OnbruikbareInvoer pastNiet) {
            return Optional.empty();
        }
    }
}
