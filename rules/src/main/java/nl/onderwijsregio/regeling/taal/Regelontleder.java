package nl.onderwijsregio.regeling.taal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.taal.Lezer.Deel;
import nl.onderwijsregio.regeling.taal.Lezer.Soort;
import nl.onderwijsregio.regeling.taal.Ontleding.Plaats;
import nl.onderwijsregio.regeling.taal.Ontleding.Verwijzing;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Handeling;
import nl.onderwijsregio.regeling.taal.Regeltekst.Kant;
import nl.onderwijsregio.regeling.taal.Regeltekst.Lid;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Teken;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Voorwaarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;
import nl.onderwijsregio.regeling.taal.Woordenschat.Argument;
import nl.onderwijsregio.regeling.taal.Woordenschat.Veld;
import nl.onderwijsregio.regeling.taal.Woordenschat.Werkwoord;

/**
 * Reads a rule text into its internal form. Accepts exactly the restricted language, so that nothing it does not understand can get
 * through; says of everything else on which line it stands and what was expected. After a fault it goes on at the next rule.
 */
public final class Regelontleder {

    static final int HOOGSTENS_REGELS = 500;
    static final int HOOGSTENS_FOUTEN = 100;
    private static final int LANGSTE_CODE = 60;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern ARTIKEL = Pattern.compile("onbekend|(?:bijlage [0-9]+[a-z]?|[0-9]+[a-z]{0,2})(?: [a-z0-9 ,]+)?");
    private static final Pattern ZINSDEEL = Pattern.compile("\\{([^{}]*)}");

    private final Woordenschat woordenschat;
    private final List<Regelfout> fouten;
    private final List<Deel> delen;
    private final List<Regel> regels = new ArrayList<>();
    private final List<Plaats> plaatsen = new ArrayList<>();
    private final List<Verwijzing> verwijzingen = new ArrayList<>();
    private final Map<String, Integer> namen = new HashMap<>();
    private final Set<String> beschreven = new TreeSet<>();
    private int volgende;
    private int vergelijkingen;
    private String naam = "";

    private Regelontleder(List<Deel> delen, List<Regelfout> fouten, Woordenschat woordenschat) {
        this.delen = delen;
        this.fouten = fouten;
        this.woordenschat = woordenschat;
    }

    /** Reads an uploaded file. Fails with {@link OnjuisteRegels} only when it is too large or no text at all. */
    public static Ontleding ontleed(byte[] bestand, Woordenschat woordenschat) {
        return ontleed(Tekstpoort.tekst(bestand), woordenschat);
    }

    /** Reads a text. Fails with {@link OnjuisteRegels} only when it is too large. */
    public static Ontleding ontleed(String tekst, Woordenschat woordenschat) {
        Tekstpoort.eisOmvang(tekst.length());
        Tekstpoort.eisOmvang(tekst.getBytes(StandardCharsets.UTF_8).length);
        List<Regelfout> fouten = new ArrayList<>(Tekstpoort.vreemdeTekens(tekst));
        if (!fouten.isEmpty()) {
            return new Ontleding(Optional.empty(), fouten, List.of(), List.of());
        }
        return new Regelontleder(Lezer.lees(tekst, fouten), fouten, woordenschat).ontleed();
    }

    private Ontleding ontleed() {
        while (kijk().soort() != Soort.EINDE && fouten.size() < HOOGSTENS_FOUTEN) {
            int begin = volgende;
            try {
                regel();
            } catch (Ontspoord e) {
                fouten.add(e.fout);
                naarVolgendeRegel(begin);
            }
        }
        if (regels.isEmpty() && fouten.isEmpty()) {
            fouten.add(new Regelfout(1, 1, "Er staat geen enkele regel in. Een regel begint met: rule \"naam\"."));
        }
        fouten.sort(Comparator.comparingInt(Regelfout::regel).thenComparingInt(Regelfout::kolom));
        return new Ontleding(fouten.isEmpty() ? Optional.of(new Regeltekst(regels)) : Optional.empty(), fouten, plaatsen, verwijzingen);
    }

