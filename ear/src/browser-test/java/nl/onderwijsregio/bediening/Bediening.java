package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of every browser test: the product runs ({@link Product}), a browser is open, and a test gets pages of its own. Every
 * test starts signed out. Pages left open are closed after the test.
 */
@ExtendWith(Toneel.class)
public abstract class Bediening {
    /** Address of the product, without a slash at the end. */
    protected static final String ADRES = Product.ADRES;

    private static final int GEDULD_MS = 30_000;

    private final List<BrowserContext> contexten = new ArrayList<>();

    /** A fresh page of 1280 x 900, signed out, Dutch. */
    protected Page pagina() {
        return pagina(1280, 900);
    }

    /** A fresh page of 320 x 640: a small telephone. */
    protected Page smal() {
        return pagina(320, 640);
    }

    /** A fresh page on which this demo user has signed in, with the hands to work on it. */
    protected Scherm als(String gebruiker) {
        return new Scherm(login(gebruiker), this);
    }

    static {
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
    }

    private Page pagina(int breedte, int hoogte) {
        var context = browser().newContext(new Browser.NewContextOptions().setViewportSize(breedte, hoogte).setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam").setReducedMotion(ReducedMotion.REDUCE));
        contexten.add(context);
        context.setDefaultTimeout(GEDULD_MS);
        return context.newPage();
    }

    /** A fresh page on which this demo user has signed in through the real Keycloak page. */
    protected Page login(String gebruiker) {
        return login(pagina(), gebruiker, "/");
    }

    /** Signs in on this page and ends at the wanted path. */
    protected Page login(Page pagina, String gebruiker, String naar) {
        return aanmelden(pagina, gebruiker, naar);
    }

    static Page aanmelden(Page pagina, String gebruiker, String naar) {
        pagina.navigate(ADRES + "/login?naar=" + java.net.URLEncoder.encode(naar, java.nio.charset.StandardCharsets.UTF_8));
        pagina.locator("#username").fill(gebruiker);
        pagina.locator("#password").fill(gebruiker + "-demo");
        pagina.locator("#kc-login").click();
        pagina.waitForURL(adres -> adres.startsWith(ADRES + "/") && !adres.contains("/aanmelden/"));
        return rust(pagina);
    }

    /** Goes to a path of the product and waits until the screen stands still. */
    protected Page open(Page pagina, String pad) {
        pagina.navigate(ADRES + pad);
        return rustig(pagina);
    }

    /** Waits until the page is loaded, its heading is there, the menu is out of the way of a telephone and Flow has no request under way. */
    protected Page rustig(Page pagina) {
        return rust(pagina);
    }

    static Page rust(Page pagina) {
        pagina.waitForLoadState(LoadState.LOAD);
        pagina.waitForFunction("""
                () => {
                  if (!document.getElementById('outlet')) { return true; }
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                  if (document.querySelector('plan-editor:not([data-klaar])')) { return false; }
                  const lade = document.querySelector('vaadin-app-layout .menu');
                  if (lade && innerWidth < 800 && getComputedStyle(lade).visibility !== 'hidden') { return false; }
                  return clients.length > 0 && clients.every(c => !c.isActive || !c.isActive()) && document.querySelector('h1') !== null;
                }""");
        return pagina;
    }

    /** No serious or critical finding of WCAG 2.2 AA; Vaadin's own connection indicator is not ours to mend. */
    protected void axe(Page pagina) {
        stil(pagina);
        ElementHandle balk = pagina.addStyleTag(new Page.AddStyleTagOptions().setContent(Keuring.LIGGENDE_BALK));
        var bevindingen = new AxeBuilder(pagina).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .exclude("vaadin-connection-indicator").analyze().getViolations();
        balk.evaluate("stijl => stijl.remove()");
        assertThat(bevindingen.stream().filter(b -> List.of("serious", "critical").contains(b.getImpact()))
                .map(b -> b.getId() + ": " + b.getHelp() + " " + b.getNodes().stream().map(n -> n.getTarget().toString()).toList()))
                .as("axe op %s", pagina.url()).isEmpty();
    }

    /** Nothing sticks out at the right: the page is no wider than its window. */
    protected void past(Page pagina) {
        assertThat((Integer) pagina.evaluate("() => document.documentElement.scrollWidth"))
                .as("breedte van %s", pagina.url()).isLessThanOrEqualTo(pagina.viewportSize().width);
    }

    /** Keeps a picture in {@code ear/target/fotos}. */
    protected void foto(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("or.wortel"), "ear/target/fotos", naam + ".png")));
    }

    private static Browser browser() {
        return Toneel.browser();
    }

    @AfterEach
    void opruimen() {
        contexten.forEach(BrowserContext::close);
        contexten.clear();
    }

    /** Waits until nothing fades in or out any more: a half transparent dialog has the contrast of none. */
    private static void stil(Page pagina) {
        pagina.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running' || a.effect.getComputedTiming().iterations === Infinity)");
    }
}
