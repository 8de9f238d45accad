package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;

/** What a new version is and what it still lacks, worked out anew at every look. */
@ApplicationScoped
class Conceptlezer {
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Regelingen regelingen;
    @Inject
    Versiekast kast;
    @Inject
    Voorbeeldproef voorbeelden;
    @Inject
    ProefregioQuery regios;
    @Inject
    Clock klok;

    /** Whether a trial over the regions says something, and must be done: in its round, some region has a composition. */
    boolean heeftRegios(Regelconcept concept) {
        return regios.isSamengesteldVoor(concept.regeling());
    }

    /** Whether there is a text of that date, in the product or in the making. */
    boolean bestaat(String regeling, LocalDate tekstVan) {
        return concepten.bestaat(regeling, tekstVan)
                || regelingen.actueel().versies(regeling).stream().anyMatch(v -> v.versie().equals(tekstVan));
    }

    /** The new version as it stands, compiled. */
    Regelversie versie(Regelconcept concept) {
        return kast.versie(concept.tekst());
    }

    Regelversie basis(Regelconcept concept) {
        return regelingen.actueel().versie(concept.regeling(), concept.basis());
    }

    /** The golden cases of a version: its own, else those of the text it stands beside in the product. */
    List<Voorbeeldtekst> voorbeeldenVan(Regelversie versie) {
        Optional<Regelconcept> concept = concepten.goedgekeurd(versie.regeling(), versie.versie());
        if (concept.isPresent()) {
            return concepten.voorbeelden(concept.get().id()).stream().map(Regelvoorbeeld::voorbeeld).toList();
        }
        return Voorbeeldtekst.meegeleverd(versie.regeling(), versie.versie());
    }

    /** The rules that differ from those of the text it was made from. */
    List<Regelwijziging> regelwijzigingen(Regelconcept concept) {
        return Regelwijziging.tussen(basis(concept), versie(concept));
    }

    /** The provisions of which a figure or a rule changed. */
    Set<String> gewijzigdeArtikelen(Regelconcept concept) {
        Regelversie oud = basis(concept);
        Set<String> artikelen = new TreeSet<>();
        Regelkeuring.wijzigingen(oud, versie(concept)).forEach(w -> {
            artikelen.add(w.artikel());
            oud.parameters().parameter(w.naam()).map(Parameter::artikel).ifPresent(artikelen::add);
        });
        regelwijzigingen(concept).stream().map(Regelwijziging::artikel).filter(a -> !a.isEmpty()).forEach(artikelen::add);
        return artikelen;
    }

    /** Of the changed provisions those that no golden case was adjusted or confirmed for. */
    List<String> zonderVoorbeeld(Regelconcept concept, Set<String> gewijzigd) {
        Set<String> open = new TreeSet<>(gewijzigd);
        concepten.voorbeelden(concept.id()).forEach(v -> open.removeAll(v.artikelen(concept.tekstHash())));
        return List.copyOf(open);
    }

    /** Provisions that a figure, a check or a line names and that nobody accounted for. */
    static List<String> openArtikelen(Regelversie versie) {
        Collection<String> verantwoord = versie.artikelen().stream().map(Artikel::artikel).toList();
        return genoemd(versie).filter(a -> verantwoord.stream().noneMatch(v -> past(a, v))).distinct().sorted().toList();
    }

    /** The articles this version deals with otherwise than the text it was made from. */
    List<Artikel> anders(Regelconcept concept) {
        List<Artikel> eerst = basis(concept).artikelen();
        return versie(concept).artikelen().stream().filter(a -> !eerst.contains(a)).toList();
    }

    /** Of those the ones that are said to be a rule, while nothing in the version names them. */
    List<String> zonderRegel(Regelconcept concept) {
        Regelversie versie = versie(concept);
        List<String> genoemd = Stream.of(genoemd(versie), versie.planformat().onderdelen().stream().map(o -> o.artikel()),
                versie.planformat().bijlagen().stream().map(b -> b.artikel())).flatMap(s -> s).toList();
        return anders(concept).stream().filter(a -> a.verwerking() == Artikel.Verwerking.REGEL).map(Artikel::artikel)
                .filter(a -> genoemd.stream().noneMatch(g -> valtOnder(g, a))).toList();
    }

    /** Provisions that are said to be without meaning, while a figure, a check or a line names them. */
    static List<String> tochGenoemd(Regelversie versie) {
        return genoemd(versie).flatMap(g -> versie.artikelen().stream().filter(a -> valtOnder(g, a.artikel()))
                .max(Comparator.comparingInt(a -> a.artikel().length())).stream())
                .filter(a -> a.verwerking() == Artikel.Verwerking.NIET_VAN_TOEPASSING).map(Artikel::artikel).distinct().sorted().toList();
    }

