package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Telling;

/** Two clients that ask the API the same question without a pause, and hold every answer against what the version it names gives by itself. */
class Bezigeklanten implements AutoCloseable {
    private static final URI ADRES = URI.create("http://localhost:19080/api/v1/toetsingen");
    private static final Pattern VERSIE = Pattern.compile("\"versie\" : \"([0-9-]+)\"");
    private static final int STUDENTEN = 103;
    private static final int KLANTEN = 2;

    private final LocalDate op;
    private final Map<String, List<String>> verwacht = new ConcurrentHashMap<>();
    private final Set<String> gezien = ConcurrentHashMap.newKeySet();
    private final List<String> fouten = new CopyOnWriteArrayList<>();
    private final Semaphore antwoorden = new Semaphore(0);
    private final ExecutorService draden = Executors.newFixedThreadPool(KLANTEN);
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile boolean bezig = true;

    Bezigeklanten(LocalDate op, Regelversie basis) {
        this.op = op;
        verwacht(basis);
        for (int i = 0; i < KLANTEN; i++) {
            draden.execute(this::vragen);
        }
    }

    /** From now on this version may answer, with exactly this. */
    void verwacht(Regelversie versie) {
        Beoordeling b = Beoordelaar.beoordeel(feiten(), Optional.empty(), versie);
        verwacht.put(versie.versie().toString(), List.of("\"tekstHash\" : \"" + versie.tekstHash() + "\"", "\"uitkomst\" : \"" + b.uitkomst() + "\"",
                "\"bedrag\" : \"" + b.bedrag().orElseThrow().toPlainString() + "\""));
    }

    /** Until the clients together have had so many answers more. */
    void wachtOp(int hoeveel) throws InterruptedException {
        antwoorden.drainPermits();
        assertThat(antwoorden.tryAcquire(hoeveel, 60, TimeUnit.SECONDS)).as("the clients get answers; so far wrong: %s", fouten).isTrue();
    }

    /** @return what was wrong: answers that are of no version, and errors */
    List<String> stoppen() throws InterruptedException {
        bezig = false;
        draden.shutdown();
        assertThat(draden.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return fouten;
    }

    /** The versions that answered. */
    Set<String> gezien() {
        return gezien;
    }

    @Override
    public void close() {
        bezig = false;
        draden.shutdownNow();
        http.close();
    }

    private void vragen() {
        HttpRequest vraag = HttpRequest.newBuilder(ADRES).header("Content-Type", "application/json").timeout(Duration.ofSeconds(60)).POST(BodyPublishers.ofString("""
                {"regeling":"ldnor-2025","op":"%s","totalen":{"po":20000,"poGespecialiseerd":0,"vo":16000,"praktijkonderwijs":0,
                 "mboBol":0,"mboBblEntree":0,"mboBblOverig":0,"vavo":0,"studenten":%d}}""".formatted(op, STUDENTEN))).build();
        while (bezig) {
            try {
                controleren(http.send(vraag, BodyHandlers.ofString()));
            } catch (Exception e) {
                if (bezig) {
                    fouten.add(e.toString());
                }
            }
            antwoorden.release();
        }
    }

    private void controleren(HttpResponse<String> antwoord) {
        Matcher versie = VERSIE.matcher(antwoord.body());
        if (antwoord.statusCode() != 200 || !versie.find() || !verwacht.getOrDefault(versie.group(1), List.of("\n\n\n")).stream().allMatch(antwoord.body()::contains)) {
            fouten.add(antwoord.statusCode() + " " + antwoord.body());
            return;
        }
        gezien.add(versie.group(1));
    }

    private Aanvraagfeiten feiten() {
        var bouwer = Aanvraagfeiten.voor("ldnor-2025", op);
        for (Telling t : Telling.values()) {
            bouwer.totaal(t, Aantal.van(0));
        }
        return bouwer.totaal(Telling.PO, Aantal.van(20_000)).totaal(Telling.VO, Aantal.van(16_000)).totaal(Telling.STUDENTEN, Aantal.van(STUDENTEN)).bouwen();
    }
}
