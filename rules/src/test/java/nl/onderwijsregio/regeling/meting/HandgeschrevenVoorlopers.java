package nl.onderwijsregio.regeling.meting;

import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;

/** The rules for the voorlopers of 2023 as plain Java: a yardstick, see {@link HandgeschrevenRegels}. */
final class HandgeschrevenVoorlopers {

    private HandgeschrevenVoorlopers() { }

    static void uitvoeren(Feiten f, Dossier d) {
        Handwerk.aanvraag(f, d);
        Handwerk.partijen(f, d);
        d.bedrag("SUBSIDIE", "bedrag", "tekst");
        Handwerk.bedrag(f, d);
    }
}
