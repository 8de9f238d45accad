package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.keuring.Bestandskeuring;

/**
 * The attachments of the application (LDNOR art. 6 lid 5): uploaded, or made from what the system knows. What is uploaded is part of what
 * the partners decide on: it comes and goes as the text does.
 */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Bijlagen {
    /** Largest file, bytes. */
    public static final int GROOTSTE = 20 * 1024 * 1024;

    @Inject
    Plandeur deur;
    @Inject
    BijlageRepository bijlagen;
    @Inject
    Bijlageoverzicht overzicht;
    @Inject
    Bestandskeuring keuring;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What is asked and what is there, of the own region. */
    public List<Bijlagestand> lijst(MandaatId mandaat) {
        return overzicht.stand(plan(mandaat));
    }

    /**
     * Adds a file of at most {@link #GROOTSTE} bytes; what kind it is is told by its content, and its name must say the same. It is judged
     * before the plan is locked: a slow scanner holds up nobody else.
     *
     * @param letter the attachment it belongs to
     * @param naam file name as the person knows it
     * @return id of the attachment
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public long toevoegen(MandaatId mandaat, String letter, String naam, byte[] inhoud) {
        deur.schrijver(mandaat);
        eis(inhoud.length <= GROOTSTE, PlanReden.BESTAND_TE_GROOT, "grootte", (inhoud.length + 1_048_575) / 1_048_576);
        Bestandssoort soort = keuring.keuren(bestandsnaam(naam), inhoud);
        Bezoek bezoek = deur.schrijvend(mandaat);
        Bijlagestand stand = overzicht.stand(bezoek.plan()).stream().filter(b -> b.letter().equals(letter)).findFirst()
                .orElseThrow(() -> new Weigering(PlanReden.BIJLAGE_BESTAAT_NIET));
        eis(!stand.vanzelf(), PlanReden.BIJLAGE_KOMT_VANZELF, "bijlage", stand.titel());
        Bijlage bijlage = bijlagen.toevoegen(new Bijlage(bezoek.plan().id(), letter, bestandsnaam(naam), soort, inhoud,
                Wie.van(bezoek.wie(), klok.instant())), inhoud);
        schrijven(bezoek, "bijlageToevoegen", letter + " " + bijlage.naam());
        return bijlage.id();
    }

    /** Takes an uploaded file out. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void verwijderen(MandaatId mandaat, long id) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Bijlage bijlage = eigen(bezoek.plan(), id);
        bijlage.verwijderen(Wie.van(bezoek.wie(), klok.instant()));
        schrijven(bezoek, "bijlageVerwijderen", bijlage.letter() + " " + bijlage.naam());
    }

    /** An uploaded file. */
    public Bestand bestand(MandaatId mandaat, long id) {
        Bijlage bijlage = eigen(plan(mandaat), id);
        return new Bestand(bijlage.naam(), bijlage.mediatype(), bijlagen.inhoud(id));
    }

    /** The file the system makes for that letter, as it would be handed in now. */
    public Bestand gemaakt(MandaatId mandaat, String letter) {
        return overzicht.gemaakt(plan(mandaat), letter).orElseThrow(() -> new Weigering(PlanReden.BIJLAGE_BESTAAT_NIET));
    }

    private PlanVanAanpak plan(MandaatId mandaat) {
        return deur.vereist(deur.lezer(mandaat), null);
    }

    private Bijlage eigen(PlanVanAanpak plan, long id) {
        return bijlagen.find(id).filter(b -> b.planId() == plan.id() && !b.isVerwijderd())
                .orElseThrow(() -> new Weigering(PlanReden.BIJLAGE_BESTAAT_NIET));
    }

    private static String bestandsnaam(String naam) {
        String kaal = Tekstvorm.van(naam).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        String kort = kaal.length() <= 200 ? kaal : kaal.substring(kaal.length() - 200);
        return kort.isBlank() ? "bijlage" : kort;
    }

    private void schrijven(Bezoek bezoek, String handeling, String toelichting) {
        logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), handeling, "plan", bezoek.plan().id(),
                bezoek.plan().regioId(), toelichting);
    }
}
