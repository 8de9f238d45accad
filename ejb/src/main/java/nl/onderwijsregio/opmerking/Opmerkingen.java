package nl.onderwijsregio.opmerking;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Passagewissel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.plan.Planstatus;

/** Comments and suggestions on a plan. Each partner of the region takes part, also without the right to write; until the plan is submitted. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Opmerkingen {
    /** Of a section no more conversations are shown. */
    public static final int MEESTE = 500;

    @Inject
    Plandeur deur;
    @Inject
    OpmerkingRepository opmerkingen;
    @Inject
    OpmerkingQuery lezen;
    @Inject
    Passagewissel passages;
    @Inject
    Planregels regels;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Opmerkingpost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The conversations about a section of the own region's plan, newest first. */
    public List<Opmerkingbeeld> lijst(MandaatId mandaat, String letter) {
        Bezoek bezoek = binnen(mandaat);
        boolean schrijft = deur.magSchrijven(bezoek.wie(), bezoek.plan());
        List<Opmerkingbeeld> alle = lezen.lijst(bezoek.plan().id(), letter, passages.aanwezig(bezoek.plan(), letter));
        return alle.stream().map(o -> new Opmerkingbeeld(o.id(), o.citaat(), o.citaatStaatEr(), o.eerste(), o.voorstel(), o.voorstelstand(), o.open(),
                o.afgehandeldDoor(), o.afgehandeldOp(), o.reacties(), o.vermeld(), schrijft || o.eerste().gebruiker().equals(bezoek.wie().gebruiker()),
                schrijft && o.open() && o.voorstelstand() == Voorstelstand.OPEN)).toList();
    }

    /** How many conversations are open, by section. */
    public Map<String, Long> aantallen(MandaatId mandaat) {
        return lezen.open(binnen(mandaat).plan().id());
    }

    /** Who can be asked to respond: everybody with a mandaat for a partner in this region today, except the caller. */
    public List<Vermeldbare> vermeldbaar(MandaatId mandaat) {
        Gemachtigde wie = binnen(mandaat).wie();
        return partners(wie).stream().filter(m -> !m.gebruiker().equals(wie.gebruiker()))
                .map(m -> new Vermeldbare(m.id(), m.gebruiker(), m.partijNaam())).toList();
    }

    /** Places a comment, possibly with a suggestion, and tells the people who are asked. */
    public long plaatsen(MandaatId mandaat, String letter, Opmerkingopgave opgave) {
        Bezoek bezoek = open(mandaat);
        eis(passages.aanwezig(bezoek.plan(), letter).test(opgave.citaat(), opgave.ervoor()), OpmerkingReden.CITAAT_NIET_GEVONDEN);
        if (opgave.isVoorstel()) {
            passages.eisTeVervangen(bezoek.plan(), letter, opgave.citaat(), opgave.ervoor());
        }
        List<Mandaatregel> vermeld = vermeld(bezoek.wie(), opgave.vermeld());
        Opmerking opmerking = opmerkingen.toevoegen(new Opmerking(bezoek.plan().id(), letter, opgave, bezoek.wie(), klok.instant()));
        vermelden(opmerking, vermeld);
        post.vertellen(Opmerkingpost.OPMERKING + opmerking.id(), plek(bezoek, letter), bezoek.wie().gebruiker(), vermeld, List.of());
        return opmerking.id();
    }

    /** Answers in an open conversation, and tells who takes part in it. */
    public void reageren(MandaatId mandaat, long id, String tekst, List<MandaatId> erbij) {
        Bezoek bezoek = open(mandaat);
        String antwoord = tekst == null ? "" : tekst.strip();
        Opmerkingopgave.eis(!antwoord.isEmpty() && antwoord.length() <= Opmerkingopgave.TEKST, "Schrijf uw reactie, in hoogstens " + Opmerkingopgave.TEKST + " tekens.");
        Opmerking opmerking = opmerking(bezoek, id);
        opmerking.eisOpen();
        List<Mandaatregel> vermeld = vermeld(bezoek.wie(), erbij);
        List<Mandaatregel> deelnemers = lezen.deelnemers(id).stream().flatMap(m -> mandaten.find(new MandaatId(m)).stream())
                .filter(m -> m.isGeldigOp(LocalDate.now(klok))).toList();
        Opmerkingreactie reactie = opmerkingen.toevoegen(new Opmerkingreactie(id, antwoord, bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), klok.instant()));
        vermelden(opmerking, vermeld);
        post.beantwoord(opmerking, bezoek.wie().gebruiker());
        post.vertellen(Opmerkingpost.REACTIE + reactie.id(), plek(bezoek, opmerking.letter()), bezoek.wie().gebruiker(), vermeld, deelnemers);
    }

    private Opmerkingpost.Plek plek(Bezoek bezoek, String letter) {
        return new Opmerkingpost.Plek(bezoek.plan().werkstuk(), regels.zin(bezoek.plan()), letter);
    }

    /** Closes a conversation. */
    public void afhandelen(MandaatId mandaat, long id) {
        Bezoek bezoek = open(mandaat);
        Opmerking opmerking = eigen(bezoek, id);
        opmerking.afhandelen(bezoek.wie().gebruiker(), klok.instant());
        post.gesloten(opmerking);
    }

    /** Opens a conversation again. */
    public void heropenen(MandaatId mandaat, long id) {
        eigen(open(mandaat), id).heropenen();
    }

    /** Puts the suggested words in the text, as a new state of the section; refuses when the passage has changed. */
    public void voorstelAanvaarden(MandaatId mandaat, long id) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Opmerking opmerking = opmerking(bezoek, id);
        opmerking.beslissen(true, bezoek.wie().gebruiker(), klok.instant());
        post.gesloten(opmerking);
        passages.vervangen(bezoek, opmerking.letter(), opmerking.citaat(), opmerking.ervoor(), opmerking.voorstel());
        schrijven(bezoek, "voorstelAanvaarden", opmerking);
    }

    /** Leaves the text as it is. */
    public void voorstelAfwijzen(MandaatId mandaat, long id) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Opmerking opmerking = opmerking(bezoek, id);
        opmerking.beslissen(false, bezoek.wie().gebruiker(), klok.instant());
        post.gesloten(opmerking);
        schrijven(bezoek, "voorstelAfwijzen", opmerking);
    }

    private Bezoek binnen(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        wie.eisPortaal(Portaal.PARTNERS.toArray(Portaal[]::new));
        return new Bezoek(wie, deur.vereist(wie, null));
    }

    private Bezoek open(MandaatId mandaat) {
        Bezoek bezoek = binnen(mandaat);
        eis(bezoek.plan().status() != Planstatus.INGEDIEND, PlanReden.PLAN_INGEDIEND);
        return bezoek;
    }

    private Opmerking opmerking(Bezoek bezoek, long id) {
        return opmerkingen.vergrendeld(id, bezoek.plan().id()).orElseThrow(() -> new Weigering(OpmerkingReden.OPMERKING_BESTAAT_NIET));
    }

    private Opmerking eigen(Bezoek bezoek, long id) {
        Opmerking opmerking = opmerking(bezoek, id);
        opmerking.eisVan(bezoek.wie(), deur.magSchrijven(bezoek.wie(), bezoek.plan()));
        return opmerking;
    }

    private List<Mandaatregel> partners(Gemachtigde wie) {
        return mandaten.geldigIn(wie.regio().orElseThrow(), LocalDate.now(klok)).stream().filter(m -> Portaal.PARTNERS.contains(m.portaal())).toList();
    }

    private List<Mandaatregel> vermeld(Gemachtigde wie, List<MandaatId> ids) {
        List<Mandaatregel> gevraagd = ids.isEmpty() ? List.of() : partners(wie).stream().filter(m -> ids.contains(m.id())).toList();
        eis(gevraagd.size() == ids.stream().distinct().count(), OpmerkingReden.VERMELDING_ONBEKEND);
        return gevraagd;
    }

    private void vermelden(Opmerking opmerking, List<Mandaatregel> vermeld) {
        vermeld.forEach(m -> opmerkingen.toevoegen(new Vermelding(opmerking.id(), m.gebruiker(), m.id().waarde(), klok.instant())));
    }

    private void schrijven(Bezoek bezoek, String handeling, Opmerking opmerking) {
        PlanVanAanpak plan = bezoek.plan();
        logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), handeling, "plan", plan.id(), plan.regioId(), opmerking.letter());
    }
}