    private static Stream<String> genoemd(Regelversie versie) {
        return Stream.of(versie.parameters().alle().stream().map(Parameter::artikel), versie.regels().toetsen().stream().map(t -> t.artikel()),
                versie.regels().postsoorten().stream().map(p -> p.artikel())).flatMap(s -> s);
    }

    private static boolean past(String artikel, String verantwoord) {
        return valtOnder(artikel, verantwoord) || verantwoord.startsWith(artikel + " ");
    }

    /** Whether a named provision is that article or a part of it. */
    private static boolean valtOnder(String genoemd, String artikel) {
        return genoemd.equals(artikel) || genoemd.startsWith(artikel + " ") || genoemd.startsWith(artikel + ",");
    }

    /** Whether the step was done on the text as it stands. */
    boolean isGedaan(Regelconcept concept, Regelstapsoort soort) {
        return concepten.stappen(concept.id()).stream().anyMatch(s -> s.soort() == soort && s.geslaagd() && s.hash().equals(concept.tekstHash()));
    }

    /** Refuses with the first thing that stands in the way of offering it. */
    void eisAanTeBieden(Regelconcept concept) {
        eis(concept.status() == Conceptstatus.GEKEURD, RegelbeheerReden.VERSIE_NIET_GEKEURD);
        eisTeActiveren(concept);
    }

    /** What approving asks as well, looked at anew: the product may have changed since. */
    void eisTeActiveren(Regelconcept concept) {
        Regelversie versie = versie(concept);
        eis(!Regelkeuring.wijzigingen(basis(concept), versie).isEmpty() || !regelwijzigingen(concept).isEmpty(), RegelbeheerReden.VERSIE_ONGEWIJZIGD);
        eis(isGedaan(concept, Regelstapsoort.NAGEREKEND), RegelbeheerReden.NIET_NAGEREKEND);
        eisArtikelen(concept, versie);
        eisVoorbeelden(concept);
        eis(!heeftRegios(concept) || isProefActueel(concept), RegelbeheerReden.NIET_PROEFGEDRAAID);
    }

    /** A text that came along may name what it calls of no account; a new version adds nothing to that. */
    private void eisArtikelen(Regelconcept concept, Regelversie versie) {
        List<String> open = openArtikelen(versie);
        eis(open.isEmpty(), RegelbeheerReden.ARTIKEL_NIET_BELEGD, "artikelen", String.join(", ", open));
        List<String> eerder = tochGenoemd(basis(concept));
        List<String> toch = tochGenoemd(versie).stream().filter(a -> !eerder.contains(a)).toList();
        eis(toch.isEmpty(), RegelbeheerReden.ARTIKEL_TOCH_GENOEMD, "artikelen", String.join(", ", toch));
        List<String> leeg = zonderRegel(concept);
        eis(leeg.isEmpty(), RegelbeheerReden.ARTIKEL_ZONDER_REGEL, "artikelen", String.join(", ", leeg));
    }

    private void eisVoorbeelden(Regelconcept concept) {
        List<Voorbeeldregel> gedraaid = voorbeelden.draaien(concept);
        gedraaid.stream().filter(Voorbeeldregel::isGeweigerd).findFirst().ifPresent(v -> {
            throw new Weigering(RegelbeheerReden.VOORBEELD_PAST_NIET, "naam", v.naam(), "oorzaak", v.geweigerd());
        });
        List<String> mis = gedraaid.stream().filter(v -> !v.klopt()).map(Voorbeeldregel::naam).toList();
        eis(mis.isEmpty(), RegelbeheerReden.VOORBEELDEN_KLOPPEN_NIET, "aantal", mis.size(), "namen", String.join("; ", mis.subList(0, Math.min(5, mis.size()))));
        List<String> zonder = zonderVoorbeeld(concept, gewijzigdeArtikelen(concept));
        eis(zonder.isEmpty(), RegelbeheerReden.ARTIKEL_ZONDER_VOORBEELD, "artikelen", String.join(", ", zonder));
    }

    /** The findings of the newest check. */
    List<Keurbevinding> bevindingen(long concept) {
        return concepten.verslag(concept, Regelstapsoort.GEKEURD).map(v -> Verslagjson.lees(v, new TypeReference<List<Keurbevinding>>() { })).orElse(List.of());
    }

    /** What the newest trial of the text as it stands gave; empty when that text was not tried out. */
    Optional<Proefuitslag> proef(Regelconcept concept) {
        return concepten.verslag(concept.id(), Regelstapsoort.PROEFGEDRAAID, concept.tekstHash()).map(v -> Verslagjson.lees(v, new TypeReference<Proefuitslag>() { }));
    }

    /** Whether the text as it stands was tried out beside the text in force today. */
    boolean isProefActueel(Regelconcept concept) {
        String nu = regelingen.actueel().beslistekst(concept.regeling(), LocalDate.now(klok)).tekstHash();
        return proef(concept).filter(p -> p.nuHash().equals(nu)).isPresent();
    }
}
