package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/** The person to invite. User name of 3 to 60 characters: letters, digits, dot, hyphen, underscore; kept in lower case. */
public record Uitnodiging(String gebruikersnaam, String voornaam, String achternaam, String email, Set<String> rollen)
        implements Serializable {

    /** @throws IllegalArgumentException when a value is malformed */
    public Uitnodiging {
        gebruikersnaam = gebruikersnaam == null ? "" : gebruikersnaam.strip().toLowerCase(Locale.ROOT);
        eis(gebruikersnaam.matches("[a-z0-9._-]{3,60}"), "Een gebruikersnaam heeft 3 tot en met 60 letters, cijfers of de tekens . - _");
        voornaam = tekst(voornaam);
        achternaam = tekst(achternaam);
        eis(!achternaam.isEmpty(), "Vul een achternaam of functienaam in.");
        email = tekst(email);
        eis(email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"), "Vul een mailadres in, bijvoorbeeld naam@school.nl.");
        rollen = Set.copyOf(rollen);
    }

    private static String tekst(String waarde) {
        String kaal = waarde == null ? "" : waarde.strip();
        eis(kaal.length() <= 200, "Een naam of adres heeft ten hoogste 200 tekens.");
        return kaal;
    }

    private static void eis(boolean voorwaarde, String melding) {
        if (!voorwaarde) {
            throw new IllegalArgumentException(melding);
        }
    }
}
