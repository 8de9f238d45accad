package nl.onderwijsregio.bediening;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Benchmarks of the screens, on the running product through a real browser. {@code ui.memory-per-user}: live objects of the server per
 * signed-in user with one open page, in KB, after full collections. {@code ui.click-vs-empty}: the server's answer to a click on the menu
 * of a portal against one to a page of fixed text, as a ratio, so that it holds on any machine.
 */
public final class Schermmeting {
    private static final List<String> SPELERS = List.of("projectleider", "bestuur", "opleider", "beroepsgroep", "medezeggenschap", "re", "beleid", "beheer");
    private static final List<String> WERK = List.of("", "/plan", "/besluiten", "/medezeggenschap");
    private static final List<String> LEEG = List.of("/over", "/privacy", "/hulp", "/toegankelijkheid");
    private static final String GA = "pad => { const a = document.createElement('a'); a.href = pad; document.body.append(a); a.click(); a.remove(); }";
    private static final int RONDES = 5;
    private static final int KLIKKEN = 40;

    private final PrintStream uit;
    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();

    private Schermmeting(PrintStream uit, Browser browser) {
        this.uit = uit;
        this.browser = browser;
    }

    /** Runs the named benchmarks, or both. */
    public static void main(String[] namen) {
        PrintStream uit = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        List<String> gevraagd = namen.length == 0 ? List.of("ui.memory-per-user", "ui.click-vs-empty") : List.of(namen);
        Product product = Product.DRAAIT == null ? Product.start() : null;
        try (Toneel.Venster venster = new Toneel.Venster()) {
            for (String naam : gevraagd) {
                Schermmeting meting = new Schermmeting(uit, venster.browser());
                switch (naam) {
                    case "ui.memory-per-user" -> meting.geheugen();
                    case "ui.click-vs-empty" -> meting.klik();
                    default -> throw new IllegalArgumentException("Onbekende meting: " + naam);
                }
            }
        } finally {
            if (product != null) {
                product.close();
            }
        }
        System.exit(0);
    }

    /** Every round signs in each demo user once more; the rounds before the first measurement fill caches and load classes. */
    private void geheugen() {
        binnenkomen();
        binnenkomen();
        double[] kb = new double[RONDES];
        long eerst = levend();
        for (int i = 0; i < RONDES; i++) {
            binnenkomen();
            long daarna = levend();
            kb[i] = (daarna - eerst) / 1024.0 / SPELERS.size();
            eerst = daarna;
        }
        toon("ui.memory-per-user", kb, "KB", 0);
        open.forEach(BrowserContext::close);
    }

    private void binnenkomen() {
        SPELERS.forEach(s -> {
            BrowserContext context = browser.newContext();
            open.add(context);
            aanmelden(context.newPage(), s);
        });
    }

    private void klik() {
        BrowserContext context = browser.newContext();
        Page pagina = context.newPage();
        String werk = aanmelden(pagina, "beroepsgroep");
        List<String> portaal = WERK.stream().map(deel -> werk + deel).toList();
        klikken(pagina, portaal);
        klikken(pagina, LEEG);
        double[] verhouding = new double[RONDES];
        for (int i = 0; i < RONDES; i++) {
            verhouding[i] = klikken(pagina, portaal) / klikken(pagina, LEEG);
        }
        toon("ui.click-vs-empty", verhouding, "x", 2);
        context.close();
    }

    /** Signs in and opens the start page of the first mandaat. @return its address */
    private static String aanmelden(Page pagina, String gebruiker) {
        Bediening.aanmelden(pagina, gebruiker, "/mandaten");
        if (pagina.url().endsWith("/mandaten")) {
            pagina.locator("main a[href*='/']").first().click();
            pagina.waitForURL(adres -> adres.replaceAll("\\?.*", "").matches(".*/[a-z]+/[0-9]+"));
            Bediening.rust(pagina);
        }
        return pagina.url().substring(Product.ADRES.length()).replaceAll("\\?.*", "");
    }

    /** Median time of the server's answer, in milliseconds, over clicks along these pages; the first brings us there and does not count. */
    private static double klikken(Page pagina, List<String> paden) {
        double[] tijden = new double[KLIKKEN];
        for (int i = -1; i < KLIKKEN; i++) {
            String pad = paden.get((i + 1) % paden.size());
            var antwoord = pagina.waitForResponse(a -> a.url().contains("v-r=uidl"), () -> pagina.evaluate(GA, pad));
            Bediening.rust(pagina);
            if (i >= 0) {
                tijden[i] = antwoord.request().timing().responseEnd;
            }
        }
        Arrays.sort(tijden);
        return tijden[KLIKKEN / 2];
    }

    /** Bytes of all live objects of the server: the histogram collects garbage first. */
    private static long levend() {
        long proces = ProcessHandle.allProcesses().filter(p -> p.info().command().filter(c -> c.endsWith("/java")).isPresent()).filter(p -> p.info().arguments().map(Arrays::asList).orElse(List.of())
                .contains("-Djboss.http.port=" + Product.ADRES.replaceAll(".*:", ""))).findFirst().orElseThrow().pid();
        histogram(proces);
        return histogram(proces);
    }

    private static long histogram(long proces) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process vraag = new ProcessBuilder(jcmd, String.valueOf(proces), "GC.class_histogram").redirectErrorStream(true).start();
            try (BufferedReader lezer = new BufferedReader(new InputStreamReader(vraag.getInputStream()))) {
                return lezer.lines().filter(r -> r.startsWith("Total")).map(r -> Long.valueOf(r.strip().split("\\s+")[2])).findFirst().orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void toon(String naam, double[] waarden, String eenheid, int decimalen) {
        Arrays.sort(waarden);
        String getal = "%." + decimalen + "f";
        uit.printf(Locale.ROOT, "figure %s " + getal + " %s spread " + getal + "%n", naam, waarden[RONDES / 2], eenheid, waarden[RONDES - 1] - waarden[0]);
    }
}
