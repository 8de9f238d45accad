package nl.onderwijsregio.regio.toets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.gegevens.Bestuurswisseling;
import nl.onderwijsregio.gegevens.GebiedQuery;
import nl.onderwijsregio.gegevens.Omtrekregel;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regio.Samenstellingslot;

/**
 * Shows the composition of a region with what the regeling says of it. Partners see their own region; RE and beleid name the
 * region. Changes nothing.
 */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Regiotoets {
    @Inject
    Toegang toegang;
    @Inject
    Toetsing toetsing;
    @Inject
    Proefneming proefneming;
    @Inject
    Regelkeuze regelkeuze;
    @Inject
    VestigingenQuery vestigingen;
    @Inject
    SamenstellingsversieQuery versies;
    @Inject
    GebiedQuery gebied;
    @Inject
    @Any
    Instance<Samenstellingslot> sloten;

    /** The region of the mandaat. */
    public Regiobeeld beeld(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return beeld(wie, eigen(wie));
    }

    /** The given region; with a mandaat for one region only that one. */
    public Regiobeeld beeld(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisRegio(regio);
        return beeld(wie, regio);
    }

    /** What would change with one thing more or less. */
    public Proefbeeld watAls(MandaatId mandaat, long regio, Proef proef) {
        return proefneming.proberen(feiten(lezer(mandaat, regio), regio), proef);
    }

    /** All vestigingen of a bestuur, with which of them take part and where else they stand. */
    public Bestuurdetail bestuur(MandaatId mandaat, long regio, String bestuursnummer) {
        Regiofeiten feiten = feiten(lezer(mandaat, regio), regio);
        Set<String> gekozen = feiten.vestigingen().stream().filter(v -> Objects.equals(v.bestuursnummer(), bestuursnummer))
                .map(Vestigingsfeit::code).collect(Collectors.toSet());
        List<Vestigingsfeit> alle = vestigingen.vanBestuur(bestuursnummer, regelkeuze.teldata(feiten.regeling(), feiten.kop().regelversie()));
        return new Bestuurdetail(bestuursnummer, FeitenQuery.metOpgaven(alle, feiten.opgaven(), regelkeuze.teldata(feiten.regeling(), feiten.kop().regelversie())),
                gekozen, vestigingen.dubbelVanBestuur(bestuursnummer, feiten.kop().samenstelling(), feiten.regeling()));
    }

    /** Which part of the besturen in the area takes part. */
    public Deelnamegraad deelnamegraad(MandaatId mandaat, long regio) {
        return versies.deelnamegraad(feiten(lezer(mandaat, regio), regio).kop().samenstelling());
    }

    /** Every figure that the region ever stated, newest first. */
    public List<Opgavestand> opgavegeschiedenis(MandaatId mandaat, long regio) {
        return versies.geschiedenis(feiten(lezer(mandaat, regio), regio).kop().samenstelling());
    }

    /** Outlines of all gemeenten, for the map. */
    public List<Omtrekregel> omtrekken(MandaatId mandaat) {
        toegang.namens(mandaat);
        return gebied.omtrekken();
    }

    /** Vestigingen of which a newer file names another bestuur than an older one. */
    public List<Bestuurswisseling> bestuurswisselingen(MandaatId mandaat) {
        toegang.namens(mandaat);
        return gebied.bestuurswisselingen();
    }

    private Regiobeeld beeld(Gemachtigde wie, long regio) {
        Regiofeiten feiten = feiten(wie, regio);
        boolean functie = wie.regio().isPresent() && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        Optional<Reden> slot = sloten.stream().map(s -> s.slot(regio, feiten.regeling())).flatMap(Optional::stream).findFirst();
        return new Regiobeeld(feiten, toetsing.uitvoeren(feiten), new Bevoegdheid(functie, slot, feiten.deelnemer(wie.partijId())));
    }

    private Regiofeiten feiten(Gemachtigde wie, long regio) {
        return toetsing.feiten(regio, wie.regeling()).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }

    private Gemachtigde lezer(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisRegio(regio);
        return wie;
    }

    private static long eigen(Gemachtigde wie) {
        return wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }
}
