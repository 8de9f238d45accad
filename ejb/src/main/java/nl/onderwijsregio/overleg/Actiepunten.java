package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Vergaderdeur.Zitting;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Portaal;

/** What was agreed to be done: written down at the table, done by the party that took it upon itself. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Actiepunten {
    @Inject
    Vergaderdeur zittingen;
    @Inject
    VergaderingRepository vergaderingen;
    @Inject
    MandaatQuery mandaten;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Writes down an action. */
    public long toevoegen(MandaatId mandaat, long vergadering, Actiepuntopgave opgave) {
        Zitting zitting = zittingen.deelnemer(mandaat, vergadering);
        zitting.vergadering().eisNotulen(nu());
        eis(Vergaderingen.partijen(mandaten, zitting.vergadering().regioId(), LocalDate.now(klok)).stream().anyMatch(p -> p.id() == opgave.partijId()),
                OverlegReden.ACTIEPUNT_VREEMDE_PARTIJ);
        return vergaderingen.toevoegen(new Actiepunt(vergadering, zitting.dag(), opgave, zitting.wie(), nu())).id();
    }

    /** It is done. @param afloop how it ended; may be empty */
    public void afronden(MandaatId mandaat, long vergadering, long actie, String afloop) {
        Zitting zitting = zittingen.vergrendeld(mandaat, vergadering);
        eigen(zitting, actie).afronden(afloop, zitting.wie(), nu());
        schrijven(zitting, "actie afronden", actie);
    }

    /** It was not done after all. */
    public void heropenen(MandaatId mandaat, long vergadering, long actie) {
        Zitting zitting = zittingen.vergrendeld(mandaat, vergadering);
        eigen(zitting, actie).heropenen();
        schrijven(zitting, "actie heropenen", actie);
    }

    private Actiepunt eigen(Zitting zitting, long id) {
        Actiepunt actie = vergaderingen.actie(id).filter(a -> a.vergaderingId() == zitting.vergadering().id()).orElseThrow(Overlegdeur::geenToegang);
        zitting.wie().eisPortaal(Portaal.PARTNERS.toArray(Portaal[]::new));
        eis(actie.partijId() == zitting.wie().partijId() || zittingen.magLeiden(zitting), OverlegReden.ACTIEPUNT_VAN_ANDER);
        return actie;
    }

    private void schrijven(Zitting zitting, String handeling, long actie) {
        logboek.schrijven(zitting.wie().gebruiker(), zitting.wie().mandaat().waarde(), handeling, "actiepunt", actie, zitting.vergadering().regioId(),
                vergaderingen.actie(actie).orElseThrow().tekst());
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
