package nl.onderwijsregio.beheer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.onderwijsregio.gedeeld.Inlogserver;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The people of our realm in Keycloak, through the service account of the client {@code onderwijsregio-beheer}. Waits at most
 * two seconds for a connection and five for an answer. Keycloak that is away, or refuses the service account, becomes
 * {@link PartijReden#KEYCLOAK_ONBEREIKBAAR}: only the screens about people notice.
 */
@ApplicationScoped
class Realm {
    static final String CLIENT = "onderwijsregio-beheer";
    private static final Logger LOG = System.getLogger(Realm.class.getName());
    private static final int PRIORITEIT = 100;
    private static final int MEESTE_LEDEN = 2000;

    @Inject
    Rolgeheugen rollen;
    private Keycloak keycloak;

    /** A page of people whose name, user name or e-mail address contains the text, by user name, with their roles. */
    public List<Persoon> zoeken(String tekst, int vanaf, int aantal) {
        return vragen(realm -> {
            Map<String, Set<String>> perPersoon = rollen.geef(() -> rollenPerPersoon(realm));
            return realm.users().search(tekst, vanaf, aantal).stream()
                    .map(u -> persoon(u, perPersoon.getOrDefault(u.getId(), Set.of()))).toList();
        });
    }

    /** Whether somebody can sign in by exactly that user name. */
    public boolean kent(String gebruikersnaam) {
        return vragen(realm -> !realm.users().searchByUsername(gebruikersnaam, true).isEmpty());
    }

    /** The mail address of somebody who may sign in by exactly that user name. */
    public Optional<String> adres(String gebruikersnaam) {
        return vragen(realm -> realm.users().searchByUsername(gebruikersnaam, true).stream().filter(u -> Boolean.TRUE.equals(u.isEnabled()))
                .map(u -> tekst(u.getEmail())).filter(adres -> !adres.isBlank()).findFirst());
    }

    /** How many people match the text. */
    public int aantal(String tekst) {
        return vragen(realm -> realm.users().count(tekst));
    }

    /** One person with their roles. */
    public Persoon find(String id) {
        return vragen(realm -> {
            var bron = realm.users().get(id);
            var eigen = new TreeSet<String>();
            bron.roles().realmLevel().listAll().stream().map(RoleRepresentation::getName).filter(Rollen.ALLE::contains).forEach(eigen::add);
            return persoon(bron.toRepresentation(), eigen);
        });
    }

    /**
     * Makes the person with a password that must be changed at the first sign-in, and gives the roles. Keycloak knows no transaction: when
     * the roles fail the person is taken out again, so that nobody is left behind who can sign in and reach nothing.
     */
    public void maken(Uitnodiging uitnodiging, String wachtwoord) {
        vragen(realm -> {
            String id = aanmaken(realm, uitnodiging, wachtwoord);
            try {
                rollenGeven(realm, id, uitnodiging.rollen());
            } catch (ProcessingException | WebApplicationException e) {
                LOG.log(Level.WARNING, "Rollen geven mislukt bij een nieuwe persoon", e);
                throw new Weigering(isWeggehaald(realm, id) ? BeheerReden.ROLLEN_NIET_GEGEVEN : BeheerReden.PERSOON_ZONDER_ROLLEN,
                        "gebruiker", uitnodiging.gebruikersnaam());
            }
            return id;
        });
        rollen.vergeten();
    }

    private static boolean isWeggehaald(RealmResource realm, String id) {
        try (Response antwoord = realm.users().delete(id)) {
            return antwoord.getStatus() < 300;
        } catch (ProcessingException | WebApplicationException e) {
            LOG.log(Level.WARNING, "Weghalen mislukt van een persoon zonder rollen", e);
            return false;
        }
    }

    /** Allows or forbids signing in; forbidding also ends the running sessions. */
    public void actiefZetten(String id, boolean actief) {
        vragen(realm -> {
            var bron = realm.users().get(id);
            UserRepresentation gebruiker = bron.toRepresentation();
            gebruiker.setEnabled(actief);
            bron.update(gebruiker);
            if (!actief) {
                bron.logout();
            }
            return id;
        });
    }

    /** Gives exactly these of our roles; roles that are not ours stay as they are. */
    public void rollenZetten(String id, Set<String> oud, Set<String> nieuw) {
        vragen(realm -> {
            var weg = new TreeSet<>(oud);
            weg.removeAll(nieuw);
            var erbij = new TreeSet<>(nieuw);
            erbij.removeAll(oud);
            if (!weg.isEmpty()) {
                realm.users().get(id).roles().realmLevel().remove(opNaam(realm, weg));
            }
            rollenGeven(realm, id, erbij);
            return id;
        });
        rollen.vergeten();
    }

    private static String aanmaken(RealmResource realm, Uitnodiging uitnodiging, String wachtwoord) {
        var gebruiker = new UserRepresentation();
        gebruiker.setUsername(uitnodiging.gebruikersnaam());
        gebruiker.setFirstName(uitnodiging.voornaam());
        gebruiker.setLastName(uitnodiging.achternaam());
        gebruiker.setEmail(uitnodiging.email());
        gebruiker.setEnabled(true);
        var geheim = new CredentialRepresentation();
        geheim.setType(CredentialRepresentation.PASSWORD);
        geheim.setTemporary(true);
        geheim.setValue(wachtwoord);
        gebruiker.setCredentials(List.of(geheim));
        try (Response antwoord = realm.users().create(gebruiker)) {
            return switch (antwoord.getStatus()) {
                case 201 -> antwoord.getLocation().getPath().replaceAll(".*/", "");
                case 409 -> throw new Weigering(PartijReden.GEBRUIKER_BESTAAT_AL, "gebruiker", uitnodiging.gebruikersnaam());
                case 400 -> throw new Weigering(BeheerReden.PERSOON_GEWEIGERD, "gebruiker", uitnodiging.gebruikersnaam());
                default -> throw new WebApplicationException(antwoord.getStatus());
            };
        }
    }

    private static void rollenGeven(RealmResource realm, String id, Set<String> namen) {
        if (!namen.isEmpty()) {
            realm.users().get(id).roles().realmLevel().add(opNaam(realm, namen));
        }
    }

    private static List<RoleRepresentation> opNaam(RealmResource realm, Set<String> namen) {
        var rollen = new ArrayList<RoleRepresentation>();
        namen.forEach(naam -> rollen.add(realm.roles().get(naam).toRepresentation()));
        return rollen;
    }

    /** One call per role, however many people the page shows; kept for a short while, see {@link Rolgeheugen}. */
    private static Map<String, Set<String>> rollenPerPersoon(RealmResource realm) {
        Map<String, Set<String>> rollen = new HashMap<>();
        for (String rol : Rollen.ALLE) {
            realm.roles().get(rol).getUserMembers(true, 0, MEESTE_LEDEN)
                    .forEach(u -> rollen.computeIfAbsent(u.getId(), k -> new TreeSet<>()).add(rol));
        }
        return rollen;
    }

    private static Persoon persoon(UserRepresentation u, Set<String> rollen) {
        String naam = (tekst(u.getFirstName()) + " " + tekst(u.getLastName())).strip();
        return new Persoon(u.getId(), u.getUsername(), naam.isEmpty() ? u.getUsername() : naam, tekst(u.getEmail()),
                Boolean.TRUE.equals(u.isEnabled()), rollen);
    }

    private static String tekst(String waarde) {
        return waarde == null ? "" : waarde;
    }

    private <T> T vragen(Function<RealmResource, T> vraag) {
        try {
            return vraag.apply(realm());
        } catch (jakarta.ws.rs.NotFoundException e) {
            throw new Weigering(BeheerReden.PERSOON_ONBEKEND);
        } catch (ProcessingException | WebApplicationException e) {
            LOG.log(Level.WARNING, "Keycloak antwoordt niet zoals het moet op " + Inlogserver.adres(), e);
            throw new Weigering(PartijReden.KEYCLOAK_ONBEREIKBAAR);
        }
    }

    RealmResource realm() {
        return keycloak().realm(Inlogserver.REALM);
    }

    private synchronized Keycloak keycloak() {
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder().serverUrl(Inlogserver.adres()).realm(Inlogserver.REALM)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS).clientId(CLIENT)
                    .clientSecret(Omgeving.tekst("OR_KC_BEHEER_SECRET").orElse("niet-ingesteld"))
                    .resteasyClient(ClientBuilder.newBuilder().connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS)
                            .register(JacksonProvider.class, PRIORITEIT).build())
                    .build();
        }
        return keycloak;
    }

    @PreDestroy
    void sluiten() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
