package nl.onderwijsregio.regio.openbaar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a region for anyone who visits: by its own name or code, or by a gemeente. Shows nothing that is not public. */
@Stateless
@PermitAll
public class Regiozoeker {
    private static final int LANGSTE_VRAAG = 100;

    @Inject
    RegiokaartQuery query;
    @Inject
    Rondekeuze rondes;

    /** Regions and gemeenten that answer to the text; everything when it is blank. */
    public Vondst zoeken(String tekst) {
        String gezocht = Zoektaal.kaal(tekst.length() > LANGSTE_VRAAG ? tekst.substring(0, LANGSTE_VRAAG) : tekst);
        List<Regiokaart> alle = query.alle();
        if (gezocht.isEmpty()) {
            return new Vondst(alle, List.of(), Optional.empty());
        }
        List<Regiokaart> regios = alle.stream().filter(regio -> past(gezocht, regio)).toList();
        Gebieden bekend = gebieden();
        Map<String, Regiokaart> opSleutel = alle.stream().collect(Collectors.toMap(Regiokaart::sleutel, Function.identity()));
        List<Gemeentevondst> gemeenten = bekend.gemeenten().stream().filter(g -> Zoektaal.past(gezocht, g.naam()))
                .map(g -> new Gemeentevondst(g.code(), g.naam(), g.provincie(), bekend.regios(g).stream().map(opSleutel::get).toList())).toList();
        Vondst vondst = new Vondst(regios, gemeenten, Optional.empty());
        return vondst.isLeeg() ? new Vondst(List.of(), List.of(), Zoektaal.lijktOp(gezocht,
                Stream.concat(alle.stream().map(Regiokaart::naam), bekend.gemeenten().stream().map(RegiokaartQuery.Gemeente::naam)).toList()))
                : vondst;
    }

    /** The region with that sleutel in its address. */
    public Optional<Regiokaart> regio(String sleutel) {
        return query.alle().stream().filter(regio -> regio.sleutel().equals(sleutel)).findFirst();
    }

    /** The gemeenten that the region has in its composition, by name, and for which round that is. */
    public Regiogebied gebied(String sleutel) {
        Gebieden alle = gebieden();
        String ronde = alle.ronde(sleutel);
        return ronde == null ? Regiogebied.ONBEKEND
                : new Regiogebied(ronde, rondes.naam(ronde), alle.van(sleutel).stream().map(g -> new Regiogebied.Gemeente(g.code(), g.naam())).toList());
    }

    private Gebieden gebieden() {
        return new Gebieden(query.gemeenten(), rondes);
    }

    private static boolean past(String gezocht, Regiokaart regio) {
        return Zoektaal.past(gezocht, regio.naam()) || regio.namen().stream().anyMatch(naam -> Zoektaal.past(gezocht, naam))
                || gezocht.equals(Zoektaal.kaal(regio.sleutel())) || regio.reCode() != null && gezocht.equals(Zoektaal.kaal(regio.reCode()));
    }
}