    private void naarVolgendeRegel(int begin) {
        volgende = Math.max(volgende, begin + 1);
        while (kijk().soort() != Soort.EINDE && !(kijk().is(Soort.WOORD, "rule") && delen.get(Math.min(volgende + 1, delen.size() - 1)).soort() == Soort.ZIN)) {
            volgende++;
        }
    }

    // ---- one rule

    private void regel() {
        Deel begin = woord("rule", "een regel, die begint met: rule \"naam\"");
        Deel naamdeel = neem(Soort.ZIN, "de naam van de regel tussen aanhalingstekens");
        naam = regelnaam(naamdeel);
        plaatsen.add(new Plaats(naam, begin.regel()));
        Map<Kop, Deel> koppen = koppen();
        controleerKoppen(naamdeel, koppen);
        int voorrang = voorrang();
        woord("when", koppen.isEmpty() ? "een kop zoals @toets(\"CODE\"), of: when" : "nog een kop, salience of: when");
        List<Voorwaarde> voorwaarden = patroon();
        woord("then", "then");
        Handeling handeling = handeling(koppen, Band.van(voorrang).orElseThrow());
        woord("end", "end: een regel doet precies één ding");
        if (regels.size() == HOOGSTENS_REGELS) {
            throw ontspoord(begin, "Er staan meer dan " + HOOGSTENS_REGELS + " regels in.");
        }
        Map<Kop, String> waarden = new EnumMap<>(Kop.class);
        koppen.forEach((kop, deel) -> waarden.put(kop, deel.tekst()));
        regels.add(new Regel(naam, waarden, voorrang, voorwaarden, handeling));
    }

    private String regelnaam(Deel deel) {
        if (!Regeltekst.REGELNAAM.matcher(deel.tekst()).matches()) {
            throw ontspoord(deel, "Een regel heet naar wat hij zegt: letters, cijfers, spaties en gewone leestekens, hoogstens 120. Niet: " + deel.beschrijving() + ".");
        }
        Integer eerder = namen.putIfAbsent(kern(deel.tekst()), deel.regel());
        if (eerder != null) {
            throw ontspoord(deel, "Er is al een regel met deze naam, of een die er te veel op lijkt: op regel " + eerder + ".");
        }
        return deel.tekst();
    }

    /** What makes a name of a rule differ from another: its letters and digits, whatever their case. */
    public static String kern(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
    }

    private Map<Kop, Deel> koppen() {
        Map<Kop, Deel> koppen = new EnumMap<>(Kop.class);
        while (kijk().is(Soort.TEKEN, "@")) {
            volgende++;
            Deel kopnaam = neem(Soort.WOORD, "de naam van een kop: " + Kop.alle());
            Kop kop = Kop.vanNaam(kopnaam.tekst()).orElseThrow(() -> ontspoord(kopnaam, "De kop @" + kopnaam.tekst() + " kennen we niet. Mogelijk zijn: " + Kop.alle() + "."));
            teken("(");
            Deel waarde = neem(Soort.ZIN, "de waarde van @" + kop.naam() + " tussen aanhalingstekens");
            teken(")");
            if (koppen.put(kop, waarde) != null) {
                throw ontspoord(kopnaam, "@" + kop.naam() + " staat er twee keer.");
            }
        }
        return koppen;
    }

    private int voorrang() {
        if (!kijk().is(Soort.WOORD, "salience")) {
            return 0;
        }
        volgende++;
        Deel getal = neem(Soort.GETAL, "een geheel getal na salience");
        Optional<Integer> waarde = getal.tekst().matches("-[0-9]{1,2}|0") ? Optional.of(Integer.valueOf(getal.tekst())) : Optional.empty();
        return waarde.filter(w -> Band.van(w).isPresent()).orElseThrow(() -> ontspoord(getal, "salience " + getal.tekst() + " kan niet. Mogelijk zijn: toetsen geen salience, posten "
                + Band.POSTEN.bereik() + ", toeslagen " + Band.TOESLAGEN.bereik() + ", grenzen " + Band.GRENZEN.bereik() + ", vergelijkingen " + Band.VERGELIJKINGEN.bereik() + "."));
    }

