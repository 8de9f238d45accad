package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.overleg.Vergaderdeur.Zitting;
import nl.onderwijsregio.partij.MandaatId;

/** What who sits at the table does: say whether one comes, put points on the agenda, write minutes. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Agendawerk {
    @Inject
    Vergaderdeur zittingen;
    @Inject
    VergaderingRepository vergaderingen;
    @Inject
    VergaderingQuery query;
    @Inject
    Overlegpost post;
    @Inject
    Clock klok;

    /** Says whether one comes; when a member does not, the deputies of the party are asked by mail. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
    public void laatWeten(MandaatId mandaat, long vergadering, boolean komt) {
        Zitting zitting = zittingen.vergrendeld(mandaat, vergadering);
        zitting.vergadering().eisGepland(nu());
        Lidregel zetel = zitting.eigenZetel().orElseThrow(() -> new Weigering(OverlegReden.PRESENTIE_GEEN_LID));
        Presentie presentie = vergaderingen.presentie(vergadering, mandaat.waarde());
        presentie.zetten(komt ? Presentiestand.KOMT : Presentiestand.KOMT_NIET, zitting.wie().gebruiker(), nu());
        vergaderingen.bewaren(presentie);
        if (komt) {
            post.tochAanwezig(zitting, zetel);
        } else if (zetel.rol().isLid()) {
            post.vervangerVragen(zitting, zetel);
        }
    }

    /** Puts a point on the agenda, behind the others. */
    public long puntToevoegen(MandaatId mandaat, long vergadering, Puntopgave opgave) {
        Zitting zitting = zittingen.deelnemer(mandaat, vergadering);
        zitting.vergadering().eisOpen();
        eisEigen(zitting, opgave);
        return vergaderingen.toevoegen(new Vergaderpunt(vergadering, vergaderingen.volgendePlaats(vergadering), opgave, zitting.wie(), nu())).id();
    }

    private void eisEigen(Zitting zitting, Puntopgave opgave) {
        long regio = zitting.vergadering().regioId();
        eis(opgave.planVersieId() == null || query.isStukVan(opgave.planVersieId(), regio), OverlegReden.PUNT_VREEMD_STUK);
        eis(opgave.voorstelversieId() == null || query.voorstellen(regio).stream().anyMatch(v -> v.voorstelversieId() == opgave.voorstelversieId()), OverlegReden.PUNT_VREEMD_STUK);
        eis(opgave.stemrondeId() == null || query.stemmingen(regio, nu()).stream().anyMatch(s -> s.stemrondeId() == opgave.stemrondeId()), OverlegReden.PUNT_VREEMD_STUK);
    }

    /** Takes a point off the agenda; not once something is written about it. */
    public void puntWeghalen(MandaatId mandaat, long vergadering, long punt) {
        zittingen.deelnemer(mandaat, vergadering).vergadering().eisOpen();
        punt(vergaderingen.punten(vergadering), punt).vervallen(nu());
    }

    /** Moves a point one place up or down; at the end it stays. */
    public void puntVerschuiven(MandaatId mandaat, long vergadering, long punt, boolean omhoog) {
        zittingen.deelnemer(mandaat, vergadering).vergadering().eisOpen();
        List<Vergaderpunt> punten = vergaderingen.punten(vergadering);
        Vergaderpunt eigen = punt(punten, punt);
        int ander = punten.indexOf(eigen) + (omhoog ? -1 : 1);
        if (ander >= 0 && ander < punten.size()) {
            eigen.ruilen(punten.get(ander));
        }
    }

    /**
     * Writes the minutes of one point.
     *
     * @param gezien {@link Vergaderpuntregel#stand()} of what the writer started from; when somebody else wrote meanwhile it is refused
     */
    public void notuleren(MandaatId mandaat, long vergadering, long punt, Notulenopgave opgave, int gezien) {
        Zitting zitting = zittingen.deelnemer(mandaat, vergadering);
        zitting.vergadering().eisNotulen(nu());
        punt(vergaderingen.punten(vergadering), punt).notuleren(opgave, gezien, zitting.wie(), nu());
    }

    private static Vergaderpunt punt(List<Vergaderpunt> punten, long id) {
        return punten.stream().filter(p -> p.id() == id).findFirst().orElseThrow(() -> new Weigering(OverlegReden.PUNT_NIET_OP_AGENDA));
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
