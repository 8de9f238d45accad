package nl.onderwijsregio.beoordeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.beoordeling.BeoordelingQuery.Bewijsregel;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Verdeling;
import nl.onderwijsregio.regeling.bewijs.Bewijs;

/** Reckons what one application is granted, from the receipts of all applications of its round that were not refused. One query. */
@ApplicationScoped
class Plafondverdeling {
    private static final String BEURT = "verdeling.beurt";
    private static final int EERSTE = 1;

    @Inject
    BeoordelingQuery lezen;
    @Inject
    Regelingen regelingen;

    /** @param nietVerlenen codes of the lines that this application is not granted */
    Berekening van(Ingediend aanvraag, Set<String> nietVerlenen) {
        List<Bewijsregel> alle = lezen.bewijzen(aanvraag.regeling()).stream().filter(b -> b.aanvraagId() == aanvraag.id() || b.uitspraak() != Uitspraak.AFWIJZEN).toList();
        Beoordeling eigen = oordeel(alle.stream().filter(b -> b.aanvraagId() == aanvraag.id()).findFirst().orElseThrow());
        try {
            return verdelen(aanvraag, zonder(eigen, nietVerlenen), alle);
        } catch (OnbruikbareInvoer nietTeVerdelen) {
            return Berekening.zonderBedrag(posten(eigen), List.of(nietTeVerdelen.getMessage()));
        }
    }

    private Berekening verdelen(Ingediend aanvraag, Beoordeling eigen, List<Bewijsregel> alle) {
        Regelversie tekst = regelingen.actueel().versie(aanvraag.regeling(), LocalDate.parse(aanvraag.regelversie()));
        Optional<BigDecimal> plafond = tekst.parameters().parameter("plafond").flatMap(Parameter::waarde).map(BigDecimal::new);
        if (plafond.isEmpty() || tekst.parameters().heelGetal(BEURT).filter(b -> b > EERSTE).isPresent()) {
            return Berekening.zonderBedrag(posten(eigen), List.of("het deel van het plafond voor deze regeling"));
        }
        List<Beoordeling> mee = new ArrayList<>(List.of(eigen));
        alle.stream().filter(b -> b.aanvraagId() != aanvraag.id()).map(b -> zonder(oordeel(b), b.nietVerleend())).forEach(mee::add);
        Verdeling verdeling = Verdeling.van(mee, plafond.get());
        BigDecimal bedrag = verdeling.toekenningen().getFirst().toegekend().orElse(null);
        return new Berekening(bedrag, eigen.bedrag().orElse(null), plafond.get(), verdeling.factor().orElse(null), posten(eigen), bedrag == null ? ontbreekt(eigen) : List.of());
    }

    private static List<String> ontbreekt(Beoordeling eigen) {
        return eigen.bedrag().isPresent() ? List.of("het bedrag van een andere aanvraag in deze ronde") : eigen.ontbreekt();
    }

    private Beoordeling oordeel(Bewijsregel b) {
        return Bewijs.oordeel(b.bewijs(), regelingen.actueel().versie(b.regeling(), LocalDate.parse(b.regelversie())));
    }

    private static List<Bedragpost> posten(Beoordeling b) {
        return b.posten().stream().map(Bedragpost::van).toList();
    }

    /** The verdict without some lines. Where lines are reckoned from other lines (more years, a maximum) the regeling does not say what a part is. */
    private static Beoordeling zonder(Beoordeling b, Set<String> codes) {
        if (codes.isEmpty()) {
            return b;
        }
        boolean los = b.bedragPerJaar().isEmpty() && b.posten().stream().allMatch(p -> p.bedrag().filter(e -> e.signum() >= 0).isPresent());
        boolean bekend = codes.stream().allMatch(c -> b.post(c).isPresent());
        if (!los || !bekend) {
            throw new OnbruikbareInvoer("hoe van dit bedrag een deel wordt berekend");
        }
        List<Post> over = b.posten().stream().filter(p -> !codes.contains(p.code())).toList();
        Optional<BigDecimal> som = Optional.of(over.stream().map(p -> p.bedrag().orElseThrow()).reduce(new BigDecimal("0.00"), BigDecimal::add));
        return new Beoordeling(b.regeling(), b.versie(), b.tekstHash(), b.uitkomst(), som, som, som, Optional.empty(), b.bevindingen(), over, b.ontbreekt());
    }
}
