package nl.onderwijsregio.bediening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole product, started once through its own launcher on shifted ports with a state folder of its own, stopped after the last test. */
final class Product implements AutoCloseable {
    /** Port of the product under test. */
    static final int POORT = Integer.getInteger("or.proef.poort", 18080);

    /** Port of its Keycloak. */
    static final int KEYCLOAK_POORT = Integer.getInteger("or.proef.keycloak-poort", 18180);

    /** Address of a product that runs already, for who works on a test: it is used as it stands and left running. */
    static final String DRAAIT = System.getenv("OR_DRAAIT");

    /** Address of the product under test. */
    static final String ADRES = DRAAIT == null ? "http://localhost:" + POORT : DRAAIT;

    private static final long GEDULD_SECONDEN = 240;

    private final Process starter;
    private final Path verslag;

    private Product(Process starter, Path verslag) {
        this.starter = starter;
        this.verslag = verslag;
    }

    static Product start() {
        Path wortel = Path.of(System.getProperty("or.wortel")).toAbsolutePath();
        Path verslag = wortel.resolve("ear/target/proef.log");
        try {
            Files.createDirectories(verslag.getParent());
            var bouwer = new ProcessBuilder(opdracht(wortel)).directory(wortel.toFile()).redirectErrorStream(true).redirectOutput(verslag.toFile());
            bouwer.environment().put("OR_STATE", wortel.resolve("ear/target/proef").toString());
            bouwer.environment().put("OR_GEEN_BOUW", "1");
            bouwer.environment().keySet().removeAll(List.of("OR_KC_URL", "OR_DEMO", "OR_OP", "JBOSS_HOME"));
            var product = new Product(bouwer.start(), verslag);
            Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
            product.wacht();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> opdracht(Path wortel) {
        var opdracht = new java.util.ArrayList<>(List.of(wortel.resolve("onderwijsregio").toString(), "run", "--reset", "--op", "2024-10-01",
                "--port", String.valueOf(POORT), "--keycloak-port", String.valueOf(KEYCLOAK_POORT)));
        String data = System.getenv("OR_TEST_DATA");
        if (data != null) {
            opdracht.addAll(List.of("--data", data));
        }
        return opdracht;
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
