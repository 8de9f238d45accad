package nl.onderwijsregio.plan.uitwissel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.Inhoudwissel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.Planversies;

/** Reads a plan back from a file, all of it or nothing: first what is wrong and what would change, then the change itself. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Inlezen {
    /** Largest file, in bytes. */
    public static final int GROOTSTE = Planbestand.GROOTSTE;

    @Inject
    Plandeur deur;
    @Inject
    Inlezing inlezing;
    @Inject
    Inhoudwissel wissel;
    @Inject
    Planversies versies;
    @Inject
    LogboekRepository logboek;

    /** What reading this file in would do; nothing changes. */
    public Inleesbeeld bekijken(MandaatId mandaat, byte[] bestand) {
        Gemachtigde wie = deur.schrijver(mandaat);
        return inlezing.bekijken(deur.vereist(wie, null), bestand);
    }

    /**
     * Writes what the file changes. What stood there is frozen first. What somebody else changed as well is never overwritten.
     *
     * @param gezien fingerprint of the plan in the difference that was shown; refused when the plan was changed since
     * @param botsingenLaten whether what clashes stays as it stands; without it a file that clashes is refused
     * @return how many elements were changed
     */
    public int inlezen(MandaatId mandaat, byte[] bestand, String gezien, boolean botsingenLaten) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Inleesbeeld beeld = inlezing.bekijken(bezoek.plan(), bestand);
        eis(beeld.fouten().isEmpty(), PlanReden.BESTAND_FOUT);
        eis(beeld.gezien().equals(gezien), PlanReden.PLAN_INTUSSEN_GEWIJZIGD);
        eis(beeld.botsingen().isEmpty() || botsingenLaten, PlanReden.BESTAND_BOTST, "codes", String.join(", ", beeld.botsingen()));
        if (beeld.wijzigt()) {
            versies.bevriezen(bezoek.plan(), Aanleiding.HANDMATIG, bezoek.wie());
            wissel.uitvoeren(bezoek.plan(), beeld.straks(), bezoek.wie());
            logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), "inlezen", "plan", bezoek.plan().id(), bezoek.plan().regioId(),
                    beeld.wijzigingen().size() + " wijzigingen, " + beeld.botsingen().size() + " botsingen gelaten");
        }
        return beeld.wijzigingen().size();
    }
}
