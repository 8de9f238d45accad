package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final List<Telling> SECTORTELLINGEN = List.of(Telling.PO, Telling.PO_GESPECIALISEERD, Telling.VO,
            Telling.PRAKTIJKONDERWIJS, Telling.MBO_BOL, Telling.MBO_BBL_ENTREE, Telling.MBO_BBL_OVERIG);

    private final Feiten feiten;
    private final Parameters parameters;
    private final List<Vermelding> vermeldingen = new ArrayList<>(24);
    private final List<Regel> regels = new ArrayList<>(12);

    public Dossier(Feiten feiten, Parameters parameters) {
        this.feiten = feiten;
        this.parameters = parameters;
    }

    /** The application must be refused at once. */
    public void afwijzen(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, Optional.of(Uitkomst.AFWIJZEN), tekst, herstel);
    }

    /** A requirement is certainly not met. */
    public void onvoldoende(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, Optional.of(Uitkomst.ONVOLDOENDE), tekst, herstel);
    }

    /** The penvoerders have to choose. */
    public void contact(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, Optional.of(Uitkomst.CONTACT_PENVOERDERS), tekst, herstel);
    }

    /** Something is missing that may still be handed in. */
    public void aanvullen(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.NIET_VOLDAAN, Optional.of(Uitkomst.AANVULLEN), tekst, herstel);
    }

    /** The known facts do not decide it. */
    public void onbekend(String toets, String tekst, String herstel) {
        vermeld(toets, Toetsuitslag.ONBEKEND, Optional.of(Uitkomst.NIET_TE_BEPALEN), tekst, herstel);
    }

    /** Something to know, without consequence. */
    public void informatie(String toets, String tekst) {
        vermeld(toets, Toetsuitslag.INFORMATIE, GEEN_GEVOLG, tekst, null);
    }

    /** The requirement does not hold for this region. */
    public void nietVanToepassing(String toets, String tekst) {
        vermeld(toets, Toetsuitslag.NIET_VAN_TOEPASSING, GEEN_GEVOLG, tekst, null);
    }

    /** A line: a count times a rate. */
    public void post(String code, String telling, String tarief) {
        Telling t = Telling.vanNaam(telling).orElseThrow(() -> new IllegalArgumentException("Geen telling: " + telling));
        Aantal aantal = feiten.achtergrond().tellingen().aantal(t);
        Optional<BigDecimal> perPersoon = parameters.bedrag(tarief);
        regels.add(new Regel(code, List.of(t), List.of(tarief), Bandbreedte.product(aantal, perPersoon),
                () -> Tekst.formule(aantal) + " x " + perPersoon.map(Tekst::formule).orElse("onbekend"), ""));
    }

    /** A line: one fixed amount. */
    public void vast(String code, String parameter, String tekst) {
        Bandbreedte bedrag = parameters.bedrag(parameter).map(Bandbreedte::exact).orElse(Bandbreedte.ONBEKEND);
        regels.add(new Regel(code, SECTORTELLINGEN, List.of(parameter), bedrag,
                () -> sectoren() + ": " + bedrag.bedrag().map(Tekst::formule).orElse("onbekend"), tekst));
    }

    /** A line of nothing, with the reason. */
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

    /**
     * A ceiling on the lines whose code starts so. When those are exact, what lies above the ceiling is a negative line of its own; when
     * they are not and may pass it, the lines are replaced by one that is cut off.
     */
    public void maximum(String code, String begin, String parameter, String tekst) {
        List<Regel> onder = regels.stream().filter(r -> r.code().startsWith(begin)).toList();
        List<Telling> tellingen = onder.stream().flatMap(r -> r.tellingen().stream()).distinct().toList();
        Bandbreedte som = onder.stream().map(Regel::bedrag).reduce(Bandbreedte.NUL, Bandbreedte::plus);
        Optional<BigDecimal> grens = parameters.bedrag(parameter);
        if (grens.isEmpty()) {
            regels.add(new Regel(code, tellingen, List.of(parameter), Bandbreedte.ONBEKEND, () -> "hoogstens onbekend", tekst));
        } else if (!som.kanMeerZijnDan(grens.get())) {
            regels.add(new Regel(code, tellingen, List.of(parameter), Bandbreedte.NUL,
                    () -> "niet meer dan " + Tekst.formule(grens.get()) + ": 0,00", tekst));
        } else if (som.isExact()) {
            BigDecimal teVeel = som.onder().orElseThrow();
            regels.add(new Regel(code, tellingen, List.of(parameter), Bandbreedte.exact(grens.get().subtract(teVeel)),
                    () -> Tekst.formule(grens.get()) + " - " + Tekst.formule(teVeel), tekst));
        } else {
            List<String> namen = new ArrayList<>(onder.stream().flatMap(r -> r.parameters().stream()).distinct().toList());
            namen.add(parameter);
            regels.removeAll(onder);
            regels.add(new Regel(code, tellingen, namen, som.hoogstens(grens.get()), () -> "hoogstens " + Tekst.formule(grens.get()), tekst));
        }
    }

    /** The amount must be exactly known; leaves a finding only when it is not. */
    public void bedragNagaan(String toets, String tekst, String herstel) {
        if (!totaal().isExact()) {
            onbekend(toets, tekst, herstel);
        }
    }

    /** Compares what is asked with the amount; leaves a finding only when more is asked, or when that is not known yet. */
    public void gevraagdNagaan(String toets, String meer, String misschien) {
        BigDecimal gevraagd = feiten.achtergrond().aanvraag().gevraagd().orElseThrow();
        Bandbreedte totaal = totaal();
        if (totaal.boven().isPresent() && gevraagd.compareTo(totaal.boven().get()) > 0) {
            informatie(toets, meer);
        } else if (!totaal.onder().filter(o -> gevraagd.compareTo(o) <= 0).isPresent()) {
            informatie(toets, misschien);
        }
    }

    Bandbreedte totaal() {
        Bandbreedte totaal = Bandbreedte.NUL;
        for (Regel regel : regels) {
            totaal = totaal.plus(regel.bedrag());
        }
        return totaal;
    }

    List<Vermelding> vermeldingen() {
        return vermeldingen;
    }

    List<Regel> regels() {
        return regels;
    }

    private void vermeld(String toets, Toetsuitslag uitslag, Optional<Uitkomst> gevolg, String tekst, String herstel) {
        vermeldingen.add(new Vermelding(toets, uitslag, gevolg, tekst, Optional.ofNullable(herstel)));
    }

    private String sectoren() {
        Aantal sectoren = feiten.sectorenOpDrempel();
        return Tekst.formule(sectoren) + (sectoren.bovengrens() == 1 ? " sector" : " sectoren");
    }

    private Bandbreedte trede(String trap, int aantal) {
        return aantal < 2 ? Bandbreedte.NUL : parameters.bedrag(trap + "." + aantal).map(Bandbreedte::exact).orElse(Bandbreedte.ONBEKEND);
    }
}
