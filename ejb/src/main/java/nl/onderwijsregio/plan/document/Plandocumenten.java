package nl.onderwijsregio.plan.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
import nl.onderwijsregio.plan.Planversies;

/** The plan of the own region as a document to keep, print or send. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Plandocumenten {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    Planversies versies;
    @Inject
    Planregels regels;
    @Inject
    Documentopbouw opbouw;
    @Inject
    Clock klok;

    /** A frozen version. */
    public Bestand versie(MandaatId mandaat, int nummer, Documentvorm vorm) {
        PlanVanAanpak plan = plan(mandaat);
        PlanVersie versie = plannen.versie(plan.id(), nummer).orElseThrow(() -> new Weigering(PlanReden.VERSIE_BESTAAT_NIET, "nummer", nummer));
        return vorm.maken(document(versie));
    }

    /** The plan as it stands now: the frozen version when it equals one, else marked as concept. */
    public Bestand stand(MandaatId mandaat, Documentvorm vorm) {
        PlanVanAanpak plan = plan(mandaat);
        return vorm.maken(versies.huidigeVersie(plan).map(v -> document(v)).orElseGet(() -> concept(plan)));
    }

    private PlanVanAanpak plan(MandaatId mandaat) {
        return deur.vereist(deur.lezer(mandaat), null);
    }

    private Plandocument document(PlanVersie versie) {
        PlanInhoud inhoud = PlanInhoud.lezen(versie.inhoud());
        return opbouw.opbouwen(regels.titel(inhoud), regels.format(inhoud), inhoud, versie.nummer(), plannen.naam(versie), versie.vingerafdruk(),
                versie.gemaaktOp());
    }

    private Plandocument concept(PlanVanAanpak plan) {
        return opbouw.opbouwen(regels.titel(plan), regels.format(plan), inhouden.inhoud(plan), null, "", versies.huidig(plan), klok.instant());
    }
}
