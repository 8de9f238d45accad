package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;

/**
 * The mandaat to give.
 *
 * @param gebruiker user name in Keycloak; kept in lower case
 * @param regioId null exactly when the portal reaches all regions
 * @param van first day
 * @param tot last day, null for open-ended
 * @param grond the paper it rests on, 1 to 500 characters
 */
public record Mandaatvraag(String gebruiker, Portaal portaal, long partijId, Long regioId, Set<Functie> functies, LocalDate van,
        LocalDate tot, String grond) implements Serializable {

    /** @throws IllegalArgumentException when a value is missing or malformed */
    public Mandaatvraag {
        gebruiker = gebruiker == null ? "" : gebruiker.strip().toLowerCase(Locale.ROOT);
        grond = grond == null ? "" : grond.strip();
        eis(!gebruiker.isEmpty() && gebruiker.length() <= 200, "Kies wie het mandaat krijgt.");
        eis(portaal != null, "Kies een rol.");
        eis(van != null, "Vul een datum in, bijvoorbeeld 4-12-2026.");
        eis(!grond.isEmpty() && grond.length() <= 500, "Schrijf waar het mandaat op berust, bijvoorbeeld: volmacht van 1 augustus 2024.");
        functies = Set.copyOf(functies);
    }

    private static void eis(boolean voorwaarde, String melding) {
        if (!voorwaarde) {
            throw new IllegalArgumentException(melding);
        }
    }
}