    // ---- when

    private List<Voorwaarde> patroon() {
        woord("Feiten", "Feiten( ... ): een regel kijkt alleen naar de feiten");
        teken("(");
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        vergelijkingen = 0;
        if (!kijk().is(Soort.TEKEN, ")")) {
            do {
                voorwaarden.add(voorwaarde());
            } while (gevolgdDoor(","));
        }
        teken(")");
        return voorwaarden;
    }

    private Voorwaarde voorwaarde() {
        List<Vergelijking> keuzes = new ArrayList<>();
        do {
            if (vergelijkingen++ == Regeltekst.HOOGSTENS_VERGELIJKINGEN) {
                throw ontspoord(kijk(), "Een regel heeft hoogstens " + Regeltekst.HOOGSTENS_VERGELIJKINGEN + " vergelijkingen.");
            }
            keuzes.add(vergelijking());
        } while (gevolgdDoor("||"));
        return new Voorwaarde(keuzes);
    }

    private Vergelijking vergelijking() {
        Veld veld = veld();
        Lid lid = lid(veld);
        Deel teken = kijk();
        Teken hoe = Teken.van(teken.soort() == Soort.TEKEN ? teken.tekst() : "").orElseThrow(() -> ontspoord(teken, "Hier hoort een vergelijking: ==, !=, <, <=, > of >=. Er staat "
                + teken.beschrijving() + "."));
        volgende++;
        boolean getal = isGetal(veld);
        if (hoe.isVolgorde() && !getal) {
            throw ontspoord(teken, veld.naam() + " is geen getal: alleen == en != kunnen.");
        }
        return new Vergelijking(lid, hoe, getal ? getalwaarde(veld) : woordwaarde(veld));
    }

    private Veld veld() {
        Deel deel = neem(Soort.WOORD, "een veld van de feiten");
        return Optional.ofNullable(woordenschat.velden().get(deel.tekst())).orElseThrow(() -> ontspoord(deel, "Het veld " + deel.tekst()
                + " kennen we niet. Mogelijk zijn: " + opsomming(woordenschat.velden().keySet()) + "."));
    }

    private static boolean isGetal(Veld veld) {
        return veld.soort() == Veld.Soort.AANTAL || veld.soort() == Veld.Soort.GETAL;
    }

    private Lid lid(Veld veld) {
        return switch (veld.soort()) {
            case AANTAL -> new Lid(veld.naam(), Optional.of(kant(veld)), Optional.empty());
            case WOORD_PER_SLEUTEL -> new Lid(veld.naam(), Optional.empty(), Optional.of(sleutel(veld)));
            default -> new Lid(veld.naam(), Optional.empty(), Optional.empty());
        };
    }

    private Kant kant(Veld veld) {
        String verwacht = "een grens: " + veld.naam() + ".ondergrens of " + veld.naam() + ".bovengrens";
        if (!gevolgdDoor(".")) {
            throw ontspoord(kijk(), "Verwacht " + verwacht + ". Er staat " + kijk().beschrijving() + ".");
        }
        Deel kant = neem(Soort.WOORD, verwacht);
        return Kant.vanNaam(kant.tekst()).orElseThrow(() -> ontspoord(kant, "Verwacht " + verwacht + ". Er staat " + kant.beschrijving() + "."));
    }

    private String sleutel(Veld veld) {
        if (!gevolgdDoor("[")) {
            throw ontspoord(kijk(), "Verwacht " + veld.naam() + "[\"...\"]. Er staat " + kijk().beschrijving() + ".");
        }
        Deel sleutel = neem(Soort.ZIN, "een naam tussen aanhalingstekens");
        teken("]");
        verwijs(Verwijzing.Soort.SLEUTEL, sleutel, veld.naam() + "." + sleutel.tekst());
        return sleutel.tekst();
    }

