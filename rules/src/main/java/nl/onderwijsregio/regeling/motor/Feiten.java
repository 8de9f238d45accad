package nl.onderwijsregio.regeling.motor;

import java.util.Map;
import nl.onderwijsregio.regeling.Aantal;

/**
 * The one fact that rules see: an application brought together. Every number is an interval, so that "unknown" is the widest interval and a
 * rule decides on the bound that cannot help: {@code studenten.bovengrens < 150} is certainly too few.
 *
 * @param po size of the sector po, gespecialiseerd onderwijs included
 * @param vo size of the sector vo, praktijkonderwijs included
 * @param mbo size of the sector mbo, without vavo
 * @param studenten students and zij-instromers in training
 * @param sectorenOpDrempel number of sectors that reach the threshold of the supplement
 * @param besturen number of participating schoolbesturen
 * @param lerarenopleidingen number of participating lerarenopleidingen
 * @param beroepsgroepen number of participating parties of the beroepsgroep
 * @param ontbrekendeHandtekeningen number of parties that must sign and have not
 * @param dubbeleVestigingen number of vestigingen that also stand in another region, landelijk groen left out
 * @param dubbelMetGroen number of vestigingen that also stand in the region landelijk groen
 * @param tijdvak {@code te vroeg}, {@code op tijd}, {@code te laat}, {@code uur onbekend} on a first or last day without a known hour, or
 *        {@code onbekend}
 * @param gebied {@code aaneengesloten}, {@code niet aaneengesloten} or {@code onbekend}
 * @param landelijk {@code groen}, {@code christelijk-reformatorisch}, {@code scope}, {@code plg} or {@code geen}; the region that the
 *        regeling names as Landelijk groen is {@code groen} by itself
 * @param bijlage by id of the attachment: {@code aanwezig}, {@code ontbreekt} or {@code onbekend}
 * @param peerReview whether a peer review was held: {@code ja}, {@code nee} or {@code onbekend}
 * @param versie {@code gevraagd} when the application names the text to apply, else {@code beslistekst}
 * @param gevraagd whether the application names an amount: {@code ja} or {@code nee}
 * @param opgeleid students and zij-instromers, those of an aspirant-opleidingsschool of 2022 included
 * @param schoolstudenten students and zij-instromers of the (aspirant-)opleidingsschool the application describes
 * @param fte size of a RAP-regio in whole fte: the fraction lies between the bounds
 * @param invalpool whether the plan sets up an invalpool: {@code ja} or {@code nee}
 * @param gewijzigd whether the region differs from the one the regeling names: {@code ja} or {@code nee}
 * @param regio {@code genoemd} or {@code niet genoemd} in the list of the regeling, or {@code onbekend}
 * @param g5 whether the regeling names an amount for this region as one of the G5: {@code ja} or {@code nee}
 * @param dunbevolkt whether the regeling names an amount for this region as thinly populated: {@code ja} or {@code nee}
 * @param rapSector sectors of the RAP-regio as bijlage 2 writes them; {@code onbekend} when it is not listed, {@code geen} without RAP
 * @param rapMbo whether mbo takes part in the RAP-regio: {@code ja}, {@code nee} or {@code onbekend}
 * @param rapOmvang {@code ongewijzigd}, or {@code opgegeven} when the RAP-regio shrank and gives its size in fte
 * @param vertrokken whether vestigingen left the opleidingsschool: {@code ja}, {@code nee} or {@code onbekend}
 * @param school {@code geen}, {@code opleidingsschool} or {@code aspirant 2022}
 * @param achtergrond what sentences need beyond this; not for rules
 */
public record Feiten(Aantal po, Aantal vo, Aantal mbo, Aantal studenten, Aantal sectorenOpDrempel, Aantal besturen,
        Aantal lerarenopleidingen, Aantal beroepsgroepen, Aantal ontbrekendeHandtekeningen, Aantal dubbeleVestigingen,
        Aantal dubbelMetGroen, String tijdvak, String gebied, String landelijk, Map<String, String> bijlage, String peerReview,
        String versie, String gevraagd, Aantal opgeleid, Aantal schoolstudenten, Aantal fte, String invalpool, String gewijzigd, String regio,
        String g5, String dunbevolkt, String rapSector, String rapMbo, String rapOmvang, String vertrokken, String school,
        Achtergrond achtergrond) {
}
