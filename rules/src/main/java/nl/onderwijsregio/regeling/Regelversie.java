package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.motor.Feitenvorming;
import nl.onderwijsregio.regeling.motor.Regelbasis;

/**
 * One version of one regeling: its text turned into rules, figures, plan format and account of articles. Immutable; the rules are compiled
 * at the first use, once.
 */
public final class Regelversie {

    private final Versietekst tekst;
    private final Optional<Tijdvak> tijdvak;
    private final String tekstHash;
    private final Parameters parameters;
    private final Planformat planformat;
    private final List<Artikel> artikelen;
    private final Regelbasis regels;
    private final Feitenvorming feitenvorming;

    Regelversie(Versietekst tekst, Optional<Tijdvak> tijdvak, String tekstHash, Parameters parameters, Planformat planformat,
            List<Artikel> artikelen, Regelbasis regels) {
        this.tekst = tekst;
        this.tijdvak = tijdvak;
        this.tekstHash = tekstHash;
        this.parameters = parameters;
        this.planformat = planformat;
        this.artikelen = List.copyOf(artikelen);
        this.regels = regels;
        feitenvorming = new Feitenvorming(parameters, planformat);
    }

    /** The texts it was made from. */
    public Versietekst tekst() {
        return tekst;
    }

    /** Id of the regeling, for example {@code ldnor-2025}. */
    public String regeling() {
        return tekst.regeling();
    }

    /** Full name of the regeling. */
    public String naam() {
        return tekst.naam();
    }

    /** Date of the text. */
    public LocalDate versie() {
        return tekst.versie();
    }

    /** Address of the text. */
    public String bron() {
        return tekst.bron();
    }

    /** Address of a provision of this text; {@code 7 lid 10} and {@code bijlage 1} are understood. A source that is no consolidated text has one
     * address for all. */
    public String bron(String artikel) {
        String[] woorden = artikel.split(" ");
        if (!bron().startsWith("https://wetten.overheid.nl/")) {
            return bron();
        }
        return bron() + (woorden[0].equals("bijlage") ? "#Bijlage" + woorden[1] : "#Artikel" + woorden[0]);
    }

    /** When to apply, when the decision falls, for which period. Fails when this text does not tell, see {@link #bekendTijdvak()}. */
    public Tijdvak tijdvak() {
        return tijdvak.orElseThrow(() -> new IllegalStateException("Het aanvraagtijdvak van " + regeling() + " is hier niet bekend"));
    }

    /** As {@link #tijdvak()}; empty when a moment or the term of the decision is not known here. */
    public Optional<Tijdvak> bekendTijdvak() {
        return tijdvak;
    }

    /** {@code sha256:} and the fingerprint of rules, parameters and plan format in canonical form. */
    public String tekstHash() {
        return tekstHash;
    }

    /** As {@link #tekstHash()}, over all its texts: name, source and account of articles too, which decide nothing and which a reader relies on. */
    public String versieHash() {
        return tekst.versieHash();
    }

    /** The figures. */
    public Parameters parameters() {
        return parameters;
    }

    /** Sections, attachments, signers and chambers. */
    public Planformat planformat() {
        return planformat;
    }

    /** Every provision with how it is dealt with. */
    public List<Artikel> artikelen() {
        return artikelen;
    }

    /** Brings applications together for the rules of this version. */
    public Feitenvorming feitenvorming() {
        return feitenvorming;
    }

    /** The compiled rules. */
    public Regelbasis regels() {
        return regels;
    }
}
