package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Who may do what around the organs of a region. Every partner reads; projectleider and penvoerder set up; they and the chair lead. */
@ApplicationScoped
class Overlegdeur {
    @Inject
    Toegang toegang;
    @Inject
    OrgaanQuery organen;
    @Inject
    Clock klok;

    /** Somebody of the region. */
    Gemachtigde lezer(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        eis(wie.regio().isPresent(), PartijReden.GEEN_TOEGANG);
        return wie;
    }

    /** Somebody who may set up organs. */
    Gemachtigde inrichter(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    static boolean magInrichten(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }

    /** Whether the person may call and lead meetings: who sets up, and the chair under the own mandaat. */
    boolean magLeiden(Gemachtigde wie, Collection<Lidregel> leden) {
        return magInrichten(wie) || zit(wie, leden, rol -> rol == Orgaanrol.VOORZITTER);
    }

    /** Whether the person sits there today under this very mandaat, in such a role. */
    boolean zit(Gemachtigde wie, Collection<Lidregel> leden, Predicate<Orgaanrol> rol) {
        LocalDate vandaag = LocalDate.now(klok);
        return leden.stream().anyMatch(l -> l.mandaat().id().isZelfde(wie.mandaat()) && rol.test(l.rol()) && l.isLidOp(vandaag));
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