    private Waarde getalwaarde(Veld veld) {
        Deel deel = kijk();
        if (deel.soort() == Soort.FIGUUR) {
            volgende++;
            if (!Regeltekst.FIGUUR.matcher(deel.tekst()).matches()) {
                throw ontspoord(deel, "Tussen {{ en }} staat de naam van een figuur, zoals {{drempels.po}}. Er staat " + deel.beschrijving() + ".");
            }
            verwijs(Verwijzing.Soort.FIGUUR, deel, deel.tekst());
            return new Regeltekst.Figuur(deel.tekst());
        }
        if (deel.soort() == Soort.WOORD) {
            Veld ander = veld();
            if (!isGetal(ander)) {
                throw ontspoord(deel, ander.naam() + " is geen getal en " + veld.naam() + " wel.");
            }
            return new Regeltekst.Ander(lid(ander));
        }
        return new Getal(getal(neem(Soort.GETAL, veld.naam() + " te vergelijken met een geheel getal, een figuur zoals {{drempels.po}} of een ander aantal")));
    }

    private int getal(Deel deel) {
        if (!deel.tekst().matches("[0-9]{1,8}")) {
            throw ontspoord(deel, "Verwacht een geheel getal van 0 tot en met " + Regeltekst.HOOGSTE_GETAL + ", zonder punten of komma's. Er staat " + deel.beschrijving() + ".");
        }
        return Integer.parseInt(deel.tekst());
    }

    private Waarde woordwaarde(Veld veld) {
        Deel deel = neem(Soort.ZIN, "de waarde van " + veld.naam() + " tussen aanhalingstekens");
        if (!veld.woorden().isEmpty() && !veld.woorden().contains(deel.tekst())) {
            throw ontspoord(deel, veld.naam() + " kan niet " + deel.beschrijving() + " zijn. Mogelijk zijn: " + opsomming(veld.woorden()) + ".");
        }
        return new Woord(deel.tekst());
    }

    // ---- then

    private Handeling handeling(Map<Kop, Deel> koppen, Band band) {
        woord("d", "een handeling zoals d.onvoldoende(...)");
        teken(".");
        Deel deel = neem(Soort.WOORD, "een werkwoord");
        Werkwoord werkwoord = Optional.ofNullable(woordenschat.werkwoorden().get(deel.tekst())).orElseThrow(() -> ontspoord(deel, "Het werkwoord " + deel.tekst()
                + " kennen we niet. Mogelijk zijn: " + opsomming(woordenschat.werkwoorden().keySet()) + "."));
        if (!werkwoord.banden().contains(band)) {
            throw ontspoord(deel, "d." + werkwoord.naam() + " kan niet met deze salience. Wel met: " + String.join(", of ", werkwoord.banden().stream().sorted().map(Band::bereik).toList()) + ".");
        }
        teken("(");
        List<Waarde> argumenten = new ArrayList<>();
        for (Argument argument : werkwoord.argumenten()) {
            if (!argumenten.isEmpty()) {
                teken(",", "d." + werkwoord.naam() + " vraagt " + werkwoord.argumenten().size() + " argumenten; nummer " + (argumenten.size() + 1) + " is " + argument.omschrijving());
            }
            argumenten.add(argument(werkwoord, argument, koppen));
        }
        teken(")", "geen argument meer: d." + werkwoord.naam() + " vraagt er " + werkwoord.argumenten().size());
        teken(";");
        return new Handeling(werkwoord.naam(), argumenten);
    }

