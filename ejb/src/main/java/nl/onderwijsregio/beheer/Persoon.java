package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who can sign in, as Keycloak knows them.
 *
 * @param id id in Keycloak
 * @param naam first and last name; the user name when both are unknown
 * @param email empty when unknown
 * @param actief whether signing in is allowed
 * @param rollen the realm roles of {@link nl.onderwijsregio.gedeeld.Rol}; others are left out
 */
public record Persoon(String id, String gebruikersnaam, String naam, String email, boolean actief, Set<String> rollen)
        implements Serializable {

    public Persoon {
        rollen = Set.copyOf(rollen);
    }
}
