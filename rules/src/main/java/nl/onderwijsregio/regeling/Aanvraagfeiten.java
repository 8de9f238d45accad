package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about one application; it mirrors the evaluation JSON. An empty Optional is <em>unknown</em>, an empty list <em>none</em>.
 *
 * @param regeling id of the regeling, for example {@code ldnor-2025}
 * @param versie the text to apply; empty: the beslistekst
 * @param op the day of the verdict
 * @param ingediendOp moment of submission, wall clock of Europe/Amsterdam
 * @param regio DUS-I reference of the region
 * @param landelijk which of the four landelijke regions this is; empty: none of them
 * @param totalen the known counts; a count left out is unknown unless the vestigingen give it
 * @param herkomst where the counts in {@code totalen} come from
 * @param vestigingen all participating vestigingen
 * @param gemeenten codes (GMxxxx) of the gemeenten that form the region
 * @param partijen all participating parties
 * @param bijlagen ids of the attachments handed in
 * @param elders which of our vestigingen stand in which other region as well
 * @param aaneengesloten whether the gemeenten form one area; empty: computed from the graph, or unknown
 * @param invalpool whether the region has an invalpool (2024 only)
 * @param gevraagd the amount asked for, euros
 * @param peerReviewGehouden whether an ontwikkelingsgerichte peer review was held in 2023-2024 (article 6 lid 5 onder h)
 * @param gewijzigd whether the region differs from the one the regeling names (2026-2029 only)
 * @param rap facts of the RAP track
 * @param opleidingsschool facts of the opleidingsschool track
 */
