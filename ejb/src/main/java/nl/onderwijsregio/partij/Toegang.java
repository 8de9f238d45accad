package nl.onderwijsregio.partij;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;

/**
 * Turns "who is signed in" (Keycloak) and "which mandaat stands in the address" into a {@link Gemachtigde}, or refuses. Every
 * boundary that acts for a party calls {@link #namens} first; nothing is cached, so a mandaat that ended is felt at the next act.
 */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.LOKET, Rol.BEHEER})
public class Toegang {
    @Resource
    SessionContext context;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /**
     * The caller acting under this mandaat today.
     *
     * @throws nl.onderwijsregio.gedeeld.Weigering GEEN_TOEGANG (not the caller's, or unknown, or the caller lost the realm role),
     *     MANDAAT_NOG_NIET or MANDAAT_AFGELOPEN
     */
    public Gemachtigde namens(MandaatId id) {
        Mandaatregel regel = mandaten.find(id).filter(m -> m.gebruiker().equals(gebruiker()))
                .filter(m -> context.isCallerInRole(m.portaal().rol()))
                .orElseThrow(() -> new nl.onderwijsregio.gedeeld.Weigering(PartijReden.GEEN_TOEGANG));
        eis(kent(id.werkstuk()), PartijReden.GEEN_TOEGANG);
        LocalDate vandaag = LocalDate.now(klok);
        eis(!vandaag.isBefore(regel.van()), PartijReden.MANDAAT_NOG_NIET, "partij", regel.partijNaam(), "datum", regel.van());
        eis(regel.isGeldigOp(vandaag), PartijReden.MANDAAT_AFGELOPEN, "partij", regel.partijNaam(),
                "datum", regel.tot() == null ? vandaag : regel.tot());
        return new Gemachtigde(regel.gebruiker(), id, regel.portaal(), regel.partijId(), regel.partijNaam(), regel.regioId(),
                regel.regioNaam(), regel.functies(), regel.van(), regel.tot());
    }

    private boolean kent(Werkstuk werkstuk) {
        Regelregister register = regelingen.actueel();
        return register.regelingen().contains(werkstuk.regeling())
                && register.versies(werkstuk.regeling()).stream().anyMatch(v -> v.planformat().heeft(werkstuk.document()));
    }

    /** As {@link #namens}, and the mandaat must be of one of the portals. */
    public Gemachtigde namens(MandaatId id, Portaal... een) {
        Gemachtigde gemachtigde = namens(id);
        gemachtigde.eisPortaal(een);
        return gemachtigde;
    }

    /** The caller's mandates that are valid today and whose portal the caller's realm roles open. */
    public List<Mandaatregel> mijnMandaten() {
        LocalDate vandaag = LocalDate.now(klok);
        return alleMijnMandaten().stream().filter(m -> m.isGeldigOp(vandaag)).toList();
    }

    /** The caller's mandates, also those that ended or have not started; for the explanation on the door. */
    public List<Mandaatregel> alleMijnMandaten() {
        return mandaten.van(gebruiker()).stream().filter(m -> context.isCallerInRole(m.portaal().rol())).toList();
    }

    /** The caller's user name in Keycloak. */
    public String gebruiker() {
        return context.getCallerPrincipal().getName();
    }
}
