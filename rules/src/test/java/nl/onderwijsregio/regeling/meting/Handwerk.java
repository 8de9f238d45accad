package nl.onderwijsregio.regeling.meting;

import java.util.Map;
import java.util.function.BiConsumer;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;

/** What the handwritten regelingen share, and where each is. */
final class Handwerk {

    /** One regeling of every year in which an onderwijsregio could apply. */
    static final Map<String, BiConsumer<Feiten, Dossier>> REGELINGEN = Map.of("voorlopers-2023", HandgeschrevenVoorlopers::uitvoeren,
            "onderwijsregio-2024", Handgeschreven2024::uitvoeren, "ldnor-2025", HandgeschrevenRegels::uitvoeren, "ldnor-2026-2029", Handgeschreven2026::uitvoeren);

    private Handwerk() { }

    static void aanvraag(Feiten f, Dossier d) {
        d.informatie("BESLISTEKST", "tekst");
        switch (f.tijdvak()) {
            case "te vroeg", "te laat" -> d.afwijzen("TIJDVAK", "tekst", "herstel");
            case "onbekend" -> d.onbekend("TIJDVAK", "tekst", "herstel");
            default -> { }
        }
        if (f.ontbrekendeHandtekeningen().ondergrens() > 0) {
            d.aanvullen("ONDERTEKENING", "tekst", "herstel");
        } else if (f.ontbrekendeHandtekeningen().bovengrens() > 0) {
            d.onbekend("ONDERTEKENING", "tekst", "herstel");
        }
    }

    static void bijlage(Dossier d, String code, String stand) {
        if (stand.equals("ontbreekt")) {
            d.aanvullen(code, "tekst", "herstel");
        } else if (stand.equals("onbekend")) {
            d.onbekend(code, "tekst", "herstel");
        }
    }

    static void partijen(Feiten f, Dossier d) {
        minstens(d, "BESTUREN", f.besturen(), 1);
        minstens(d, "LERARENOPLEIDING", f.lerarenopleidingen(), 1);
        minstens(d, "BEROEPSGROEP", f.beroepsgroepen(), 1);
    }

    static void minstens(Dossier d, String code, Aantal aantal, int grens) {
        if (aantal.bovengrens() < grens) {
            d.onvoldoende(code, "tekst", "herstel");
        } else if (aantal.ondergrens() < grens) {
            d.onbekend(code, "tekst", "herstel");
        }
    }

    static void exclusief(Feiten f, Dossier d) {
        if (f.landelijk().equals("groen")) {
            d.nietVanToepassing("EXCLUSIEF", "tekst");
        } else if (f.dubbeleVestigingen().ondergrens() > 0) {
            d.contact("EXCLUSIEF", "tekst", "herstel");
        } else if (f.dubbeleVestigingen().bovengrens() > 0) {
            d.onbekend("EXCLUSIEF", "tekst", "herstel");
        } else if (f.dubbelMetGroen().ondergrens() > 0) {
            d.informatie("EXCLUSIEF", "tekst");
        }
    }

    static void toeslag(Feiten f, Dossier d) {
        int zeker = f.sectorenOpDrempel().ondergrens();
        int misschien = f.sectorenOpDrempel().bovengrens();
        if (misschien < 2) {
            d.geen("TOESLAG_SECTOREN", "tekst");
        } else if (zeker < misschien) {
            d.onzeker("TOESLAG_SECTOREN", "sectoren", "tekst");
        } else {
            d.vast("TOESLAG_SECTOREN", zeker == 2 ? "sectoren.2" : "sectoren.3", "tekst");
        }
    }

    static void groen(Feiten f, Dossier d) {
        if (f.landelijk().equals("groen")) {
            d.maximum("GROEN_MAXIMUM", "A_", "groenMax", "tekst");
        }
    }

    static void bedrag(Feiten f, Dossier d) {
        d.bedragNagaan("BEDRAG", "tekst", "herstel");
        if (f.gevraagd().equals("ja")) {
            d.gevraagdNagaan("GEVRAAGD", "tekst", "tekst");
        } else {
            d.nietVanToepassing("GEVRAAGD", "tekst");
        }
    }

    static void slot(Feiten f, Dossier d) {
        groen(f, d);
        bedrag(f, d);
    }
}
