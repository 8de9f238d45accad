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
 * @param tijdvak {@code te vroeg}, {@code op tijd}, {@code te laat} or {@code onbekend}
 * @param gebied {@code aaneengesloten}, {@code niet aaneengesloten} or {@code onbekend}
 * @param landelijk {@code groen}, {@code christelijk-reformatorisch}, {@code scope}, {@code plg} or {@code geen}
 * @param bijlage by id of the attachment: {@code aanwezig}, {@code ontbreekt} or {@code onbekend}
 * @param peerReview whether a peer review was held: {@code ja}, {@code nee} or {@code onbekend}
 * @param versie {@code gevraagd} when the application names the text to apply, else {@code beslistekst}
 * @param gevraagd whether the application names an amount: {@code ja} or {@code nee}
 * @param achtergrond what sentences need beyond this; not for rules
 */
public record Feiten(Aantal po, Aantal vo, Aantal mbo, Aantal studenten, Aantal sectorenOpDrempel, Aantal besturen,
        Aantal lerarenopleidingen, Aantal beroepsgroepen, Aantal ontbrekendeHandtekeningen, Aantal dubbeleVestigingen,
        Aantal dubbelMetGroen, String tijdvak, String gebied, String landelijk, Map<String, String> bijlage, String peerReview,
        String versie, String gevraagd, Achtergrond achtergrond) {
}