public record Aanvraagfeiten(String regeling, Optional<LocalDate> versie, LocalDate op, Optional<LocalDateTime> ingediendOp,
        Optional<String> regio, Optional<Landelijk> landelijk, Map<Telling, Aantal> totalen, Map<Telling, Herkomst> herkomst,
        Optional<List<Vestiging>> vestigingen, Optional<List<String>> gemeenten, Optional<List<Partij>> partijen,
        Optional<Set<String>> bijlagen, Optional<List<Elders>> elders, Optional<Boolean> aaneengesloten, boolean invalpool,
        Optional<BigDecimal> gevraagd, Optional<Boolean> peerReviewGehouden, boolean gewijzigd, Optional<Rap> rap,
        Optional<Opleidingsschool> opleidingsschool) {

    public Aanvraagfeiten {
        Objects.requireNonNull(regeling);
        Objects.requireNonNull(op);
        totalen = Map.copyOf(totalen);
        herkomst = Map.copyOf(herkomst);
        vestigingen = vestigingen.map(List::copyOf);
        gemeenten = gemeenten.map(List::copyOf);
        partijen = partijen.map(List::copyOf);
        bijlagen = bijlagen.map(Set::copyOf);
        elders = elders.map(List::copyOf);
        vestigingen.ifPresent(Aanvraagfeiten::eisElkeVestigingEenKeer);
    }

    /** Starts the facts of an application for this regeling, judged on this day; everything else is unknown until said. */
    public static Bouwer voor(String regeling, LocalDate op) {
        return new Bouwer(regeling, op);
    }

    /** Starts with these facts, to change some of them. */
    public Bouwer wijzigen() {
        return new Bouwer(this);
    }

    private static void eisElkeVestigingEenKeer(List<Vestiging> vestigingen) {
        Set<String> gezien = HashSet.newHashSet(vestigingen.size());
        for (Vestiging v : vestigingen) {
            if (!gezien.add(v.vestigingscode())) {
                throw new OnbruikbareInvoer("vestigingen: " + v.vestigingscode() + " staat er twee keer.");
            }
        }
    }

    /**
     * One participating vestiging.
     *
     * @param vestigingscode code of six characters
     * @param sector the sector it belongs to
     * @param soort for po BO, SBO, SO, VSO or SO-VSO; for vo PRO is praktijkonderwijs; for mbo bol, bbl-entree or bbl-overig; else free
     * @param gemeente code of its gemeente; empty: unknown
     * @param leerlingen its count on the reference date; empty: unknown
     * @param herkomst where that count comes from; empty: not told
     */
    public record Vestiging(String vestigingscode, Sector sector, String soort, Optional<String> gemeente, Optional<Aantal> leerlingen,
            Optional<Herkomst> herkomst) {

        public Vestiging {
            Objects.requireNonNull(vestigingscode);
            Objects.requireNonNull(sector);
            Objects.requireNonNull(soort);
        }

        /** A vestiging; null for gemeente, count or source means unknown. */
        public static Vestiging van(String vestigingscode, Sector sector, String soort, String gemeente, Aantal leerlingen, Herkomst herkomst) {
            return new Vestiging(vestigingscode, sector, soort, Optional.ofNullable(gemeente), Optional.ofNullable(leerlingen),
                    Optional.ofNullable(herkomst));
        }
    }

    /**
     * One participating party.
     *
     * @param soort what it is
     * @param nummer its number, for a bestuur the bevoegd-gezagnummer
     * @param ondertekend whether it signed; empty: unknown
     */
    public record Partij(Partijsoort soort, String nummer, Optional<Boolean> ondertekend) {

        public Partij {
            Objects.requireNonNull(soort);
            Objects.requireNonNull(nummer);
        }
    }

    /** A participating vestiging that also stands in the application of another region. */
    public record Elders(String vestigingscode, String regio) {

        public Elders {
            Objects.requireNonNull(vestigingscode);
            Objects.requireNonNull(regio);
        }
    }

    /**
     * Facts of the RAP track of 2024.
     *
     * @param referentie reference of the RAP-regio in bijlage 2
     * @param mboDoetMee whether a mbo-instelling takes part; empty: unknown
     * @param fte size in fte after besturen left; empty: nobody left
     */
    public record Rap(String referentie, Optional<Boolean> mboDoetMee, Optional<BigDecimal> fte) { }

    /**
     * An (aspirant-)opleidingsschool of 2024: the applicant itself, or in a region the aspirant-opleidingsschool of 2022 in it.
     *
     * @param studenten its students and zij-instromers, in the schooljaar the text names
     * @param vestigingenVertrokken whether vestigingen no longer take part; empty: unknown
     * @param aspirantSinds the year it began as aspirant; empty: no aspirant
     */
    public record Opleidingsschool(Optional<Aantal> studenten, Optional<Boolean> vestigingenVertrokken, Optional<Integer> aspirantSinds) { }

    /** Collects the facts one by one; null always means unknown. */
    public static final class Bouwer {
        private final String regeling;
        private LocalDate op;
        private LocalDate versie;
        private LocalDateTime ingediendOp;
        private String regio;
        private Landelijk landelijk;
        private final Map<Telling, Aantal> totalen = new EnumMap<>(Telling.class);
        private final Map<Telling, Herkomst> herkomst = new EnumMap<>(Telling.class);
        private List<Vestiging> vestigingen;
        private List<String> gemeenten;
        private List<Partij> partijen;
        private Set<String> bijlagen;
        private List<Elders> elders;
        private Boolean aaneengesloten;
        private boolean invalpool;
        private BigDecimal gevraagd;
        private Boolean peerReviewGehouden;
        private boolean gewijzigd;
        private Rap rap;
        private Opleidingsschool opleidingsschool;

        private Bouwer(String regeling, LocalDate op) {
            this.regeling = regeling;
            this.op = op;
        }

        private Bouwer(Aanvraagfeiten f) {
            this(f.regeling, f.op);
            versie = f.versie.orElse(null);
            ingediendOp = f.ingediendOp.orElse(null);
            regio = f.regio.orElse(null);
            landelijk = f.landelijk.orElse(null);
            totalen.putAll(f.totalen);
            herkomst.putAll(f.herkomst);
            vestigingen = f.vestigingen.orElse(null);
            gemeenten = f.gemeenten.orElse(null);
            partijen = f.partijen.orElse(null);
            bijlagen = f.bijlagen.orElse(null);
            elders = f.elders.orElse(null);
            aaneengesloten = f.aaneengesloten.orElse(null);
            invalpool = f.invalpool;
            gevraagd = f.gevraagd.orElse(null);
            peerReviewGehouden = f.peerReviewGehouden.orElse(null);
            gewijzigd = f.gewijzigd;
            rap = f.rap.orElse(null);
            opleidingsschool = f.opleidingsschool.orElse(null);
        }

        public Bouwer op(LocalDate dag) {
            op = dag;
            return this;
        }

        public Bouwer versie(LocalDate datum) {
            versie = datum;
            return this;
        }

        public Bouwer ingediendOp(LocalDateTime moment) {
            ingediendOp = moment;
            return this;
        }

        public Bouwer regio(String referentie) {
            regio = referentie;
            return this;
        }

        public Bouwer landelijk(Landelijk soort) {
            landelijk = soort;
            return this;
        }

        public Bouwer totaal(Telling telling, Aantal aantal) {
            zet(totalen, telling, aantal);
            return this;
        }

        public Bouwer totaal(Telling telling, Aantal aantal, Herkomst bron) {
            return totaal(telling, aantal).herkomst(telling, bron);
        }

        public Bouwer herkomst(Telling telling, Herkomst bron) {
            zet(herkomst, telling, bron);
            return this;
        }

        public Bouwer vestigingen(Collection<Vestiging> lijst) {
            vestigingen = lijst == null ? null : List.copyOf(lijst);
            return this;
        }

        public Bouwer gemeenten(Collection<String> codes) {
            gemeenten = codes == null ? null : List.copyOf(codes);
            return this;
        }

        public Bouwer partijen(Collection<Partij> lijst) {
            partijen = lijst == null ? null : List.copyOf(lijst);
            return this;
        }

        public Bouwer bijlagen(Collection<String> ids) {
            bijlagen = ids == null ? null : Set.copyOf(ids);
            return this;
        }

        public Bouwer elders(Collection<Elders> lijst) {
            elders = lijst == null ? null : List.copyOf(lijst);
            return this;
        }

        public Bouwer aaneengesloten(Boolean waarde) {
            aaneengesloten = waarde;
            return this;
        }

        public Bouwer invalpool(boolean waarde) {
            invalpool = waarde;
            return this;
        }

        public Bouwer gevraagd(BigDecimal bedrag) {
            gevraagd = bedrag;
            return this;
        }

        public Bouwer peerReviewGehouden(Boolean waarde) {
            peerReviewGehouden = waarde;
            return this;
        }

        public Bouwer gewijzigd(boolean waarde) {
            gewijzigd = waarde;
            return this;
        }

        public Bouwer rap(Rap feiten) {
            rap = feiten;
            return this;
        }

        public Bouwer opleidingsschool(Opleidingsschool feiten) {
            opleidingsschool = feiten;
            return this;
        }

        public Aanvraagfeiten bouwen() {
            return new Aanvraagfeiten(regeling, Optional.ofNullable(versie), op, Optional.ofNullable(ingediendOp), Optional.ofNullable(regio),
                    Optional.ofNullable(landelijk), totalen, herkomst, Optional.ofNullable(vestigingen), Optional.ofNullable(gemeenten),
                    Optional.ofNullable(partijen), Optional.ofNullable(bijlagen), Optional.ofNullable(elders),
                    Optional.ofNullable(aaneengesloten), invalpool, Optional.ofNullable(gevraagd), Optional.ofNullable(peerReviewGehouden), gewijzigd,
                    Optional.ofNullable(rap), Optional.ofNullable(opleidingsschool));
        }

        private static <T> void zet(Map<Telling, T> map, Telling telling, T waarde) {
            if (waarde == null) {
                map.remove(telling);
            } else {
                map.put(telling, waarde);
            }
        }
    }
}
