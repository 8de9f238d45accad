package nl.onderwijsregio.web.rekenen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.web.kader.BevindingRegel;

/** The groups in which findings stand, most urgent first; a group without findings is left out. */
enum Bevindinggroep {
    VOLDOET_NIET(BevindingRegel.Oordeel.VOLDOET_NIET, true),
    WETEN_WE_NIET(BevindingRegel.Oordeel.WETEN_WE_NIET, true),
    LET_OP(BevindingRegel.Oordeel.LET_OP, true),
    VOLDOET(BevindingRegel.Oordeel.VOLDOET, true),
    /** Attachments, signatures, the moment: they come with a real application. */
    BIJ_INDIENEN(BevindingRegel.Oordeel.WETEN_WE_NIET, false),
    NIET_VAN_TOEPASSING(BevindingRegel.Oordeel.VOLDOET, false);

    private final BevindingRegel.Oordeel oordeel;
    private final boolean open;

    Bevindinggroep(BevindingRegel.Oordeel oordeel, boolean open) {
        this.oordeel = oordeel;
        this.open = open;
    }

    BevindingRegel.Oordeel oordeel() {
        return oordeel;
    }

    boolean isOpen() {
        return open;
    }

    static Bevindinggroep van(Bevinding b) {
        return switch (b.uitkomst()) {
            case NIET_VOLDAAN -> VOLDOET_NIET;
            case VOLDAAN -> VOLDOET;
            case NIET_VAN_TOEPASSING -> NIET_VAN_TOEPASSING;
            case INFORMATIE -> LET_OP;
            case ONBEKEND -> Gevraagd.komtBijIndienen(b.invoer()) || b.code().equals("ONDERTEKENING") ? BIJ_INDIENEN : WETEN_WE_NIET;
        };
    }

    static Map<Bevindinggroep, List<Bevinding>> verdeeld(Beoordeling beoordeling) {
        Map<Bevindinggroep, List<Bevinding>> groepen = new EnumMap<>(Bevindinggroep.class);
        beoordeling.bevindingen().forEach(b -> groepen.computeIfAbsent(van(b), g -> new ArrayList<>()).add(b));
        return groepen;
    }

    /** Whether a finding of this kind exists. */
    static boolean heeft(Beoordeling beoordeling, Toetsuitslag uitslag, Bevindinggroep groep) {
        return beoordeling.bevindingen(uitslag).stream().anyMatch(b -> van(b) == groep);
    }
}
