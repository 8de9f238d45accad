package nl.onderwijsregio.regio.samenstellen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.SamenstellingRepository;
import nl.onderwijsregio.regio.Samenstellingslot;
import nl.onderwijsregio.regeling.Regelingen;

/**
 * The frame of every change of a composition: who may, is it still open, is it the version that was in sight, the change itself,
 * the line in the logbook. Runs in the transaction of the boundary.
 */
@ApplicationScoped
public class Samenstellingswijziging {
    @Inject
    Toegang toegang;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;
    @Inject
    @Any
    Instance<Samenstellingslot> sloten;

    /** What is done to the composition. */
    interface Werk {
        void doen(Samenstelling samenstelling, Gemachtigde door, Instant moment);
    }

    /** Lets the projectleider or penvoerder of the region change its composition. */
    void uitvoeren(MandaatId mandaat, long gezien, String handeling, Werk werk) {
        Gemachtigde door = toegang.namens(mandaat, Portaal.BESTUUR);
        door.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        long regio = door.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        slotVasthouden(regio, door.regeling()).ifPresent(reden -> {
            throw new Weigering(reden);
        });
        Samenstelling samenstelling = vindOfBegin(regio, door);
        samenstelling.eisVersie(gezien);
        doen(samenstelling, door, handeling, werk);
    }

    /**
     * Lets a partner of the region act on its own participation; no version is asked, nobody else's change is touched. Partners who act
     * at the same moment come one after the other.
     */
    void eigenDeelname(MandaatId mandaat, String handeling, Werk werk) {
        Gemachtigde door = toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
        long regio = door.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        Samenstelling samenstelling = samenstellingen.vergrendeld(regio, door.regeling())
                .orElseThrow(() -> new Weigering(RegioReden.PARTIJ_DOET_NIET_MEE, "partij", door.partijNaam()));
        doen(samenstelling, door, handeling, werk);
    }

    /** Why the composition may not change now; the answer holds until the transaction ends. */
    private Optional<Reden> slotVasthouden(long regio, String regeling) {
        return sloten.stream().map(s -> s.slotVasthouden(regio, regeling)).flatMap(Optional::stream).findFirst();
    }

    private void doen(Samenstelling samenstelling, Gemachtigde door, String handeling, Werk werk) {
        werk.doen(samenstelling, door, klok.instant());
        samenstellingen.bewaren(samenstelling);
        logboek.schrijven(door.gebruiker(), door.mandaat().waarde(), handeling, "samenstelling", samenstelling.id(),
                samenstelling.regioId(), samenstelling.wijziging());
    }

    private Samenstelling vindOfBegin(long regio, Gemachtigde door) {
        return samenstellingen.find(regio, door.regeling()).orElseGet(() -> samenstellingen.toevoegen(Samenstelling.beginnen(regio,
                door.regeling(), regelingen.actueel().beslistekst(door.regeling(), LocalDate.now(klok)).versie().toString(),
                door.gebruiker(), klok.instant())));
    }
}
