package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.onderwijsregio.regelbeheer.ProefregioQuery.Proefregio;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regeling.Verdeling;

/** Applies two texts to every region, each with its own reference dates. Reads only; neither text needs to be in force. */
@ApplicationScoped
class Proefdraai {
    @Inject
    ProefregioQuery regios;
    @Inject
    Proeffeiten feiten;
    @Inject
    Clock klok;

    /** How many regions there are to go past. */
    public int aantal() {
        return regios.alle().size();
    }

    /**
     * What the one text gives beside the other.
     *
     * @param gedaan hears how many regions are done; may throw to stop
     */
    public Proefuitslag draaien(Regelversie nu, Regelversie nieuw, IntConsumer gedaan) {
        List<Proefrij> rijen = new ArrayList<>();
        List<Beoordeling> alleNu = new ArrayList<>();
        List<Beoordeling> alleNieuw = new ArrayList<>();
        for (Proefregio regio : regios.alle()) {
            Poging was = beoordelen(regio, nu);
            Poging wordt = beoordelen(regio, nieuw);
            was.oordeel().ifPresent(alleNu::add);
            wordt.oordeel().ifPresent(alleNieuw::add);
            rijen.add(rij(regio, was, wordt));
            gedaan.accept(rijen.size());
        }
        return new Proefuitslag(nu.versie().toString(), nu.tekstHash(), nieuw.versie().toString(), nieuw.tekstHash(), klok.instant().toString(),
                plafond(nu).orElse(null), plafond(nieuw).orElse(null), factor(alleNu, nu), factor(alleNieuw, nieuw), rijen);
    }

    /** A verdict, or why the text refuses the facts of this region: one region never stops the trial of the others. */
    private record Poging(Optional<Beoordeling> oordeel, String reden) {
        BigDecimal bedrag() {
            return oordeel.flatMap(Beoordeling::bedrag).orElse(null);
        }

        String uitkomst() {
            return oordeel.map(b -> b.uitkomst().name()).orElse(Proefrij.GEWEIGERD);
        }
    }

    private Poging beoordelen(Proefregio regio, Regelversie tekst) {
        Proeffeiten.Stand stand = feiten.van(regio.id(), tekst);
        try {
            return new Poging(Optional.of(Beoordelaar.beoordeel(stand.aanvraag(), Optional.of(stand.graaf()), tekst)), null);
        } catch (OnbruikbareInvoer geweigerd) {
            return new Poging(Optional.empty(), geweigerd.getMessage());
        }
    }

    private static Proefrij rij(Proefregio regio, Poging was, Poging wordt) {
        boolean beide = was.oordeel().isPresent() && wordt.oordeel().isPresent();
        return new Proefrij(regio.id(), regio.naam(), was.bedrag(), wordt.bedrag(), was.uitkomst(), wordt.uitkomst(),
                beide ? gezakt(was.oordeel().get(), wordt.oordeel().get()) : List.of(), beide ? anders(was.oordeel().get(), wordt.oordeel().get()) : List.of(),
                wordt.reden() != null ? wordt.reden() : was.reden());
    }

    private static List<String> gezakt(Beoordeling was, Beoordeling wordt) {
        return was.bevindingen(Toetsuitslag.VOLDAAN).stream().map(Bevinding::code)
                .flatMap(code -> wordt.bevinding(code).filter(b -> b.uitkomst() != Toetsuitslag.VOLDAAN && b.uitkomst() != Toetsuitslag.ONBEKEND).stream())
                .map(Bevinding::artikel).distinct().toList();
    }

    private static List<String> anders(Beoordeling was, Beoordeling wordt) {
        return wordt.posten().stream().filter(p -> !was.post(p.code()).flatMap(Post::bedrag).equals(p.bedrag())).map(Post::artikel).distinct().toList();
    }

    private static Optional<BigDecimal> plafond(Regelversie versie) {
        return versie.parameters().parameter("plafond").flatMap(Parameter::waarde).map(BigDecimal::new);
    }

    /** Regions of which nothing is known take no part. */
    private static BigDecimal factor(List<Beoordeling> alle, Regelversie versie) {
        List<Beoordeling> bekend = alle.stream().filter(b -> b.bedrag().isPresent()).toList();
        try {
            return plafond(versie).flatMap(p -> Verdeling.van(bekend, p).factor()).orElse(null);
        } catch (OnbruikbareInvoer plafondTeLaag) {
            return null;
        }
    }
}
