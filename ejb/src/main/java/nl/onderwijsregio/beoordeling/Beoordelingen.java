package nl.onderwijsregio.beoordeling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The applications of a round with how far they are between submission and decision. */
@Stateless
@RolesAllowed({Rol.RE, Rol.BESCHIKKEN})
public class Beoordelingen {
    @Inject
    Toegang toegang;
    @Inject
    Beoordelingsdeur deur;
    @Inject
    BeoordelingQuery lezen;
    @Inject
    BeoordelingRepository beoordelingen;
    @Inject
    Plafondverdeling verdeling;

    /** All applications of the round, first come first. */
    public List<Beoordelingsregel> lijst(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE, Portaal.BESCHIKKEN);
        Map<Long, Aanvraagbeoordeling> per = lezen.beoordelingen(wie.regeling()).stream().collect(Collectors.toMap(Aanvraagbeoordeling::aanvraagId, b -> b));
        Set<Long> beschikt = new HashSet<>(lezen.beschikt(wie.regeling()));
        return lezen.alle(wie.regeling()).stream().map(a -> regel(a, Optional.ofNullable(per.get(a.id())), beschikt.contains(a.id()))).toList();
    }

    /** The regions that work on their plan in this round and did not submit yet. */
    public List<Verwachteregio> verwacht(MandaatId mandaat) {
        return lezen.verwacht(toegang.namens(mandaat, Portaal.RE, Portaal.BESCHIKKEN).regeling());
    }

    /** On what the applications of this round are judged, by the text that is decided on today. */
    public Maatstaf maatstaf(MandaatId mandaat) {
        return deur.maatstaf(toegang.namens(mandaat, Portaal.RE, Portaal.BESCHIKKEN).regeling());
    }

    private Beoordelingsregel regel(Ingediend a, Optional<Aanvraagbeoordeling> b, boolean beschikt) {
        return new Beoordelingsregel(a, stand(b, beschikt), b.map(Aanvraagbeoordeling::beoordelaars).orElse(List.of()), Beslistermijn.van(deur.tekst(a)).orElse(null));
    }

    private static Beoordelingstand stand(Optional<Aanvraagbeoordeling> b, boolean beschikt) {
        return beschikt ? Beoordelingstand.BESCHIKT : b.map(Aanvraagbeoordeling::stand).orElse(Beoordelingstand.BEOORDELAARS_GEZOCHT);
    }

    /** The application of a region; empty when it did not apply in this round. What an assessor wrote alone is read by the other when both laid down. */
    public Optional<Beoordelingsbeeld> beeld(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE, Portaal.BESCHIKKEN);
        return deur.aanvraag(wie, regio).map(a -> beeld(wie, a));
    }

    private Beoordelingsbeeld beeld(Gemachtigde wie, Ingediend a) {
        Optional<Aanvraagbeoordeling> b = beoordelingen.van(a.id());
        Optional<Beschikking> beschikking = beoordelingen.beschikking(a.id());
        boolean magAdvies = b.filter(x -> x.isAdviesUitgebracht() || wie.portaal() == Portaal.RE && x.isSamen()).isPresent();
        List<Oordeelbeeld> oordelen = b.map(x -> x.oordelenVoor(wie.gebruiker(), wie.portaal() == Portaal.RE)).orElse(List.of());
        return new Beoordelingsbeeld(a, stand(b, beschikking.isPresent()), Beslistermijn.van(deur.tekst(a)).orElse(null), deur.vandaag(), deur.criteria(a), oordelen,
                b.filter(x -> magAdvies).flatMap(Aanvraagbeoordeling::advies).orElse(null), b.map(Aanvraagbeoordeling::gezamenlijkVersie).orElse(0),
                b.map(Aanvraagbeoordeling::adviesOp).orElse(null), magAdvies ? verdeling.van(a, Set.of()).posten() : List.of(),
                lezen.vragen(a.id()).stream().map(Regiovraag::regel).toList(), beschikking.map(Beschikking::beeld).orElse(null));
    }
}
