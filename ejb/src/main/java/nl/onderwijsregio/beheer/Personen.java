package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/**
 * The people who can sign in. Keycloak keeps them; each change is written in our logbook first and sent to Keycloak last, so that
 * a refusal by Keycloak leaves no line. Every act may answer KEYCLOAK_ONBEREIKBAAR.
 */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Personen {
    private static final int LOGBOEK_BREEDTE = 60;

    @Inject
    Toegang toegang;
    @Inject
    Realm realm;
    @Inject
    LogboekRepository logboek;

    /** A page of people whose name, user name or e-mail address contains the text, by user name. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Persoon> zoeken(MandaatId mandaat, String tekst, int vanaf, int aantal) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return realm.zoeken(tekst, vanaf, aantal);
    }

    /** How many people match the text. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int aantal(MandaatId mandaat, String tekst) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return realm.aantal(tekst);
    }

    /** One person. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Persoon get(MandaatId mandaat, String persoonId) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return realm.find(persoonId);
    }

    /**
     * Makes a person who can sign in with a temporary password.
     *
     * @return the password, shown once and kept nowhere
     */
    public Uitgenodigd uitnodigen(MandaatId mandaat, Uitnodiging uitnodiging) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        String wachtwoord = Wachtwoord.tijdelijk();
        schrijven(beheerder, "uitnodigen", uitnodiging.gebruikersnaam(), rollen(uitnodiging.rollen()));
        realm.maken(uitnodiging, wachtwoord);
        return new Uitgenodigd(uitnodiging.gebruikersnaam(), wachtwoord);
    }

    /** Forbids signing in from now on and ends the running sessions. Never of oneself. */
    public void uitschakelen(MandaatId mandaat, String persoonId) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        Persoon persoon = realm.find(persoonId);
        eis(!is(persoon, beheerder), BeheerReden.EIGEN_UITSCHAKELEN);
        schrijven(beheerder, "uitschakelen", persoon.gebruikersnaam(), null);
        realm.actiefZetten(persoonId, false);
    }

    /** Allows signing in again. */
    public void inschakelen(MandaatId mandaat, String persoonId) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        schrijven(beheerder, "inschakelen", realm.find(persoonId).gebruikersnaam(), null);
        realm.actiefZetten(persoonId, true);
    }

    /** Gives exactly these realm roles. Nobody takes beheer from themselves. */
    public void rollenWijzigen(MandaatId mandaat, String persoonId, Set<String> rollen) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        if (!Rollen.ALLE.containsAll(rollen)) {
            throw new IllegalArgumentException("Onbekende rol: " + rollen);
        }
        Persoon persoon = realm.find(persoonId);
        eis(!is(persoon, beheerder) || rollen.contains(Rol.BEHEER), BeheerReden.EIGEN_ROL_BEHEER);
        schrijven(beheerder, "rollenWijzigen", persoon.gebruikersnaam(), rollen(persoon.rollen()) + " -> " + rollen(rollen));
        realm.rollenZetten(persoonId, persoon.rollen(), rollen);
    }

    private void schrijven(Gemachtigde door, String handeling, String gebruiker, String toelichting) {
        String onderwerp = gebruiker.length() <= LOGBOEK_BREEDTE ? gebruiker : gebruiker.substring(0, LOGBOEK_BREEDTE);
        logboek.schrijven(door.gebruiker(), door.mandaat().waarde(), handeling, "persoon", onderwerp, null, toelichting);
    }

    private static boolean is(Persoon persoon, Gemachtigde beheerder) {
        return persoon.gebruikersnaam().equalsIgnoreCase(beheerder.gebruiker());
    }

    private static String rollen(Set<String> rollen) {
        return rollen.isEmpty() ? "geen rollen" : String.join(", ", new TreeSet<>(rollen));
    }
}
