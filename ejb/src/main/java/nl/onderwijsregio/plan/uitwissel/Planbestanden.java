package nl.onderwijsregio.plan.uitwissel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoudQuery;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.plan.Vingerafdruk;

/** The plan of the own region as a file for other programs. What is handed out is known when it comes back. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Planbestanden {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    PlanuitgaveRepository uitgaven;
    @Inject
    Planregels regels;
    @Inject
    Clock klok;

    /** A frozen version. */
    public Bestand versie(MandaatId mandaat, int nummer, Uitwisselvorm vorm) {
        PlanVanAanpak plan = plan(mandaat);
        PlanVersie versie = plannen.versie(plan.id(), nummer).orElseThrow(() -> new Weigering(PlanReden.VERSIE_BESTAAT_NIET, "nummer", nummer));
        return bestand(vorm, PlanInhoud.lezen(versie.inhoud()), "versie " + nummer, versie.gemaaktOp(), versie.sha256());
    }

    /** The plan as it stands now. */
    public Bestand stand(MandaatId mandaat, Uitwisselvorm vorm) {
        PlanVanAanpak plan = plan(mandaat);
        PlanInhoud nu = inhouden.inhoud(plan);
        String sha256 = Vingerafdruk.van(nu.canoniek()).sha256();
        if (!uitgaven.kent(plan.id(), sha256)) {
            plannen.vergrendeld(plan.id());
            if (!uitgaven.kent(plan.id(), sha256)) {
                uitgaven.toevoegen(new Planuitgave(plan.id(), nu, klok.instant()));
            }
        }
        return bestand(vorm, nu, "stand", klok.instant(), sha256);
    }

    private Bestand bestand(Uitwisselvorm vorm, PlanInhoud inhoud, String versie, Instant moment, String sha256) {
        String tijd = moment.atZone(Klok.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
        Planherkomst herkomst = new Planherkomst(Planherkomst.VORM, inhoud.regio(), inhoud.regeling(), inhoud.regelversie(), versie, tijd, sha256);
        return vorm.maken(Bestand.naam(regels.titel(inhoud), inhoud.regio(), versie), herkomst, inhoud);
    }

    private PlanVanAanpak plan(MandaatId mandaat) {
        return deur.vereist(deur.lezer(mandaat), null);
    }
}
