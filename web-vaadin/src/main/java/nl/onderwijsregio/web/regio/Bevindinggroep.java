package nl.onderwijsregio.web.regio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.web.kader.BevindingRegel.Oordeel;

/** The groups findings are shown in, most urgent first. */
enum Bevindinggroep {
    VOLDOET_NIET(Oordeel.VOLDOET_NIET, true),
    LET_OP(Oordeel.LET_OP, true),
    WETEN_WE_NIET(Oordeel.WETEN_WE_NIET, true),
    /** Moment, attachments and signatures: they come with the submission. */
    BIJ_INDIENEN(Oordeel.WETEN_WE_NIET, false),
    VOLDOET(Oordeel.VOLDOET, false),
    NIET_VAN_TOEPASSING(Oordeel.VOLDOET, false);

    /** The amount has its own place above the findings. */
    private static final Set<String> BEDRAG = Set.of("BEDRAG", "GEVRAAGD");

    private final Oordeel oordeel;
    private final boolean open;

    Bevindinggroep(Oordeel oordeel, boolean open) {
        this.oordeel = oordeel;
        this.open = open;
    }

    /** The word in front of the sentence. */
    Oordeel oordeel() {
        return oordeel;
    }

    /** Whether it is shown unfolded. */
    boolean isOpen() {
        return open;
    }

    /** The group of a finding. That a vestiging stands in two regions is no refusal: the penvoerders choose. */
    static Bevindinggroep van(Bevinding bevinding) {
        if (isVanIndienen(bevinding)) {
            return BIJ_INDIENEN;
        }
        return switch (bevinding.uitkomst()) {
            case VOLDAAN -> VOLDOET;
            case NIET_VOLDAAN -> bevinding.gevolg().filter(g -> g == Uitkomst.CONTACT_PENVOERDERS).isPresent() ? LET_OP : VOLDOET_NIET;
            case INFORMATIE -> LET_OP;
            case NIET_VAN_TOEPASSING -> NIET_VAN_TOEPASSING;
            case ONBEKEND -> WETEN_WE_NIET;
        };
    }

    /** All findings by group, in the order of the groups and of the articles. */
    static Map<Bevindinggroep, List<Bevinding>> verdeeld(Beoordeling beoordeling) {
        Map<Bevindinggroep, List<Bevinding>> groepen = new EnumMap<>(Bevindinggroep.class);
        for (Bevindinggroep groep : values()) {
            groepen.put(groep, new ArrayList<>());
        }
        beoordeling.bevindingen().stream().filter(b -> !BEDRAG.contains(b.code())).forEach(b -> groepen.get(van(b)).add(b));
        return groepen;
    }

    /** What is handed in with the application and is not there yet, or not known; a submission that came too late is no such thing. */
    private static boolean isVanIndienen(Bevinding bevinding) {
        boolean nogNiet = bevinding.uitkomst() == Toetsuitslag.ONBEKEND || bevinding.uitkomst() == Toetsuitslag.INFORMATIE
                || bevinding.gevolg().filter(g -> g == Uitkomst.AANVULLEN).isPresent();
        return nogNiet && (bevinding.code().startsWith("BIJLAGE_") || bevinding.code().equals("TIJDVAK")
                || bevinding.code().equals("ONDERTEKENING"));
    }
}
