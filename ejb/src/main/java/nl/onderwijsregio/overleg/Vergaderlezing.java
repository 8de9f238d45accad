package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.overleg.Vergaderdeur.Zitting;

/** Brings a meeting together as somebody may read it. */
@ApplicationScoped
class Vergaderlezing {
    @Inject
    Vergaderdeur zittingen;
    @Inject
    VergaderingRepository vergaderingen;
    @Inject
    VergaderingQuery query;
    @Inject
    Clock klok;

    Vergaderbeeld beeld(Zitting zitting) {
        Instant nu = klok.instant();
        long id = zitting.vergadering().id();
        boolean meedoen = zittingen.magMeedoen(zitting);
        List<Vergaderpuntregel> punten = query.punten(id, meedoen, nu);
        Vergaderregel regel = zitting.vergadering().regel(zitting.orgaan().naam(), nu);
        List<Presentieregel> presentie = presentie(zitting);
        boolean stelt = meedoen && regel.isOpen();
        return new Vergaderbeeld(regel, punten, stelt ? voorgesteld(zitting, punten, nu) : List.of(), stelt ? voorstellen(zitting, punten) : List.of(), presentie, query.acties(id),
                query.notulen(id), presentie.stream().filter(p -> p.lid().mandaat().id().isZelfde(zitting.wie().mandaat())).findFirst().orElse(null),
                zittingen.magLeiden(zitting), meedoen);
    }

    private List<Puntstemming> voorgesteld(Zitting zitting, List<Vergaderpuntregel> punten, Instant nu) {
        Set<Long> al = op(punten, Vergaderpuntregel::stemming, Puntstemming::stemrondeId);
        return query.stemmingen(zitting.wie().regioId(), nu).stream().filter(Puntstemming::loopt).filter(s -> !al.contains(s.stemrondeId())).toList();
    }

    private List<Puntvoorstel> voorstellen(Zitting zitting, List<Vergaderpuntregel> punten) {
        Set<Long> al = op(punten, Vergaderpuntregel::voorstel, Puntvoorstel::voorstelversieId);
        return query.voorstellen(zitting.wie().regioId()).stream().filter(v -> !al.contains(v.voorstelversieId())).toList();
    }

    private static <T> Set<Long> op(List<Vergaderpuntregel> punten, Function<Vergaderpuntregel, T> wat, Function<T, Long> nummer) {
        return punten.stream().map(wat).filter(Objects::nonNull).map(nummer).collect(Collectors.toSet());
    }

    private List<Presentieregel> presentie(Zitting zitting) {
        Map<Long, Presentiestand> per = vergaderingen.presenties(zitting.vergadering().id()).stream().collect(Collectors.toMap(Presentie::lidMandaatId, Presentie::stand));
        return zitting.zetels().stream().map(l -> new Presentieregel(l, per.get(l.mandaat().id().waarde()))).toList();
    }
}
