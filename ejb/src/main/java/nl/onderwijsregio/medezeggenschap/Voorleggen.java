package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.besluit.Reglement;
import nl.onderwijsregio.besluit.ReglementRepository;
import nl.onderwijsregio.besluit.StemrondeQuery;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;

/** The side of the besturen: put the proposed decision to councils, follow them, react to their points. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Voorleggen {
    @Inject
    Toegang toegang;
    @Inject
    AdviesaanvraagRepository aanvragen;
    @Inject
    AdviesaanvraagQuery query;
    @Inject
    StemrondeQuery rondes;
    @Inject
    ReglementRepository reglementen;
    @Inject
    PartijRepository partijen;
    @Inject
    PlanRepository plannen;
    @Inject
    Planversies planversies;
    @Inject
    Rechtskeuze rechten;
    @Inject
    Medezeggenschapstoets toets;
    @Inject
    Raadspost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Who is asked what in the region of the mandaat. */
    public Medezeggenschapsoverzicht overzicht(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return overzicht(wie, wie.regio().orElseThrow(Voorleggen::geenToegang));
    }

    /** Who is asked what in that region, for a mandaat that reaches it. */
    public Medezeggenschapsoverzicht overzicht(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisRegio(regio);
        return overzicht(wie, regio);
    }

    private Medezeggenschapsoverzicht overzicht(Gemachtigde wie, long regio) {
        String naam = rondes.regioNaam(regio).orElseThrow(Voorleggen::geenToegang);
        LocalDate vandaag = LocalDate.now(klok);
        List<Raad> raden = magVoorleggen(wie) ? plannen.van(regio, wie.werkstuk()).map(p -> query.raden(p.id())).orElse(List.of()).stream()
                .filter(r -> leidt(wie) || r.bestuurPartijId() == wie.partijId()).toList() : List.of();
        return new Medezeggenschapsoverzicht(naam, query.vanRegio(regio, vandaag), raden,
                magVoorleggen(wie) ? Set.of(wie.partijId()) : Set.of(),
                reglementen.geldend(regio).map(Reglement::medezeggenschapstermijn).map(vandaag::plusDays).orElse(null));
    }

    /** One request with the view and the reactions. */
    public Aanvraagbeeld beeld(MandaatId mandaat, long adviesaanvraag) {
        Gemachtigde wie = toegang.namens(mandaat);
        Adviesaanvraag aanvraag = aanvragen.find(adviesaanvraag).orElseThrow(Voorleggen::geenToegang);
        wie.eisRegio(aanvraag.regioId());
        return query.beeld(aanvraag, magVoorleggen(wie) && aanvraag.bestuurPartijId() == wie.partijId(), LocalDate.now(klok));
    }

    /** Consent that is missing or withheld for exactly that frozen version of the plan: while there is any, a decision on it is suspended. */
    public List<Voorlegregel> opschorting(MandaatId mandaat, long planVersieId) {
        Gemachtigde wie = toegang.namens(mandaat);
        long plan = plannen.versie(planVersieId).orElseThrow(Voorleggen::geenToegang).planId();
        wie.eisRegio(plannen.find(plan).orElseThrow(Voorleggen::geenToegang).regioId());
        return toets.stand(planVersieId).opschorting();
    }

    /**
     * Freezes the plan and puts that version to the council.
     *
     * @param raad party id of the council
     * @return the id of the request
     */
    @RolesAllowed(Rol.BESTUUR)
    public long voorleggen(MandaatId mandaat, long raad, Voorlegging inhoud) {
        Gemachtigde wie = handelend(mandaat);
        long regio = wie.regio().orElseThrow(Voorleggen::geenToegang);
        PlanVanAanpak plan = plannen.van(regio, wie.werkstuk()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        Partij partij = query.raden(plan.id()).stream().filter(r -> r.partijId() == raad)
                .filter(r -> leidt(wie) || r.bestuurPartijId() == wie.partijId()).findFirst().flatMap(r -> partijen.find(r.partijId()))
                .orElseThrow(() -> new Weigering(MedezeggenschapReden.RAAD_VAN_ANDER_BESTUUR));
        PlanVersie versie = planversies.bevriezen(plan, Aanleiding.MEDEZEGGENSCHAP, wie);
        LocalDate vandaag = LocalDate.now(klok);
        List<Voorlegregel> bijRaad = query.vanPlan(plan.id(), vandaag).stream().filter(r -> r.raadPartijId() == raad && r.geleding() == inhoud.geleding()).toList();
        eis(bijRaad.stream().noneMatch(r -> r.recht().compareTo(inhoud.recht()) > 0), MedezeggenschapReden.LICHTER_RECHT, "raad", partij.naam());
        Optional<Voorlegregel> eerder = bijRaad.stream().filter(r -> !r.vervangen() && r.recht() == inhoud.recht() && r.sha256().equals(versie.sha256())).findFirst();
        eis(eerder.isEmpty(), MedezeggenschapReden.AL_VOORGELEGD, "raad", partij.naam(), "versie", versie.nummer());
        Rechtsvoorstel voorstel = rechten.voor(regio, inhoud.regels());
        Adviesaanvraag aanvraag = aanvragen.toevoegen(Adviesaanvraag.voorleggen(regio, versie, partij, inhoud, vandaag, wie, nu()));
        aanvraag.eisVoorIndienen(plan.status());
        aanvraag.voorgesteld(voorstel);
        post.voorgelegd(regel(aanvraag.id()));
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "voorleggen", "adviesaanvraag", aanvraag.id(), regio, partij.naam());
        return aanvraag.id();
    }

    /** Gives the council more time. */
    @RolesAllowed(Rol.BESTUUR)
    public void termijnVerlengen(MandaatId mandaat, long adviesaanvraag, LocalDate termijn) {
        Gemachtigde wie = handelend(mandaat);
        Adviesaanvraag aanvraag = vergrendeld(wie, adviesaanvraag);
        eis(leidt(wie) || aanvraag.bestuurPartijId() == wie.partijId(), PartijReden.GEEN_TOEGANG);
        aanvraag.termijnVerlengen(termijn);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "termijn verlengen", "adviesaanvraag", adviesaanvraag, aanvraag.regioId(), null);
    }

    /** Reminds the council of its term, at most once a day. */
    @RolesAllowed(Rol.BESTUUR)
    public void raadHerinneren(MandaatId mandaat, long adviesaanvraag) {
        Gemachtigde wie = handelend(mandaat);
        Adviesaanvraag aanvraag = vergrendeld(wie, adviesaanvraag);
        eis(leidt(wie) || aanvraag.bestuurPartijId() == wie.partijId(), PartijReden.GEEN_TOEGANG);
        Voorlegregel regel = regel(adviesaanvraag);
        eis(regel.recht().vraagtAntwoord() && regel.strekking() == null && !regel.vervangen() && post.herinneren(regel, wie.gebruiker()),
                MedezeggenschapReden.NIETS_TE_VRAGEN);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "herinneren", "adviesaanvraag", adviesaanvraag, aanvraag.regioId(), null);
    }

    /** Reacts to one point for the bestuur the council belongs to. */
    @RolesAllowed(Rol.BESTUUR)
    public void reageren(MandaatId mandaat, long adviesaanvraag, int punt, Reactie reactie, String toelichting) {
        Gemachtigde wie = handelend(mandaat);
        Planstatus plan = aanvragen.plan(adviesaanvraag).map(plannen::vergrendeld).orElseThrow(Voorleggen::geenToegang).status();
        Adviesaanvraag aanvraag = vergrendeld(wie, adviesaanvraag);
        eis(aanvraag.bestuurPartijId() == wie.partijId(), PartijReden.GEEN_TOEGANG);
        aanvraag.eisVoorIndienen(plan);
        aanvraag.reageren(punt, reactie, toelichting, wie, nu());
        if (aanvraag.isBeantwoord()) {
            post.beantwoord(regel(adviesaanvraag));
        }
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "reageren", "adviesaanvraag", adviesaanvraag, aanvraag.regioId(), null);
    }

    private Voorlegregel regel(long adviesaanvraag) {
        return query.find(adviesaanvraag, LocalDate.now(klok)).orElseThrow(Voorleggen::geenToegang);
    }

    private Gemachtigde handelend(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.STEMMEN, Functie.ONDERTEKENEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    private Adviesaanvraag vergrendeld(Gemachtigde wie, long id) {
        Adviesaanvraag aanvraag = aanvragen.vergrendelen(id).orElseThrow(Voorleggen::geenToegang);
        wie.eisRegio(aanvraag.regioId());
        return aanvraag;
    }

    private static boolean magVoorleggen(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && (leidt(wie) || wie.heeft(Functie.STEMMEN, Functie.ONDERTEKENEN, Functie.PENVOERDER));
    }

    private static boolean leidt(Gemachtigde wie) {
        return wie.heeft(Functie.PROJECTLEIDER);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
