package nl.onderwijsregio.bediening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The whole product, started once per process of tests through its own launcher, on ports and with a state folder of its own, stopped after the last test. */
final class Product implements AutoCloseable {
    /** Which of the processes that test at the same time this is. */
    private static final int NUMMER = Integer.getInteger("or.proef", 0);

    /** Port of the product under test. */
    static final int POORT = 18080 + NUMMER;

    /** Port of its Keycloak. */
    static final int KEYCLOAK_POORT = 18180 + NUMMER;

    /** Address of a product that runs already, for who works on a test: it is used as it stands and left running. */
    static final String DRAAIT = System.getenv("OR_DRAAIT");

    /** Address of the product under test. */
    static final String ADRES = DRAAIT == null ? "http://localhost:" + POORT : DRAAIT;

    /** Day on which the product's clock starts: the round of 2025 is open. */
    static final String DAG = "2024-10-01";

    private static final long GEDULD_SECONDEN = 240;

    private final Path wortel = Path.of(System.getProperty("or.wortel")).toAbsolutePath();
    private final Path verslag = wortel.resolve("ear/target/proef-" + NUMMER + ".log");
    private Process starter;

    private Product() {}

    /** A new product with the demo set, and with the files of the whole country when there are any. */
    static Product start() {
        var product = new Product();
        Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
        product.start(DAG, List.of("--reset"));
        return product;
    }

    /** Stops, and starts again on that day with everything that was in it, by the same command without the reset. */
    void opnieuw(String dag) {
        stop();
        start(dag, List.of());
    }

    /** Kills the launcher and everything it started, without a word. */
    void omvallen() {
        List<ProcessHandle> allen = new ArrayList<>(starter.descendants().toList());
        starter.destroyForcibly();
        allen.forEach(ProcessHandle::destroyForcibly);
        allen.forEach(p -> p.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    private void start(String dag, List<String> meer) {
        List<String> opdracht = new ArrayList<>(List.of(wortel.resolve("onderwijsregio").toString(), "run", "--op", dag,
                "--port", String.valueOf(POORT), "--keycloak-port", String.valueOf(KEYCLOAK_POORT)));
        Optional.ofNullable(System.getenv("OR_TEST_DATA")).ifPresent(map -> opdracht.addAll(List.of("--data", map)));
        opdracht.addAll(meer);
        try {
            Files.createDirectories(verslag.getParent());
            var bouwer = new ProcessBuilder(opdracht).directory(wortel.toFile()).redirectErrorStream(true).redirectOutput(verslag.toFile());
            bouwer.environment().put("OR_STATE", wortel.resolve("ear/target/proef-" + NUMMER).toString());
            bouwer.environment().put("OR_GEEN_BOUW", "1");
            bouwer.environment().keySet().removeAll(List.of("OR_KC_URL", "OR_DEMO", "OR_OP", "JBOSS_HOME"));
            starter = bouwer.start();
            wacht();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wacht() throws IOException {
        long eind = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
        while (!Files.readString(verslag).contains("Onderwijsregio is klaar")) {
            if (System.nanoTime() > eind || beeindigdBinnen(500)) {
                stop();
                throw new IllegalStateException("Het product is niet gestart:\n" + Files.readString(verslag));
            }
        }
    }

    private boolean beeindigdBinnen(long milliseconden) {
        try {
            return starter.waitFor(milliseconden, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void stop() {
        if (starter == null) {
            return;
        }
        starter.destroy();
        if (!beeindigdBinnen(40_000)) {
            starter.destroyForcibly();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
