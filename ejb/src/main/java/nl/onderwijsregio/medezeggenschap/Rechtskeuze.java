package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Weigering;

/** What the rules propose for what a bestuur says that its proposal touches. */
@ApplicationScoped
public class Rechtskeuze {
    @Inject
    MedezeggenschapsregelRepository regels;

    /** Weighs these rules, each of which must be in use in the region. */
    Rechtsvoorstel voor(long regio, Set<Long> gekozen) {
        List<Raadsregel> geldend = regels.geldend(regio);
        Set<Long> bekend = geldend.stream().map(Raadsregel::id).collect(Collectors.toSet());
        if (!bekend.containsAll(gekozen)) {
            throw new Weigering(MedezeggenschapReden.REGEL_VERVALLEN);
        }
        return Rechtsvoorstel.van(geldend.stream().filter(r -> gekozen.contains(r.id())).toList());
    }
}
