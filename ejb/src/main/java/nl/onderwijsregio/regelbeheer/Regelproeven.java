package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.blad.Werkboekschrijver;

/** Trying a new version out on all regions, beside the text in force. Touches nothing live. */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regelproeven {
    private static final List<Integer> BREEDTEN = List.of(40, 16, 16, 16, 24, 24, 30, 30);

    @Inject
    Toegang toegang;
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Proefloop loop;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /** Starts a trial in the background, unless one of this version is running. */
    public void starten(MandaatId mandaat, long id) {
        Gemachtigde wie = namens(mandaat);
        Regelconcept concept = concepten.get(id);
        eis(lezer.heeftRegios(concept), RegelbeheerReden.PROEF_ZONDER_REGIOS);
        loop.starten(id, regelingen.actueel().beslistekst(concept.regeling(), LocalDate.now(klok)), lezer.versie(concept), wie);
    }

    /** Stops a running trial; nothing of it is kept. */
    public void stoppen(MandaatId mandaat, long id) {
        namens(mandaat);
        loop.stoppen(id);
    }

    /** How far the trial is. */
    public Proefvoortgang voortgang(MandaatId mandaat, long id) {
        namens(mandaat);
        return loop.voortgang(id);
    }

    /** The newest trial of the text as it stands, as a sheet. */
    public byte[] xlsx(MandaatId mandaat, long id) {
        namens(mandaat);
        Proefuitslag uitslag = lezer.proef(concepten.get(id)).orElseThrow(() -> new Weigering(RegelbeheerReden.NIET_PROEFGEDRAAID));
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("regio", "nu", "nieuw", "verschil", "uitkomst nu", "uitkomst nieuw", "zakt op artikel", "anders op artikel"));
        for (Proefrij r : uitslag.rijen()) {
            rijen.add(List.of(r.naam(), getal(r.nu()), getal(r.nieuw()), getal(r.verschil()), r.nuUitkomst(), r.nieuwUitkomst(), String.join(", ", r.gezakt()),
                    String.join(", ", r.anders())));
        }
        rijen.add(List.of("totaal", getal(uitslag.totaalNu()), getal(uitslag.totaalNieuw()), getal(uitslag.verschil()), uitslag.nuHash(), uitslag.nieuwHash(),
                uitslag.moment(), ""));
        return Werkboekschrijver.schrijf(List.of(new Werkboekschrijver.Blad("proef", BREEDTEN, 1, rijen)));
    }

    private static String getal(java.math.BigDecimal bedrag) {
        return bedrag == null ? "" : bedrag.toPlainString();
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BELEID);
    }
}