    private Waarde argument(Werkwoord werkwoord, Argument argument, Map<Kop, Deel> koppen) {
        if (argument == Argument.GETAL) {
            return new Getal(getal(neem(Soort.GETAL, argument.omschrijving())));
        }
        Deel deel = neem(Soort.ZIN, "in d." + werkwoord.naam() + " " + argument.omschrijving() + ", tussen aanhalingstekens");
        switch (argument) {
            case TOETS -> eisCode(deel, Kop.TOETS, koppen);
            case POST -> eisCode(deel, Kop.POST, koppen);
            case ZIN -> zinsdelen(deel);
            case TELLING -> verwijs(Verwijzing.Soort.TELLING, deel, deel.tekst());
            case BEDRAG -> verwijs(Verwijzing.Soort.BEDRAG, deel, deel.tekst());
            case PARAMETER -> verwijs(Verwijzing.Soort.PARAMETER, deel, deel.tekst());
            case TRAP -> verwijs(Verwijzing.Soort.TRAP, deel, deel.tekst());
            default -> eisNietLeeg(deel, "d." + werkwoord.naam());
        }
        return new Woord(deel.tekst());
    }

    private void eisCode(Deel deel, Kop kop, Map<Kop, Deel> koppen) {
        Deel eigen = koppen.get(kop);
        if (eigen == null) {
            throw ontspoord(deel, "Deze regel heeft geen @" + kop.naam() + "(" + deel.beschrijving() + ").");
        }
        if (!eigen.tekst().equals(deel.tekst())) {
            throw ontspoord(deel, "De kop zegt @" + kop.naam() + "(" + eigen.beschrijving() + "), hier staat " + deel.beschrijving() + ".");
        }
    }

    private void eisNietLeeg(Deel deel, String waarin) {
        if (deel.tekst().isBlank()) {
            throw ontspoord(deel, "Een argument van " + waarin + " is leeg.");
        }
    }

    private void zinsdelen(Deel deel) {
        eisNietLeeg(deel, "de handeling");
        Matcher zinsdeel = ZINSDEEL.matcher(deel.tekst());
        while (zinsdeel.find()) {
            verwijzingen.add(new Verwijzing(Verwijzing.Soort.ZINSDEEL, zinsdeel.group(1), naam, deel.regel(), deel.kolom() + 1 + zinsdeel.start()));
        }
        if (ZINSDEEL.matcher(deel.tekst()).replaceAll("").matches(".*[{}].*")) {
            throw ontspoord(deel, "In deze zin staat een losse { of }.");
        }
    }

    // ---- the head as a whole

    private void controleerKoppen(Deel naamdeel, Map<Kop, Deel> koppen) {
        if (koppen.containsKey(Kop.TOETS) == koppen.containsKey(Kop.POST)) {
            throw ontspoord(naamdeel, "Een regel hoort bij één toets of één post: zet er @toets(\"CODE\") of @post(\"CODE\") bij.");
        }
        Kop soort = koppen.containsKey(Kop.TOETS) ? Kop.TOETS : Kop.POST;
        Deel code = koppen.get(soort);
        if (!CODE.matcher(code.tekst()).matches() || code.tekst().length() > LANGSTE_CODE) {
            throw ontspoord(code, "Een code bestaat uit hoofdletters, cijfers en _, zoals SECTOR_PO. Er staat " + code.beschrijving() + ".");
        }
        if (!beschreven.add(soort.naam() + " " + code.tekst())) {
            koppen.forEach((kop, deel) -> {
                if (kop != soort) {
                    throw ontspoord(deel, "@" + kop.naam() + " hoort bij de eerste regel van " + code.tekst() + "; daar staat het al, of daar ontbreekt het.");
                }
            });
            return;
        }
        controleerBeschrijving(soort, code, koppen);
    }

