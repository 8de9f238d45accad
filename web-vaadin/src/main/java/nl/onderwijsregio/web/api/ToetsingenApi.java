package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Feitenlezer.Invoer;
import nl.onderwijsregio.regeling.json.Toetsantwoord;
import nl.onderwijsregio.rekenen.Rekengrond;

/** Evaluates facts, as the command line does. Keeps nothing. */
@Path("toetsingen")
@ApplicationScoped
public class ToetsingenApi {
    /** As many applications as share a ceiling in practice, many times over. */
    static final int MEESTE_AANVRAGEN = 1000;
    private static final int GROOT = 200_000;
    private static final int LANGE_LIJST = 50;
    private static final int SECONDEN_WACHTEN = 10;

    /** Large inputs wait for each other before they are read, so that a handful of them cannot fill the memory; long lists before they are reckoned. */
    private final Semaphore grote = new Semaphore(2, true);

    @Inject
    Rekengrond grond;
    @Inject
    Clock klok;

    /** One verdict, or the allocation of a ceiling over a list. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response toetsen(InputStream lichaam, @Context HttpHeaders koppen) throws IOException, InterruptedException {
        if (koppen.getMediaType() == null) {
            throw new NotSupportedException();
        }
        boolean groot = koppen.getLength() < 0 || koppen.getLength() > GROOT;
        String antwoord = groot ? opDeBeurt(() -> antwoord(invoer(lichaam, koppen))) : antwoordOfBeurt(invoer(lichaam, koppen));
        return Response.ok(antwoord, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).build();
    }

    /** A short text may still be a long list. */
    private String antwoordOfBeurt(Invoer invoer) throws IOException, InterruptedException {
        return invoer.aanvragen().size() > LANGE_LIJST ? opDeBeurt(() -> antwoord(invoer)) : antwoord(invoer);
    }

    private String opDeBeurt(Werk werk) throws IOException, InterruptedException {
        if (!grote.tryAcquire(SECONDEN_WACHTEN, TimeUnit.SECONDS)) {
            throw new ServiceUnavailableException(Response.fromResponse(Probleem.van(503, "druk", "Het is nu te druk",
                    "Er worden al grote lijsten getoetst. Probeer het over een halve minuut opnieuw.").antwoord()).header(HttpHeaders.RETRY_AFTER, 30).build());
        }
        try {
            return werk.doe();
        } finally {
            grote.release();
        }
    }

    private Invoer invoer(InputStream lichaam, HttpHeaders koppen) throws IOException {
        String json = Lichaam.lees(lichaam, koppen.getLength()).orElseThrow(() -> new ClientErrorException(Probleem.van(413, "te-groot",
                "De invoer is te groot", "De invoer is groter dan 5 MB. Splits de lijst, of laat weg wat niet nodig is.").antwoord()));
        Invoer invoer = new Feitenlezer(LocalDate.now(klok.withZone(Tijdvak.ZONE))).lees(json);
        if (invoer.aanvragen().size() > MEESTE_AANVRAGEN) {
            throw new OnbruikbareInvoer("aanvragen: hoogstens " + MEESTE_AANVRAGEN + " aanvragen in een keer.");
        }
        return invoer;
    }

    private String antwoord(Invoer invoer) {
        boolean gebied = invoer.aanvragen().stream().anyMatch(a -> a.gemeenten().isPresent() && a.aaneengesloten().isEmpty());
        Optional<Gemeentegraaf> graaf = gebied ? Optional.of(grond.graaf()) : Optional.empty();
        return new Toetsantwoord(grond.register(), graaf).op(invoer);
    }

    private interface Werk {
        String doe() throws IOException;
    }
}
