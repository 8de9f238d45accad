package nl.onderwijsregio.medezeggenschap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The rules about the rights of councils as the partners of a region read them; its projectleider adds those of the region itself. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Medezeggenschapsregels {
    @Inject
    Toegang toegang;
    @Inject
    MedezeggenschapsregelRepository regels;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The rules in use in the region of the mandaat, its own first. */
    public List<Raadsregel> lijst(MandaatId mandaat) {
        return regels.geldend(regio(toegang.namens(mandaat)));
    }

    /** Adds a rule of the region. @return its id */
    @RolesAllowed(Rol.BESTUUR)
    public long regelToevoegen(MandaatId mandaat, Regelopgave opgave) {
        Gemachtigde wie = leider(mandaat);
        Medezeggenschapsregel regel = Medezeggenschapsregel.toevoegen(regio(wie), opgave, wie, nu());
        regels.toevoegen(regel);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "toevoegen", "medezeggenschapsregel", regel.id(), regio(wie), opgave.onderwerp());
        return regel.id();
    }

    /** Takes a rule of the region out of use. */
    @RolesAllowed(Rol.BESTUUR)
    public void regelVervallen(MandaatId mandaat, long id) {
        Gemachtigde wie = leider(mandaat);
        regels.find(id).orElseThrow(Voorleggen::geenToegang).laatVervallen(wie, nu());
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "vervallen", "medezeggenschapsregel", id, regio(wie), null);
    }

    private Gemachtigde leider(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER);
        return wie;
    }

    private static long regio(Gemachtigde wie) {
        return wie.regio().orElseThrow(Voorleggen::geenToegang);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
