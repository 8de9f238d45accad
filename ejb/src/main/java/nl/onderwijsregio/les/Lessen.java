package nl.onderwijsregio.les;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.kennis.Sessiebron;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Plandeur;

/** The library of lessons: finding, reading, writing, and using one in the own plan. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Lessen {
    /** How many a page shows. */
    public static final int MEESTE = 100;

    @Inject
    Toegang toegang;
    @Inject
    Plandeur deur;
    @Inject
    LesRepository lessen;
    @Inject
    Lesindex index;
    @Inject
    Lesovername overname;
    @Inject
    Sessiebron sessies;
    @Inject
    Event<LesGewijzigd> gewijzigd;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Lessons that fit, best first; one more than {@link #MEESTE} when there are more than that. */
    public List<Lesregel> zoeken(MandaatId mandaat, Lesvraag vraag) {
        toegang.namens(mandaat);
        return lessen.regels(index.zoeken(vraag, MEESTE + 1));
    }

    /** The lessons of one kennissessie. */
    public List<Lesregel> vanSessie(MandaatId mandaat, long sessie) {
        toegang.namens(mandaat);
        return lessen.van(sessie);
    }

    /** One lesson. */
    public Lesbeeld les(MandaatId mandaat, long id) {
        Gemachtigde wie = toegang.namens(mandaat);
        Les les = lessen.find(id).orElseThrow(Lessen::bestaatNiet);
        return new Lesbeeld(les.regel(), les.opgave(), les.versie(), les.sessieId(), titel(les).orElse(null), lessen.gebruikt(id), les.isVan(wie) && magSchrijven(wie));
    }

    /** Writes a lesson; everybody in a portal finds it from now on. @param sessie the kennissessie it comes from; null for none @return its id */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
    public long toevoegen(MandaatId mandaat, Long sessie, Lesopgave opgave) {
        Gemachtigde wie = schrijver(mandaat);
        if (sessie != null) {
            eis(sessies.geweest(sessie, klok.instant()), LesReden.LES_VOOR_DE_SESSIE);
        }
        return bewaard(wie, lessen.toevoegen(new Les(sessie, opgave, wie, klok.instant())), "les schrijven");
    }

    /** Changes a lesson of the own party. @param gezien the version in sight */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
    public void wijzigen(MandaatId mandaat, long id, long gezien, Lesopgave opgave) {
        Gemachtigde wie = schrijver(mandaat);
        Les les = eigen(wie, id);
        les.wijzigen(opgave, gezien, klok.instant());
        bewaard(wie, les, "les wijzigen");
    }

    /** Takes a lesson of the own party back. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
    public void intrekken(MandaatId mandaat, long id) {
        Gemachtigde wie = schrijver(mandaat);
        eigen(wie, id).intrekken(klok.instant());
        gewijzigd.fire(new LesGewijzigd(id, null));
        schrijven(wie, id, "les intrekken");
    }

    /** Writes a lesson behind the text of that section of the own plan, with its source. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void overnemen(MandaatId mandaat, long id, String letter) {
        Plandeur.Bezoek bezoek = deur.schrijvend(mandaat);
        Les les = lessen.find(id).orElseThrow(Lessen::bestaatNiet);
        overname.uitvoeren(bezoek, les, titel(les).orElse(null), letter);
        logboek.schrijven(bezoek.wie().gebruiker(), mandaat.waarde(), "les overnemen", "plan", bezoek.plan().id(), bezoek.plan().regioId(), les.opgave().titel());
    }

    private Optional<String> titel(Les les) {
        return Optional.ofNullable(les.sessieId()).flatMap(sessies::titel);
    }

    private long bewaard(Gemachtigde wie, Les les, String wat) {
        gewijzigd.fire(new LesGewijzigd(les.id(), les.tekst()));
        schrijven(wie, les.id(), wat);
        return les.id();
    }

    private void schrijven(Gemachtigde wie, long id, String wat) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), wat, "les", id, wie.regio().orElse(null), null);
    }

    private Les eigen(Gemachtigde wie, long id) {
        return lessen.vergrendeld(id).filter(l -> l.isVan(wie)).orElseThrow(Lessen::bestaatNiet);
    }

    private Gemachtigde schrijver(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        eis(magSchrijven(wie), PartijReden.FUNCTIE_ONTBREEKT, "partij", wie.partijNaam(), "functie", Functie.SCHRIJVEN.name());
        return wie;
    }

    private static boolean magSchrijven(Gemachtigde wie) {
        return wie.portaal() == Portaal.RE || Portaal.PARTNERS.contains(wie.portaal()) && wie.heeft(Functie.SCHRIJVEN, Functie.PROJECTLEIDER);
    }

    private static Weigering bestaatNiet() {
        return new Weigering(LesReden.LES_BESTAAT_NIET);
    }
}
