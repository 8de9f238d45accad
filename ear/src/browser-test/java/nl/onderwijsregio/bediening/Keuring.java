package nl.onderwijsregio.bediening;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at one screen as its readers do: with a reader, with a keyboard, on a telephone; collects what is wrong instead of stopping. */
final class Keuring {
    private static final int TABS = 120;
    private static final String AXE = axe();
    /** What the bar at the bottom covers can be scrolled from under it; axe would take the uncovered part for the whole link. */
    static final String LIGGENDE_BALK = ".actiebalk { position: static !important; }";
    private static final String BEVINDINGEN = """
            () => axe.run({exclude: [['vaadin-connection-indicator']]}, {resultTypes: ['violations'],
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})
              .then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))""";
    /** Things that go past the right edge, unless they scroll in a region of their own or are hidden for the eye. */
    private static final String STEEKT_UIT = """
            () => [...document.querySelectorAll('main *, header *, footer *')].filter(e => { const r = e.getBoundingClientRect();
                return r.width > 1 && r.right > window.innerWidth + 1 && !e.closest('.tabel-breed, .alleen-lezer, .naar-inhoud, caption, thead'); })
              .slice(0, 3).map(e => e.tagName.toLowerCase() + '.' + e.className + ' "' + e.textContent.slice(0, 40) + '" tot ' + Math.round(e.getBoundingClientRect().right))
              .concat([document.documentElement, ...document.querySelectorAll('.blad')].filter(e => e.scrollWidth > e.clientWidth + 1)
                .map(e => e.tagName + ' is ' + e.scrollWidth + ' breed'))""";
    private static final String VORM = """
            () => {
              const fouten = [], zichtbaar = e => e.getClientRects().length > 0;
              const woorden = e => e.textContent.replace(/\\s+/g, ' ').trim();
              const kop = [...document.querySelectorAll('h1')].filter(zichtbaar);
              if (kop.length !== 1 || !woorden(kop[0])) { fouten.push(kop.length + ' keer een H1'); }
              else if (!document.title.startsWith(woorden(kop[0])) || !document.title.endsWith('Onderwijsregio')) {
                fouten.push('titel "' + document.title + '" past niet bij de kop "' + woorden(kop[0]) + '"'); }
              let vorige = 0;
              for (const h of [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(zichtbaar)) {
                const nu = Number(h.tagName[1]);
                if (nu > vorige + 1) { fouten.push('kop slaat een niveau over: "' + h.textContent.slice(0, 40) + '"'); }
                vorige = nu;
              }
              const hoofd = [...document.querySelectorAll("main vaadin-button[theme~='primary'], main .knop-hoofd")].filter(zichtbaar);
              if (hoofd.length > 1) { fouten.push(hoofd.length + ' hoofdknoppen: ' + hoofd.map(k => k.textContent.trim())); }
              let tekst = document.querySelector("main").innerText;
              document.querySelectorAll("main .breekt").forEach(e => { tekst = tekst.replace(e.innerText, ""); });
              for (const r of [/\\bnull\\b/, /\\{[a-z0-9]*\\}/, /!\\{/, /(?<![\\/\\d])\\d{4}-\\d\\d-\\d\\d\\b/, /Dit ging bij ons mis/, /\\?\\?\\?/]) {
                const m = tekst.match(r); if (m) { fouten.push('ruwe tekst "' + tekst.slice(Math.max(0, m.index - 30), m.index + 20) + '"'); }
              }
              return fouten;
            }""";
    private static final String OP_HOOFDKNOP = """
            () => { const k = [...document.querySelectorAll("main vaadin-button[theme~='primary'], main .knop-hoofd")].filter(e => e.getClientRects().length > 0)[0];
              return !k || k === document.activeElement || k.contains(document.activeElement); }""";

    private final Page pagina;
    private final Bediening bediening;
    private final List<String> console = new ArrayList<>();

    Keuring(Page pagina, Bediening bediening) {
        this.pagina = pagina;
        this.bediening = bediening;
        pagina.onPageError(console::add);
        pagina.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                console.add(m.text() + " " + m.location());
            }
        });
    }

    /** Everything wrong with the screen as it stands, wide and at 320 px; keeps a picture of both. */
    List<String> fouten(String foto) {
        List<String> fouten = new ArrayList<>(lijst(VORM));
        lijst(STEEKT_UIT).forEach(f -> fouten.add("breed: " + f));
        fouten.addAll(axeFouten("breed"));
        houd(foto);
        hoofdknop(fouten);
        var breed = pagina.viewportSize();
        pagina.setViewportSize(320, 640);
        bediening.rustig(pagina);
        lijst(STEEKT_UIT).forEach(f -> fouten.add("320 px: " + f));
        fouten.addAll(axeFouten("320 px"));
        houd(foto + "-320");
        pagina.setViewportSize(breed.width, breed.height);
        console.forEach(c -> fouten.add("console: " + c));
        console.clear();
        return fouten;
    }

    /** Pictures of all screens take as long as looking at them: only when asked for. */
    private void houd(String foto) {
        if (System.getenv("OR_FOTOS") != null) {
            bediening.foto(pagina, foto);
        }
    }

    private List<String> axeFouten(String waar) {
        if (!(Boolean) pagina.evaluate("() => window.axe !== undefined")) {
            pagina.evaluate(AXE);
            pagina.addStyleTag(new Page.AddStyleTagOptions().setContent(LIGGENDE_BALK));
        }
        return lijst(BEVINDINGEN).stream().map(f -> "axe, " + waar + ": " + f).toList();
    }

    /** The main act can be reached with Tab alone, from the top of the page. */
    private void hoofdknop(List<String> fouten) {
        pagina.evaluate("() => document.querySelector('main').focus()");
        for (int i = 0; i < TABS; i++) {
            if ((Boolean) pagina.evaluate(OP_HOOFDKNOP)) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        fouten.add("met Tab komt men niet bij de hoofdknop");
    }

    @SuppressWarnings("unchecked")
    private List<String> lijst(String script) {
        return (List<String>) pagina.evaluate(script, Map.of());
    }

    private static String axe() {
        try (var bron = Keuring.class.getResourceAsStream("/axe.min.js")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
