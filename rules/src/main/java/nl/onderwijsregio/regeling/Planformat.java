package nl.onderwijsregio.regeling;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a version asks of a plan and its application: sections, attachments, who signs and who votes. Data of the version, so that a plan
 * keeps the format it was written in.
 *
 * @param onderdelen the sections, in the order of the law
 * @param bijlagen the attachments, in the order of the law
 * @param ondertekenaars kinds of parties that must all sign
 * @param kamers who votes in which chamber
 * @param delen the parts that are filled in as data; none in a version that does not name them
 * @param indicatoren the figures of the labour market, in the order of the screen
 * @param documenten what the documents of this version are called, and what is asked of those beside the plan
 */
public record Planformat(List<Onderdeel> onderdelen, List<Bijlage> bijlagen, Set<Partijsoort> ondertekenaars, List<Kamer> kamers,
        List<Plandeel> delen, List<Indicator> indicatoren, List<Document> documenten) {
    private static final Pattern SCHOOLJAAR = Pattern.compile("20[0-9]{2}-20[0-9]{2}");
    private static final Document GEWOON = new Document(Documentsoort.PLAN, "Plan van aanpak", "het plan van aanpak", "", "", "", "", List.of(), List.of(), Set.of());

    public Planformat {
        onderdelen = List.copyOf(onderdelen);
        bijlagen = List.copyOf(bijlagen);
        ondertekenaars = Set.copyOf(ondertekenaars);
        kamers = List.copyOf(kamers);
        delen = List.copyOf(delen);
        indicatoren = List.copyOf(indicatoren);
        documenten = List.copyOf(documenten);
        eisEigen(delen.stream().map(Plandeel::soort).toList());
        eisEigen(indicatoren.stream().map(Indicator::code).toList());
        eisEigen(documenten.stream().map(Document::soort).toList());
        Set<String> letters = onderdelen.stream().map(Onderdeel::letter).collect(Collectors.toSet());
        eisOnderdeel(delen, letters);
        documenten.stream().filter(d -> d.soort() != Documentsoort.PLAN)
                .forEach(d -> eisOnderdeel(d.delen(), d.onderdelen().stream().map(Onderdeel::letter).collect(Collectors.toSet())));
    }

    private static void eisOnderdeel(List<Plandeel> delen, Set<String> letters) {
        delen.forEach(d -> eis(letters.contains(d.letter()), "Deel " + d.soort() + " hoort bij onderdeel " + d.letter() + ", dat er niet is."));
    }

    /** Of a version that has no document beside the plan. */
    public Planformat(List<Onderdeel> onderdelen, List<Bijlage> bijlagen, Set<Partijsoort> ondertekenaars, List<Kamer> kamers, List<Plandeel> delen,
            List<Indicator> indicatoren) {
        this(onderdelen, bijlagen, ondertekenaars, kamers, delen, indicatoren, List.of());
    }

    private static void eisEigen(List<?> namen) {
        eis(namen.stream().distinct().count() == namen.size(), "Een naam komt twee keer voor in " + namen + ".");
    }

    private static void eis(boolean voorwaarde, String zin) {
        if (!voorwaarde) {
            throw new IllegalArgumentException(zin);
        }
    }

    /** Whether an onderwijsregio writes this document for this version, and the version tells what is in it. */
    public boolean heeft(Documentsoort soort) {
        return soort == Documentsoort.PLAN ? !onderdelen.isEmpty() && document(soort).aanvrager().isEmpty()
                : documenten.stream().anyMatch(d -> d.soort() == soort);
    }

    /** What this document is called and asked for; of a version that says nothing of it a plan van aanpak. */
    public Document document(Documentsoort soort) {
        return documenten.stream().filter(d -> d.soort() == soort).findFirst().orElse(GEWOON);
    }

    /** What is asked of this document: this format for the plan, another one for a document beside it. */
    public Planformat van(Documentsoort soort) {
        if (soort == Documentsoort.PLAN) {
            return this;
        }
        Document ander = document(soort);
        return new Planformat(ander.onderdelen(), List.of(), ander.ondertekenaars(), kamers, ander.delen(), List.of(), List.of(ander));
    }

    /** The letter of the section with the activities; empty when none are asked. A version from before the parts has them under b. */
    public Optional<String> activiteiten() {
        return delen.isEmpty() && documenten.isEmpty() ? onderdeel("b").map(Onderdeel::letter) : deel(Plandeel.Soort.ACTIVITEITEN).map(Plandeel::letter);
    }

    /** The part of this kind, when the version asks it. */
    public Optional<Plandeel> deel(Plandeel.Soort soort) {
        return delen.stream().filter(d -> d.soort() == soort).findFirst();
    }

    /** The figure with this code. */
    public Optional<Indicator> indicator(String code) {
        return indicatoren.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** The school year of which students are stated, as the attachment names it; empty when none is asked. */
    public Optional<String> schooljaar() {
        return bijlage("studentenopgave").map(b -> SCHOOLJAAR.matcher(b.titel())).filter(Matcher::find).map(Matcher::group);
    }

    /** The section with this letter. */
    public Optional<Onderdeel> onderdeel(String letter) {
        return onderdelen.stream().filter(o -> o.letter().equals(letter)).findFirst();
    }

    /** The attachment with this id. */
    public Optional<Bijlage> bijlage(String id) {
        return bijlagen.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /**
     * A section of the plan.
     *
     * @param letter letter in the law, {@code a} to {@code p}
     * @param titel heading
     * @param eis what the law requires, in our own words
     * @param hulp a hint for the writer
     * @param artikel the provision
     * @param bron address of the provision
     * @param voorwaarde when the section applies
     */
    public record Onderdeel(String letter, String titel, String eis, String hulp, String artikel, String bron, Voorwaarde voorwaarde) {

        /** Whether this region has to write the section, and why (not). */
        public Toepasselijkheid voor(Regiokenmerken regio) {
            return voorwaarde.voor(regio);
        }
    }

    /**
     * An attachment of the application.
     *
     * @param id lasting name, as in the evaluation JSON
     * @param letter letter in the law
     * @param titel what it is
     * @param verplicht when it must be there, as a sentence
     * @param altijd whether it must always be there
     * @param artikel the provision
     * @param bron address of the provision
     */
    public record Bijlage(String id, String letter, String titel, String verplicht, boolean altijd, String artikel, String bron) { }

    /**
     * A document of the round.
     *
     * @param soort which one
     * @param naam what it is called, as a heading
     * @param zin what it is called in a sentence, with its article
     * @param uitleg what it is for and when it is asked, in our own words
     * @param artikel the provision; empty of the plan
     * @param bron address of the provision; empty of the plan
     * @param aanvrager who writes it, when that is no onderwijsregio; else empty
     * @param onderdelen its sections; of the plan they stand in the format itself, as do the next two
     * @param delen the parts of it that are filled in as data
     * @param ondertekenaars kinds of parties that must all sign it
     */
    public record Document(Documentsoort soort, String naam, String zin, String uitleg, String artikel, String bron, String aanvrager, List<Onderdeel> onderdelen,
            List<Plandeel> delen, Set<Partijsoort> ondertekenaars) {

        public Document {
            onderdelen = List.copyOf(onderdelen);
            delen = List.copyOf(delen);
            ondertekenaars = Collections.unmodifiableSet(new LinkedHashSet<>(ondertekenaars));
            eis(soort == Documentsoort.PLAN || !onderdelen.isEmpty(), "Van " + naam + " is niet gezegd wat erin staat.");
        }
    }

    /** A chamber of the vote: its name and the kinds of parties in it. */
    public record Kamer(String kamer, String titel, Set<Partijsoort> soorten) { }

    /**
     * What of a region decides which sections apply.
     *
     * @param sectoren the sectors with participating vestigingen
     * @param kenmerken further facts by name, see {@link Voorwaarde}; a name left out is unknown
     */
    public record Regiokenmerken(Set<Sector> sectoren, Map<String, Boolean> kenmerken) {

        public Regiokenmerken {
            sectoren = Set.copyOf(sectoren);
            kenmerken = Map.copyOf(kenmerken);
        }
    }

    /** Whether something applies (empty: not known yet) with the Dutch reason. */
    public record Toepasselijkheid(Optional<Boolean> vanToepassing, String reden) { }

    /**
     * When a section applies.
     *
     * @param soort the kind of condition
     * @param waarde the sector for SECTOR, the name of the fact for KENMERK, else empty
     * @param wel why it applies
     * @param niet why it does not
     * @param onbekend the question to answer when it is not known
     */
    public record Voorwaarde(Soort soort, String waarde, String wel, String niet, String onbekend) {

        /** The kinds of condition: always, region in a sector, region in exactly one sector, or a named fact of the region. */
        public enum Soort { ALTIJD, SECTOR, ENKELE_SECTOR, KENMERK }

        Toepasselijkheid voor(Regiokenmerken regio) {
            Optional<Boolean> geldt = switch (soort) {
                case ALTIJD -> Optional.of(true);
                case SECTOR -> Optional.of(regio.sectoren().contains(Sector.vanNaam(waarde).orElseThrow()));
                case ENKELE_SECTOR -> Optional.of(regio.sectoren().size() == 1);
                case KENMERK -> Optional.ofNullable(regio.kenmerken().get(waarde));
            };
            return new Toepasselijkheid(geldt, geldt.map(ja -> ja ? wel : niet).orElse(onbekend));
        }
    }
}
