package nl.onderwijsregio.regio.samenstellen;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.regio.Deelname;
import nl.onderwijsregio.regio.Opgave;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Opleidingsschool;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.SamenstellingRepository;
import nl.onderwijsregio.regio.toets.Regelkeuze;
import nl.onderwijsregio.regio.toets.Telstand;
import nl.onderwijsregio.regio.toets.VestigingenQuery;

/** The region states figures that no public file has, each with its source and the person who states it. History is kept. */
@Stateless
@RolesAllowed(Rol.BESTUUR)
public class Opgaven {
    @Inject
    Samenstellingswijziging wijziging;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    PartijRepository partijen;
    @Inject
    VestigingenQuery vestigingen;
    @Inject
    Regelkeuze regelkeuze;

    /**
     * States a figure; it takes the place of an earlier one of the same kind and key.
     *
     * @param sleutel vestigingscode, bestuursnummer of an mbo-bestuur, or empty
     * @param aantal 0 to 999,999
     * @param bron where the figure comes from
     */
    public void opgeven(MandaatId mandaat, long gezien, Opgavesoort soort, String sleutel, int aantal, String bron) {
        Opgaveinvoer invoer = new Opgaveinvoer(soort, sleutel, aantal, bron);
        wijziging.uitvoeren(mandaat, gezien, "opgeven", (samenstelling, door, moment) -> doen(samenstelling, invoer, door, moment));
    }

    /** States several figures at once: all of them, or none when one is refused. */
    public void opgeven(MandaatId mandaat, long gezien, Collection<Opgaveinvoer> opgaven) {
        wijziging.uitvoeren(mandaat, gezien, "opgeven", (samenstelling, door, moment) ->
                opgaven.forEach(o -> doen(samenstelling, o, door, moment)));
    }

    /** Withdraws a figure: it is unknown again. */
    public void intrekken(MandaatId mandaat, long gezien, Opgavesoort soort, String sleutel, String waarom) {
        wijziging.uitvoeren(mandaat, gezien, "opgaveIntrekken", (samenstelling, door, moment) -> {
            samenstellingen.toevoegen(Opgave.van(samenstelling.id(), soort, sleutel, null, waarom, door, moment));
            samenstelling.opgaveGedaan("opgave " + soort + " " + sleutel + " ingetrokken", door, moment);
        });
    }

    /** States an (aspirant-)opleidingsschool; it takes the place of an earlier one with the same projectnummer. */
    public void opleidingsschoolOpgeven(MandaatId mandaat, long gezien, Opleidingsschoolopgave school) {
        wijziging.uitvoeren(mandaat, gezien, "opleidingsschoolOpgeven", (samenstelling, door, moment) -> {
            samenstellingen.toevoegen(Opleidingsschool.van(samenstelling.id(), school, false, door, moment));
            samenstelling.opgaveGedaan("opleidingsschool " + school.naam(), door, moment);
        });
    }

    /** The opleidingsschool does not take part any more. */
    public void opleidingsschoolWeghalen(MandaatId mandaat, long gezien, Opleidingsschoolopgave school) {
        wijziging.uitvoeren(mandaat, gezien, "opleidingsschoolWeghalen", (samenstelling, door, moment) -> {
            samenstellingen.toevoegen(Opleidingsschool.van(samenstelling.id(), school, true, door, moment));
            samenstelling.opgaveGedaan("opleidingsschool " + school.naam() + " weggehaald", door, moment);
        });
    }

    private void doen(Samenstelling samenstelling, Opgaveinvoer o, Gemachtigde door, Instant moment) {
        eisPassend(samenstelling, o.soort(), o.sleutel(), o.aantal());
        samenstellingen.toevoegen(Opgave.van(samenstelling.id(), o.soort(), o.sleutel(), o.aantal(), o.bron(), door, moment));
        samenstelling.opgaveGedaan(("opgave " + o.soort() + " " + o.sleutel()).strip() + ": " + o.aantal(), door, moment);
    }

    private void eisPassend(Samenstelling samenstelling, Opgavesoort soort, String sleutel, int aantal) {
        if (soort == Opgavesoort.VESTIGING) {
            eis(samenstelling.vestigingen().contains(sleutel), RegioReden.VESTIGING_NIET_IN_REGIO, "nummer", sleutel);
            Telstand uitBestand = vestigingen.metCode(List.of(sleutel), regelkeuze.teldata(samenstelling.regeling(), samenstelling.regelversie())).getFirst().telling();
            eis(!uitBestand.isExact(), RegioReden.OPGAVE_NIET_NODIG, "nummer", sleutel, "aantal", aantal);
            eis(uitBestand.isOnbekend() || uitBestand.aantal().isVerenigbaarMet(nl.onderwijsregio.regeling.Aantal.van(aantal)),
                    RegioReden.OPGAVE_BUITEN_BEREIK, "nummer", sleutel, "van", uitBestand.aantal().ondergrens(),
                    "tot", uitBestand.aantal().bovengrens());
        } else if (soort.isMbo()) {
            eis(partijen.bestuur(sleutel).flatMap(p -> samenstelling.deelname(p.id())).filter(Deelname::isMboWerkgever).isPresent(),
                    RegioReden.PARTIJ_DOET_NIET_MEE, "partij", sleutel);
        }
    }
}
