package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * What rules write in: the verbs of a rule text. Every verb leaves at most one finding or one line. Belongs to one evaluation in one thread.
 * Sentences are kept as they stand in the rule; {@code {name}} in them is filled in afterwards.
 */
public final class Dossier {

    private static final Optional<Uitkomst> GEEN_GEVOLG = Optional.empty();
    private static final Optional<Uitkomst> AFWIJZEN = Optional.of(Uitkomst.AFWIJZEN);
    private static final Optional<Uitkomst> ONVOLDOENDE = Optional.of(Uitkomst.ONVOLDOENDE);
    private static final Optional<Uitkomst> CONTACT = Optional.of(Uitkomst.CONTACT_PENVOERDERS);
    private static final Optional<Uitkomst> AANVULLEN = Optional.of(Uitkomst.AANVULLEN);
    private static final Optional<Uitkomst> NIET_TE_BEPALEN = Optional.of(Uitkomst.NIET_TE_BEPALEN);
    private static final List<String> SECTORTELLINGEN = Stream.of(Telling.PO, Telling.PO_GESPECIALISEERD, Telling.VO,
            Telling.PRAKTIJKONDERWIJS, Telling.MBO_BOL, Telling.MBO_BBL_ENTREE, Telling.MBO_BBL_OVERIG).map(Telling::invoernaam).toList();

    private final Feiten feiten;
    private final Parameters parameters;
    private final List<Vermelding> vermeldingen = new ArrayList<>(24);
    private final List<Regel> regels = new ArrayList<>(12);
    private Breuk rest = Breuk.NUL;
    private String bedragtoets = "";

    public Dossier(Feiten feiten, Parameters parameters) {
        this.feiten = feiten;
        this.parameters = parameters;
    }

