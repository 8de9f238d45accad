package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.onderwijsregio.bericht.Adresboek;

/** Mail addresses as Keycloak has them at that moment; somebody who may not sign in any more has none. */
@ApplicationScoped
public class Keycloakadressen implements Adresboek {
    @Inject
    Realm realm;

    @Override
    public Optional<String> adres(String gebruiker) {
        return realm.adres(gebruiker);
    }
}
