package nl.onderwijsregio.aanvraag;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;

/**
 * Signing the frozen plan (LDNOR art. 6 lid 6): each party in one act, through a mandaat that says so. A signature is for one
 * content; when the plan changes it is asked again. One person may act for several parties, each through its own mandaat and in
 * its own act; only who signs for the penvoerder signs for nobody else.
 */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE, Rol.BELEID})
public class Ondertekeningen {
    private static final Portaal[] PARTNERS = {Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP};

    @Inject
    Toegang toegang;
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    Planversies versies;
    @Inject
    Tekenlijst lijst;
    @Inject
    OndertekeningRepository ondertekeningen;
    @Inject
    Tekenherinnering herinnering;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Who signed and who did not, in the own region or the region asked for. Reasons of refusal only for who leads the plan. */
    public Tekenstand stand(MandaatId mandaat, Long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        PlanVanAanpak plan = deur.vereist(wie, regio);
        return lijst.stand(plan, wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER));
    }

    /**
     * Signs for the party of the mandaat. Doing it twice gives the same receipt.
     *
     * @param versie number of the version the signer has read
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Tekenbewijs ondertekenen(MandaatId mandaat, int versie) {
        return beslissen(toegang.namens(mandaat, PARTNERS), versie, Tekenbesluit.ONDERTEKEND, null);
    }

    /**
     * Does not sign, with a reason of at most 2,000 characters that the projectleider reads. After a signature of the same party this
     * withdraws it; possible until the plan is submitted.
     *
     * @param versie number of the version the signer has read
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Tekenbewijs nietOndertekenen(MandaatId mandaat, int versie, String reden) {
        Gemachtigde wie = toegang.namens(mandaat, PARTNERS);
        String kort = Objects.requireNonNullElse(reden, "").strip();
        eis(!kort.isEmpty(), AanvraagReden.WEIGEREN_ZONDER_REDEN);
        if (kort.length() > 2000) {
            throw new IllegalArgumentException("Schrijf de reden in hoogstens 2.000 tekens.");
        }
        return beslissen(wie, versie, Tekenbesluit.GEWEIGERD, kort);
    }

    private Tekenbewijs beslissen(Gemachtigde wie, int nummer, Tekenbesluit besluit, String reden) {
        PlanVanAanpak plan = deur.vergrendeld(wie);
        eis(plan.status() != Planstatus.INGEDIEND, PlanReden.PLAN_INGEDIEND);
        Tekenstand stand = lijst.stand(plan, true);
        Tekenregel eigen = stand.van(wie.partijId()).orElseThrow(() -> new Weigering(AanvraagReden.PARTIJ_TEKENT_NIET_MEE, "partij", wie.partijNaam()));
        eis(wie.heeft(Functie.ONDERTEKENEN), AanvraagReden.GEEN_TEKENRECHT, "partij", wie.partijNaam(),
                "namen", eigen.bevoegden().isEmpty() ? "niemand" : String.join(", ", eigen.bevoegden()));
        PlanVersie versie = versies.huidigeVersie(plan).orElseThrow(() -> new Weigering(AanvraagReden.GEEN_TEKENVERSIE));
        eis(versie.nummer() == nummer, AanvraagReden.PLANVERSIE_VEROUDERD, "versie", versie.nummer());
        if (besluit == Tekenbesluit.ONDERTEKEND) {
            stand.regels().stream().filter(r -> r.sluitUit(eigen, wie.gebruiker())).findFirst().ifPresent(r -> {
                throw new Weigering(AanvraagReden.ZELFDE_ONDERTEKENAAR, "partij", r.naam());
            });
            if (eigen.isGetekend()) {
                return new Tekenbewijs(besluit, nummer, versie.vingerafdruk().kort(), wie.partijNaam(), eigen.wie(), eigen.moment());
            }
        }
        Instant moment = klok.instant();
        ondertekeningen.toevoegen(new Ondertekening(versie, besluit, reden, wie, moment));
        herinnering.afgehandeld(plan.id(), wie.partijId());
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), besluit == Tekenbesluit.ONDERTEKEND ? "ondertekenen" : "nietOndertekenen", "plan",
                plan.id(), plan.regioId(), "versie " + nummer + " " + versie.vingerafdruk());
        return new Tekenbewijs(besluit, nummer, versie.vingerafdruk().kort(), wie.partijNaam(), wie.gebruiker(), moment);
    }
}
