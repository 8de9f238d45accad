package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What was put to a council in a region, for other features; never what the council prepares. Joins the transaction of the caller. */
@ApplicationScoped
public class Raadsdossier {
    private static final int MEEST = 10;

    @Inject
    AdviesaanvraagQuery query;
    @Inject
    AdviesaanvraagRepository aanvragen;
    @Inject
    Clock klok;

    /** The newest requests to the council, newest first; a request that was replaced is left out. */
    public List<Aanvraagbeeld> van(long regio, long raad) {
        LocalDate vandaag = LocalDate.now(klok);
        return query.vanRaad(regio, raad, vandaag).stream().filter(r -> !r.vervangen()).limit(MEEST)
                .map(r -> query.beeld(aanvragen.find(r.id()).orElseThrow(), false, vandaag)).toList();
    }
}
