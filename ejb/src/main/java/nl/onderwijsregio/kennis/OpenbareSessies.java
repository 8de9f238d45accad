package nl.onderwijsregio.kennis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Published kennissessies for anyone: without link, registrations or persons. */
@Stateless
@PermitAll
public class OpenbareSessies {
    @Inject
    KennissessieRepository sessies;
    @Inject
    KennissessieQuery query;
    @Inject
    Clock klok;

    /** What is to come, or what was held. */
    public List<Sessieregel> lijst(boolean geweest) {
        return query.lijst(geweest ? Sessiefilter.GEWEEST : Sessiefilter.KOMEND, null, klok.instant());
    }

    /** One that was published; empty when there is none. */
    public Optional<OpenbareSessie> sessie(long id) {
        return sessies.find(id).filter(s -> s.standOp(klok.instant()) != Sessiestand.CONCEPT).map(s -> {
            Sessieopgave o = s.opgave();
            return new OpenbareSessie(query.regel(s, null, klok.instant()), o.omschrijving(), o.doelgroepen(), o.programma().stream()
                    .map(d -> new Programmadeel(d.id(), d.titel(), "", d.gastregio(), d.begin(), d.einde(), d.capaciteit())).toList());
        });
    }
}