    /** The application must be refused at once. */
    public void afwijzen(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, AFWIJZEN, tekst, herstel);
    }

    /** A requirement is certainly not met. */
    public void onvoldoende(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, ONVOLDOENDE, tekst, herstel);
    }

    /** The penvoerders have to choose. */
    public void contact(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, CONTACT, tekst, herstel);
    }

    /** Something is missing that may still be handed in. */
    public void aanvullen(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, AANVULLEN, tekst, herstel);
    }

    /** The known facts do not decide it. */
    public void onbekend(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.ONBEKEND, NIET_TE_BEPALEN, tekst, herstel);
    }

    /** Something to know, without consequence. */
    public void informatie(String toets, String tekst) {
        vermeld(toets, Toetsuitslag.INFORMATIE, GEEN_GEVOLG, tekst, "");
    }

    /** The requirement does not hold for this region. */
    public void nietVanToepassing(String toets, String tekst) {
        vermeld(toets, Toetsuitslag.NIET_VAN_TOEPASSING, GEEN_GEVOLG, tekst, "");
    }

    /** A part of the regeling that is not known here keeps the verdict open, until a version gives this parameter a value. */
    public void gat(String toets, String parameter, String tekst, String herstel) {
        if (parameters.isGat(parameter)) {
            vermeldingen.add(new Vermelding(toets, Toetsuitslag.ONBEKEND, NIET_TE_BEPALEN, tekst, herstel, parameter));
        }
    }

    /**
     * A part of the regeling that no rule looks at keeps the verdict open: while this parameter has no value because it is missing, and from
     * then on because a human has to judge. A value alone never makes a check pass.
     */
    public void oordeel(String toets, String parameter, String gat, String gevuld, String herstel) {
        boolean ontbreekt = parameters.isGat(parameter);
        vermeldingen.add(new Vermelding(toets, Toetsuitslag.ONBEKEND, NIET_TE_BEPALEN, ontbreekt ? gat : gevuld, herstel, ontbreekt ? parameter : ""));
    }

    /** A line: a count times a rate. The count is a total, or {@code opleidingsschool.studenten}. */
    public void post(String code, String telling, String tarief) {
        boolean school = telling.equals("opleidingsschool.studenten");
        Telling t = school ? Telling.STUDENTEN
                : Telling.vanNaam(telling).orElseThrow(() -> new IllegalArgumentException("Geen telling: " + telling));
        Aantal aantal = school ? feiten.schoolstudenten() : feiten.achtergrond().tellingen().aantal(t);
        Optional<BigDecimal> perPersoon = parameters.bedrag(tarief);
        regels.add(new Regel(code, List.of(school ? telling : t.invoernaam()), List.of(tarief), Bandbreedte.product(aantal, perPersoon),
                () -> Tekst.formule(aantal) + " x " + perPersoon.map(Tekst::formule).orElse("onbekend"), ""));
    }

    /** A line: one fixed amount that follows from the number of sectors. */
    public void vast(String code, String parameter, String tekst) {
        Bandbreedte bedrag = bedrag(parameter);
        regels.add(new Regel(code, SECTORTELLINGEN, List.of(parameter), bedrag,
                () -> sectoren() + ": " + bedrag.bedrag().map(Tekst::formule).orElse("onbekend"), tekst));
    }

    /** A line of nothing that follows from the number of sectors, with the reason. */
    public void geen(String code, String tekst) {
        regels.add(new Regel(code, SECTORTELLINGEN, List.of(), Bandbreedte.NUL, () -> sectoren() + ": 0,00", tekst));
    }

    /** A line that follows from the number of sectors at their threshold, which is not yet known: {@code trap.2}, {@code trap.3} or nothing. */
    public void onzeker(String code, String trap, String tekst) {
        Bandbreedte laag = trede(trap, feiten.sectorenOpDrempel().ondergrens());
        Bandbreedte hoog = trede(trap, feiten.sectorenOpDrempel().bovengrens());
        regels.add(new Regel(code, SECTORTELLINGEN, List.of(), new Bandbreedte(laag.onder(), hoog.boven()),
                () -> sectoren() + ": onbekend", tekst));
    }

    /** A line: one fixed amount. In the name of the parameter {@code {regio}} and {@code {referentie}} are those of the application. */
    public void bedrag(String code, String parameter, String tekst) {
        String naam = parameter.indexOf('{') < 0 ? parameter : eigen(parameter);
        Bandbreedte bedrag = bedrag(naam);
        regels.add(new Regel(code, List.of(), List.of(naam), bedrag, () -> bedrag.bedrag().map(Tekst::formule).orElse("onbekend"), tekst));
    }

    /** A line of nothing, with the reason. */
    public void nul(String code, String tekst) {
        regels.add(new Regel(code, List.of(), List.of(), Bandbreedte.NUL, () -> "0,00", tekst));
    }

    /** A line whose amount the known facts do not tell. */
    public void onbekendBedrag(String code, String tekst) {
        regels.add(new Regel(code, List.of(), List.of(), Bandbreedte.ONBEKEND, () -> "onbekend", tekst));
    }

    /** A line: the amount the application asks for. */
    public void gevraagdBedrag(String code, String tekst) {
        BigDecimal gevraagd = gevraagd();
        regels.add(new Regel(code, List.of(), List.of(), Bandbreedte.exact(gevraagd), () -> "gevraagd: " + Tekst.formule(gevraagd), tekst));
    }

    /** A line: the amount of the class a sector falls in, see {@link Staffel}. */
    public void staffel(String code, String sector, String tabel, String tekst) {
        Aantal aantal = sector(sector);
        Bandbreedte bedrag = Bandbreedte.klasse(Staffel.bedrag(parameters, tabel, aantal.ondergrens()), Staffel.bedrag(parameters, tabel, aantal.bovengrens()));
        regels.add(new Regel(code, List.of(), List.of(), bedrag,
                () -> Tekst.formule(aantal) + ": " + bedrag.bedrag().map(Tekst::formule).orElse("onbekend"), tekst));
    }

    /**
     * A part or a multiple of the lines whose code starts so (several beginnings with a comma), as a line of its own with the difference.
     * The amount is rounded down to the cent; what that leaves is carried to the next such line. When the lines are not exact and become
     * less, they are replaced by one.
     */
    public void maal(String code, String begin, String deel, String tekst) {
        List<Regel> onder = beginnendMet(begin);
        Bandbreedte som = som(onder);
        if (parameters.isGat(deel)) {
            regels.add(new Regel(code, invoer(onder), List.of(deel), Bandbreedte.ONBEKEND, () -> "onbekend", tekst));
            return;
        }
        Breuk maal = Breuk.van(parameters.parameter(deel).orElseThrow().waarde().orElseThrow());
        if (som.isExact()) {
            BigDecimal voor = som.onder().orElseThrow();
            Breuk na = maal.keer(voor).plus(rest);
            BigDecimal verschil = na.inCenten().subtract(voor);
            rest = na.rest();
            regels.add(new Regel(code, invoer(onder), List.of(deel), Bandbreedte.exact(verschil),
                    () -> Tekst.formule(voor) + " x " + maal + " - " + Tekst.formule(voor), tekst));
        } else if (maal.isMeerDanEen()) {
            regels.add(new Regel(code, invoer(onder), List.of(deel), som.keer(maal.min(1)), () -> "onbekend x " + maal, tekst));
        } else {
            vervang(onder, code, deel, som.keer(maal), () -> "onbekend x " + maal, tekst);
        }
    }

    /**
     * A ceiling on the lines whose code starts so. When those are exact, what lies above the ceiling is a negative line of its own; when
     * they are not and may pass it, the lines are replaced by one that is cut off.
     */
    public void maximum(String code, String begin, String parameter, String tekst) {
        List<Regel> onder = beginnendMet(begin);
        Bandbreedte som = som(onder);
        Optional<BigDecimal> grens = parameters.bedrag(parameter);
        if (grens.isEmpty()) {
            regels.add(new Regel(code, invoer(onder), List.of(parameter), Bandbreedte.ONBEKEND, () -> "hoogstens onbekend", tekst));
        } else if (!som.kanMeerZijnDan(grens.get())) {
            regels.add(new Regel(code, invoer(onder), List.of(parameter), Bandbreedte.NUL,
                    () -> "niet meer dan " + Tekst.formule(grens.get()) + ": 0,00", tekst));
        } else if (som.isExact()) {
            BigDecimal teVeel = som.onder().orElseThrow();
            regels.add(new Regel(code, invoer(onder), List.of(parameter), Bandbreedte.exact(grens.get().subtract(teVeel)),
                    () -> Tekst.formule(grens.get()) + " - " + Tekst.formule(teVeel), tekst));
        } else {
            vervang(onder, code, parameter, som.hoogstens(grens.get()), () -> "hoogstens " + Tekst.formule(grens.get()), tekst);
        }
    }

    /** The amount must be exactly known; leaves a finding only when it is not. */
    public void bedragNagaan(String toets, String tekst, String herstel) {
        bedragtoets = toets;
        if (!totaal().isExact()) {
            onbekend(toets, tekst, herstel);
        }
    }

    /** Compares what is asked with the amount; leaves a finding only when more is asked, or when that is not known yet. */
    public void gevraagdNagaan(String toets, String meer, String misschien) {
        BigDecimal gevraagd = gevraagd();
        Bandbreedte totaal = totaal();
        if (totaal.boven().isPresent() && gevraagd.compareTo(totaal.boven().get()) > 0) {
            informatie(toets, meer);
        } else if (!totaal.onder().filter(o -> gevraagd.compareTo(o) <= 0).isPresent()) {
            informatie(toets, misschien);
        }
    }

    Bandbreedte totaal() {
        return som(regels);
    }

    /** Whether this check looked at whether the amount is known. */
    boolean isBedragtoets(String toets) {
        return bedragtoets.equals(toets);
    }

    List<Vermelding> vermeldingen() {
        return vermeldingen;
    }

    List<Regel> regels() {
        return regels;
    }

    private void vermeld(String toets, Toetsuitslag uitslag, Optional<Uitkomst> gevolg, String tekst, String herstel) {
        vermeldingen.add(new Vermelding(toets, uitslag, gevolg, tekst, herstel, ""));
    }

    private List<Regel> beginnendMet(String begin) {
        List<String> namen = List.of(begin.split(", "));
        return regels.stream().filter(r -> namen.stream().anyMatch(r.code()::startsWith)).toList();
    }

    private void vervang(List<Regel> oud, String code, String parameter, Bandbreedte bedrag, java.util.function.Supplier<String> formule, String tekst) {
        List<String> namen = Stream.concat(oud.stream().flatMap(r -> r.parameters().stream()), Stream.of(parameter)).distinct().toList();
        List<String> invoer = invoer(oud);
        regels.removeAll(oud);
        regels.add(new Regel(code, invoer, namen, bedrag, formule, tekst));
    }

    private static List<String> invoer(List<Regel> regels) {
        return regels.stream().flatMap(r -> r.invoer().stream()).distinct().toList();
    }

    private static Bandbreedte som(List<Regel> regels) {
        Bandbreedte som = Bandbreedte.NUL;
        for (Regel regel : regels) {
            som = som.plus(regel.bedrag());
        }
        return som;
    }

    private Bandbreedte bedrag(String parameter) {
        return parameters.bedrag(parameter).map(Bandbreedte::exact).orElse(Bandbreedte.ONBEKEND);
    }

    private BigDecimal gevraagd() {
        return feiten.achtergrond().aanvraag().gevraagd().orElseThrow();
    }

    private String eigen(String parameter) {
        return parameter.replace("{regio}", feiten.achtergrond().aanvraag().regio().orElse(""))
                .replace("{referentie}", feiten.achtergrond().aanvraag().rap().map(r -> r.referentie()).orElse(""));
    }

    private Aantal sector(String naam) {
        return switch (naam) {
            case "po" -> feiten.po();
            case "vo" -> feiten.vo();
            case "mbo" -> feiten.mbo();
            default -> throw new IllegalArgumentException("Geen sector: " + naam);
        };
    }

    private String sectoren() {
        Aantal sectoren = feiten.sectorenOpDrempel();
        return Tekst.formule(sectoren) + (sectoren.bovengrens() == 1 ? " sector" : " sectoren");
    }

    private Bandbreedte trede(String trap, int aantal) {
        return aantal < 2 ? Bandbreedte.NUL : bedrag(trap + "." + aantal);
    }
}
