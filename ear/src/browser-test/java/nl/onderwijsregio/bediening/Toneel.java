package nl.onderwijsregio.bediening;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Sets the stage once per run: the product and one browser, both gone when the run ends. */
class Toneel implements BeforeAllCallback {
    private static Browser browser;
    private static Product product;

    static Browser browser() {
        return browser;
    }

    /** Starts the product again on that day. Somebody's own running product is left alone: then this fails. */
    static void opnieuw(String dag) {
        Objects.requireNonNull(product, "OR_DRAAIT is set: start that product on " + dag + " yourself").opnieuw(dag);
    }

    /** The servers are killed at once, as a power cut would. */
    static void omvallen() {
        Objects.requireNonNull(product, "OR_DRAAIT is set: somebody's own product is not killed").omvallen();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var opslag = context.getRoot().getStore(Namespace.create(Toneel.class));
        if (Product.DRAAIT == null) {
            product = opslag.computeIfAbsent("product", sleutel -> Product.start(), Product.class);
        }
        browser = opslag.computeIfAbsent("browser", sleutel -> new Venster(), Venster.class).browser();
    }

    /** Playwright with Debian's own chromium. */
    static final class Venster implements AutoCloseable {
        private final Browser eigen;
        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        Venster() {
            String chromium = Optional.ofNullable(System.getenv("OR_CHROMIUM")).orElse("/usr/bin/chromium");
            eigen = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb")));
        }

        Browser browser() {
            return eigen;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
