package nl.onderwijsregio.beheer;

import java.io.Serializable;

/**
 * Somebody who was just invited, with the temporary password. It is shown once and kept nowhere; Keycloak asks for an own
 * password at the first sign-in.
 */
public record Uitgenodigd(String gebruikersnaam, String wachtwoord) implements Serializable {
    @Override
    public String toString() {
        return "Uitgenodigd[" + gebruikersnaam + "]";
    }
}
