package nl.onderwijsregio.bericht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Toegang;

/** Which mails a person wants. The choice is the person's, for all their mandates together. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.BEHEER})
public class Berichtvoorkeuren {
    /** Address of the page below the start of a portal; every mail links to it. */
    public static final String PAD = "berichten";

    @Inject
    Toegang toegang;
    @Inject
    BerichtRepository berichten;
    @Inject
    Clock klok;

    /** The kinds of mail the caller gets. */
    public Set<Berichtsoort> aan(MandaatId mandaat) {
        Set<Berichtsoort> aan = EnumSet.allOf(Berichtsoort.class);
        aan.removeAll(berichten.uitgezet(toegang.namens(mandaat).gebruiker()));
        return aan;
    }

    /** Gets exactly these kinds from now on; mails that wait already follow it too. */
    public void zetten(MandaatId mandaat, Set<Berichtsoort> aan) {
        Gemachtigde wie = toegang.namens(mandaat);
        for (Berichtsoort soort : Berichtsoort.values()) {
            if (aan.contains(soort)) {
                berichten.aanzetten(wie.gebruiker(), soort);
            } else {
                berichten.uitzetten(wie.gebruiker(), soort, klok.instant());
            }
        }
    }
}
