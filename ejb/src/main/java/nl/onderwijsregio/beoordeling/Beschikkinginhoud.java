package nl.onderwijsregio.beoordeling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Regelversie;

/**
 * Everything a decision says, from which the letter is made. Days and moments as ISO, amounts as plain decimals.
 *
 * @param tekstHash fingerprint of the rules that reckoned the amount
 * @param posten the lines that are granted
 * @param factor what remained at the ceiling; null when not known
 * @param nietVerlenen codes of the lines that are not granted
 * @param nietVerleend what those lines are for
 * @param gaten what the assessors could not find out
 * @param adviesSha256 fingerprint of the advice that was followed or not
 * @param bezwaarTot last day to object
 */
record Beschikkinginhoud(String nummer, String regio, String penvoerder, String ingediendOp, String regeling, String naamRegeling, String regelversie, String tekstHash,
        Uitspraak uitspraak, String bedrag, String gevraagd, String plafond, String factor, List<Bedragpost> posten, List<String> nietVerlenen, List<String> nietVerleend,
        String motivering, String gaten, List<Betaling> betalingen, String adviesSha256, String genomenOp, String genomenDoor, String bezwaarTot) {
    /** Six weeks, from the day after the decision was made known (Awb art. 6:7 and 6:8). */
    private static final int WEKEN_BEZWAAR = 6;

    static Beschikkinginhoud van(Ingediend aanvraag, Regelversie tekst, Aanvraagbeoordeling beoordeling, Beschikkingvoorstel voorstel, String door, Instant moment) {
        Berekening b = voorstel.berekening();
        List<String> niet = List.copyOf(voorstel.opgave().nietVerlenen());
        boolean verleend = voorstel.opgave().uitspraak() != Uitspraak.AFWIJZEN;
        return new Beschikkinginhoud(aanvraag.nummer(), aanvraag.regio(), aanvraag.penvoerder(), aanvraag.op().toString(), aanvraag.regeling(), tekst.naam(), aanvraag.regelversie(),
                tekst.tekstHash(), voorstel.opgave().uitspraak(), voorstel.bedrag().toPlainString(), getal(b.gevraagd()), getal(b.plafond()), getal(b.factor()),
                verleend ? b.posten() : List.of(), niet, voorstel.nietVerleend(), voorstel.opgave().motivering(), beoordeling.advies().orElseThrow().gaten(), voorstel.betalingen(),
                beoordeling.adviesSha256(), moment.toString(), door, moment.atZone(Klok.ZONE).toLocalDate().plusWeeks(WEKEN_BEZWAAR).toString());
    }

    private static String getal(BigDecimal waarde) {
        return waarde == null ? null : waarde.toPlainString();
    }
}
