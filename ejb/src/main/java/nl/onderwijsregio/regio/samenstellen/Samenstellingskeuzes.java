package nl.onderwijsregio.regio.samenstellen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.gegevens.Bestuurregel;
import nl.onderwijsregio.gegevens.GegevensQuery;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.gegevens.Vestigingregel;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regio.SamenstellingRepository;

/** What there is to choose from when a region is composed. Every method is one or two queries. */
@Stateless
@RolesAllowed(Rol.BESTUUR)
public class Samenstellingskeuzes {
    /** Longest list that is worth reading. */
    private static final int HOOGSTENS = 50;

    @Inject
    Toegang toegang;
    @Inject
    GegevensQuery gegevens;
    @Inject
    BestuurvoorstelQuery voorstellen;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    Regelingen regelingen;

    /** Besturen by number or a part of the name; at most 50. */
    public List<Bestuurregel> besturen(MandaatId mandaat, String zoek) {
        toegang.namens(mandaat, Portaal.BESTUUR);
        return gegevens.zoekBesturen(zoek, HOOGSTENS);
    }

    /** Vestigingen by code, name or place; at most 50. */
    public List<Vestigingregel> vestigingen(MandaatId mandaat, String zoek) {
        toegang.namens(mandaat, Portaal.BESTUUR);
        return gegevens.zoekVestigingen(zoek, HOOGSTENS);
    }

    /** All gemeenten of today. */
    public List<Gemeenteregel> gemeenten(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BESTUUR);
        return gegevens.gemeenten();
    }

    /** The other regelingen for which the own region composed something, with their full names. */
    public SortedMap<String, String> eerdere(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        long regio = wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        SortedMap<String, String> eerdere = new TreeMap<>(Comparator.reverseOrder());
        samenstellingen.regelingen(regio).stream().filter(r -> !r.equals(wie.regeling()))
                .forEach(r -> eerdere.put(r, regelingen.actueel().versies(r).iterator().next().naam()));
        return eerdere;
    }

    /** Besturen with vestigingen in the chosen gemeenten that do not take part yet. */
    public List<Bestuurvoorstel> bestuursvoorstellen(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        long regio = wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        return samenstellingen.find(regio, wie.regeling())
                .map(s -> voorstellen.voorstellen(s.gemeenten(), regio, wie.regeling())).orElse(List.of());
    }
}