    private void controleerBeschrijving(Kop soort, Deel code, Map<Kop, Deel> koppen) {
        Deel artikel = koppen.get(Kop.ARTIKEL);
        if (artikel == null) {
            throw ontspoord(code, "De eerste regel van " + code.tekst() + " noemt zijn artikel niet: @artikel(\"7 lid 1\") ontbreekt.");
        }
        if (!ARTIKEL.matcher(artikel.tekst()).matches()) {
            throw ontspoord(artikel, "Een artikel schrijven we als 7 lid 1, 5 lid 1 onder a of bijlage 1. Er staat " + artikel.beschrijving() + ".");
        }
        verwijs(Verwijzing.Soort.ARTIKEL, artikel, artikel.tekst());
        Set<Kop> alleenPost = Set.of(Kop.OMSCHRIJVING, Kop.KORTING);
        Set<Kop> alleenToets = Set.of(Kop.VOLDAAN);
        koppen.forEach((kop, deel) -> {
            if ((soort == Kop.TOETS ? alleenPost : alleenToets).contains(kop)) {
                throw ontspoord(deel, "@" + kop.naam() + " hoort niet bij een " + soort.naam() + ".");
            }
        });
        Optional.ofNullable(koppen.get(Kop.VOLDAAN)).ifPresent(this::zinsdelen);
        Optional.ofNullable(koppen.get(Kop.INVOER)).ifPresent(this::controleerInvoer);
        if (soort == Kop.POST) {
            eisKop(code, koppen, Kop.OMSCHRIJVING);
            Deel korting = eisKop(code, koppen, Kop.KORTING);
            if (!Set.of("evenredig", "geen").contains(korting.tekst())) {
                throw ontspoord(korting, "@korting is \"evenredig\" of \"geen\". Er staat " + korting.beschrijving() + ".");
            }
        }
    }

    private Deel eisKop(Deel code, Map<Kop, Deel> koppen, Kop kop) {
        return Optional.ofNullable(koppen.get(kop)).orElseThrow(() -> ontspoord(code, "De eerste regel van " + code.tekst() + " mist @" + kop.naam() + "(\"...\")."));
    }

    private void controleerInvoer(Deel deel) {
        for (String invoer : deel.tekst().split(", ", -1)) {
            if (!woordenschat.invoer().contains(invoer)) {
                throw ontspoord(deel, "De invoer '" + invoer + "' kennen we niet. Mogelijk zijn: " + opsomming(woordenschat.invoer()) + ".");
            }
        }
    }

    // ---- small steps

    private Deel kijk() {
        return delen.get(volgende);
    }

    private Deel neem(Soort soort, String verwacht) {
        Deel deel = kijk();
        if (deel.soort() != soort) {
            throw ontspoord(deel, "Verwacht " + verwacht + ". Er staat " + deel.beschrijving() + ".");
        }
        volgende++;
        return deel;
    }

    private Deel woord(String woord, String verwacht) {
        if (!kijk().is(Soort.WOORD, woord)) {
            throw ontspoord(kijk(), "Verwacht " + verwacht + ". Er staat " + kijk().beschrijving() + ".");
        }
        return delen.get(volgende++);
    }

    private void teken(String teken) {
        teken(teken, "'" + teken + "'");
    }

    private void teken(String teken, String verwacht) {
        if (!gevolgdDoor(teken)) {
            throw ontspoord(kijk(), "Verwacht " + verwacht + ". Er staat " + kijk().beschrijving() + ".");
        }
    }

    private boolean gevolgdDoor(String teken) {
        boolean past = kijk().is(Soort.TEKEN, teken);
        if (past) {
            volgende++;
        }
        return past;
    }

    private void verwijs(Verwijzing.Soort soort, Deel deel, String wat) {
        verwijzingen.add(new Verwijzing(soort, wat, naam, deel.regel(), deel.kolom()));
    }

    private static String opsomming(Set<String> namen) {
        return String.join(", ", new TreeSet<>(namen));
    }

    private static Ontspoord ontspoord(Deel deel, String melding) {
        return new Ontspoord(new Regelfout(deel.regel(), deel.kolom(), melding));
    }

    /** Reading cannot go on in this rule. */
    private static final class Ontspoord extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Regelfout fout;

        Ontspoord(Regelfout fout) {
            super(fout.melding(), null, false, false);
            this.fout = fout;
        }
    }
}
