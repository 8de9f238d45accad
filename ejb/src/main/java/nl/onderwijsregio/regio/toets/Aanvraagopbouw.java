package nl.onderwijsregio.regio.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Herkomst;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.Opgavesoort;

/** Turns the composition of a region into the facts that the regeling is applied to. Decides nothing: unknown stays unknown. */
final class Aanvraagopbouw {
    private static final List<Opgavesoort> MBO = List.of(Opgavesoort.MBO_BOL, Opgavesoort.MBO_BBL_ENTREE, Opgavesoort.MBO_BBL_OVERIG);

    private final Regiofeiten feiten;
    private final Indieningsstand dossier;

    private Aanvraagopbouw(Regiofeiten feiten, Indieningsstand dossier) {
        this.feiten = feiten;
        this.dossier = dossier;
    }

    /** The facts for a verdict on the given day. */
    static Aanvraagfeiten van(Regiofeiten feiten, Indieningsstand dossier, LocalDate op) {
        return new Aanvraagopbouw(feiten, dossier).bouwen(op);
    }

    private Aanvraagfeiten bouwen(LocalDate op) {
        List<Vestiging> vestigingen = new ArrayList<>(feiten.vestigingen().size());
        feiten.vestigingen().forEach(v -> vestigingen.add(vestiging(v)));
        feiten.mboBesturen().forEach(d -> MBO.forEach(soort -> vestigingen.add(mbo(d, soort))));
        Aanvraagfeiten.Bouwer bouwer = Aanvraagfeiten.voor(feiten.regeling(), op)
                .regio(feiten.kop().dusiRef())
                .landelijk(feiten.kop().landelijk() == null ? null : Landelijk.valueOf(feiten.kop().landelijk().name()))
                .vestigingen(vestigingen)
                .gemeenten(feiten.gemeenten())
                .partijen(feiten.deelnemers().stream().map(this::partij).toList())
                .elders(feiten.dubbel().stream().map(Aanvraagopbouw::elders).toList())
                .peerReviewGehouden(peerReview().orElse(null))
                .bijlagen(dossier.bijlagen().orElse(null))
                .ingediendOp(dossier.ingediendOp().orElse(null));
        studenten().ifPresent(s -> bouwer.totaal(Telling.STUDENTEN, s.aantal(), s.herkomst().orElse(null)));
        return bouwer.bouwen();
    }

    private Vestiging vestiging(Vestigingsfeit v) {
        Telstand telling = v.telling();
        return Vestiging.van(v.code(), v.sector(), v.soort() == null ? "" : v.soort(), v.gemeente(), telling.isOnbekend() ? null : telling.aantal(),
                telling.isOnbekend() ? null : telling.herkomst().orElse(null));
    }

    private Vestiging mbo(Deelnemer bestuur, Opgavesoort soort) {
        Optional<Opgavestand> opgave = feiten.opgave(soort, bestuur.bestuursnummer());
        return Vestiging.van(mboCode(bestuur.bestuursnummer(), soort), Sector.MBO, mboSoort(soort), null,
                opgave.map(o -> Aantal.van(o.aantal())).orElse(null),
                opgave.map(o -> Herkomst.opgave(o.bron(), null, o.gebruiker())).orElse(null));
    }

    private static String mboCode(String nummer, Opgavesoort soort) {
        return nummer + "-" + mboSoort(soort);
    }

    private static String mboSoort(Opgavesoort soort) {
        return switch (soort) {
            case MBO_BOL -> "bol";
            case MBO_BBL_ENTREE -> "bbl-entree";
            case MBO_BBL_OVERIG -> "bbl-overig";
            default -> throw new IllegalArgumentException("Geen mbo-opgave: " + soort);
        };
    }

    /** Students and zij-instromers together; the known one is a lower bound while the other is unknown. */
    private Optional<Telstand> studenten() {
        Optional<Opgavestand> studenten = feiten.opgave(Opgavesoort.STUDENTEN, "");
        Optional<Opgavestand> zijinstromers = feiten.opgave(Opgavesoort.ZIJINSTROMERS, "");
        if (studenten.isEmpty() || zijinstromers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Telstand.opgave(studenten.get().aantal() + zijinstromers.get().aantal(), null,
                bronnen(studenten.get().bron(), zijinstromers.get().bron()), zijinstromers.get().gebruiker()));
    }

    private static String bronnen(String een, String ander) {
        return een.equals(ander) ? een : een + "; " + ander;
    }

    private Partij partij(Deelnemer d) {
        String nummer = d.bestuursnummer() == null ? "partij-" + d.partijId() : d.bestuursnummer();
        Optional<Set<String>> ondertekend = dossier.ondertekend();
        return new Partij(soort(d), nummer, ondertekend.map(nummers -> nummers.contains(nummer)));
    }

    private static Partijsoort soort(Deelnemer d) {
        return switch (d.soort()) {
            case BESTUUR -> Partijsoort.BESTUUR;
            case BEROEPSGROEP -> Partijsoort.BEROEPSGROEP;
            case OPLEIDER -> switch (d.opleidingsoort()) {
                case LERARENOPLEIDING -> Partijsoort.LERARENOPLEIDING;
                case EDUCATIEVE_AD -> Partijsoort.AD_OPLEIDING;
                case SCHOOLLEIDERSOPLEIDING -> Partijsoort.SCHOOLLEIDERSOPLEIDING;
                case MBO_OPLEIDER_OOP -> Partijsoort.MBO_OPLEIDER;
            };
            default -> Partijsoort.OVERIG;
        };
    }

    private static Elders elders(Dubbel d) {
        return new Elders(d.mbo() ? mboCode(d.code(), Opgavesoort.MBO_BOL) : d.code(), d.dusiRef() == null ? d.regio() : d.dusiRef());
    }

    /** Unknown until the region named its opleidingsscholen. */
    private Optional<Boolean> peerReview() {
        return feiten.opleidingsscholen().isEmpty() ? Optional.empty()
                : Optional.of(feiten.opleidingsscholen().stream().anyMatch(s -> s.opgave().peerReview()));
    }
}
