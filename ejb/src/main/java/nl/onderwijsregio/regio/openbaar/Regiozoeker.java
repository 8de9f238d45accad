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

    /** Regions and gemeenten that answer to the text; everything when it is blank. */
    public Vondst zoeken(String tekst) {
        String gezocht = Zoektaal.kaal(tekst.length() > LANGSTE_VRAAG ? tekst.substring(0, LANGSTE_VRAAG) : tekst);
        List<Regiokaart> alle = query.alle();
        if (gezocht.isEmpty()) {
            return new Vondst(alle, List.of(), Optional.empty());
        }
        List<Regiokaart> regios = alle.stream().filter(regio -> past(gezocht, regio)).toList();
        var bekend = query.gemeenten();
        Map<String, Regiokaart> opSleutel = alle.stream().collect(Collectors.toMap(Regiokaart::sleutel, Function.identity()));
        List<Gemeentevondst> gemeenten = bekend.entrySet().stream().filter(e -> Zoektaal.past(gezocht, e.getKey().naam()))
                .map(e -> new Gemeentevondst(e.getKey().code(), e.getKey().naam(), e.getKey().provincie(),
                        e.getValue().stream().map(opSleutel::get).toList())).toList();
        Vondst vondst = new Vondst(regios, gemeenten, Optional.empty());
        return vondst.isLeeg() ? new Vondst(List.of(), List.of(), Zoektaal.lijktOp(gezocht,
                Stream.concat(alle.stream().map(Regiokaart::naam), bekend.keySet().stream().map(RegiokaartQuery.Gemeente::naam)).toList()))
                : vondst;
    }

    /** The region with that sleutel in its address. */
    public Optional<Regiokaart> regio(String sleutel) {
        return query.alle().stream().filter(regio -> regio.sleutel().equals(sleutel)).findFirst();
    }

    /** The gemeenten that the region has in its composition, by name. */
    public List<String> gemeenten(String sleutel) {
        return query.gemeentenVan(sleutel).stream().map(RegiokaartQuery.Gemeente::naam).toList();
    }

    /** The codes of those gemeenten. */
    public List<String> gemeentecodes(String sleutel) {
        return query.gemeentenVan(sleutel).stream().map(RegiokaartQuery.Gemeente::code).toList();
    }

    private static boolean past(String gezocht, Regiokaart regio) {
        return Zoektaal.past(gezocht, regio.naam()) || regio.namen().stream().anyMatch(naam -> Zoektaal.past(gezocht, naam))
                || gezocht.equals(Zoektaal.kaal(regio.sleutel())) || regio.reCode() != null && gezocht.equals(Zoektaal.kaal(regio.reCode()));
    }
}
