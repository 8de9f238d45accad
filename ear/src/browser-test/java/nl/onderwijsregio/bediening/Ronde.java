package nl.onderwijsregio.bediening;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One walk by one reader: from the start along every link and every address without further parts, each form once per place. */
final class Ronde {
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')].sort((a, b) => b.textContent.includes('De Waarden') - a.textContent.includes('De Waarden')).map(a => a.href).filter(h => h.startsWith(location.origin)).map(h => h.slice(location.origin.length).replace(/#.*/, ''))""";
    private static final String GA = """
            pad => { const a = document.createElement('a'); a.href = pad; document.body.append(a); a.click(); a.remove(); }""";

    private static final boolean LANG = Boolean.getBoolean("or.lang");
    private static final int DOORVERWEZEN_MS = 3_000;

    private final String wie;
    private final Page pagina;
    private final Bediening bediening;
    private final Adreslijst adressen;
    private final boolean openbaar;
    private final Keuring keuring;
    private final Deque<String> wachtrij = new ArrayDeque<>();
    private final Set<String> gezien = new HashSet<>();
    private final Set<String> gelinkt = new HashSet<>();
    private final Set<String> bezocht = new HashSet<>();
    private final Set<String> bladen = new HashSet<>();
    private final Map<String, List<String>> fouten = new TreeMap<>();

    /** @param openbaar whether the pages outside the portals are seen too */
    Ronde(String wie, boolean openbaar, Page pagina, Bediening bediening, Adreslijst adressen) {
        this.wie = wie;
        this.openbaar = openbaar;
        this.pagina = pagina;
        this.bediening = bediening;
        this.adressen = adressen;
        this.keuring = new Keuring(pagina, bediening);
    }

    /** Walks from these paths. @return this, with what was visited and what is wrong */
    Ronde lopen(String... begin) {
        wachtrij.addAll(List.of(begin));
        while (!wachtrij.isEmpty()) {
            bezoek(wachtrij.removeFirst());
        }
        return this;
    }

    /** The forms whose screen was seen: not those that answered that there is no such page. */
    Set<String> bezocht() {
        return bezocht;
    }

    Map<String, List<String>> fouten() {
        return fouten;
    }

    private void aanbieden(String link) {
        String pad = URI.create(link).getPath();
        var vorm = adressen.van(pad);
        if (vorm.isEmpty()) {
            blad(link);
        } else if (magHier(vorm.get()) && gezien.add(vorm.get().vorm() + " " + plek(vorm.get(), pad))) {
            wachtrij.add(link);
        }
    }

    /**
     * Where a screen counts as another one: each mandaat; of the further rounds only one region's, by the first who signs in; what the
     * rounds share once. With {@code --lang} everywhere.
     */
    private String plek(Adreslijst.Adresvorm vorm, String pad) {
        String mandaat = vorm.mandaat(pad);
        String ronde = mandaat.replaceFirst("^[0-9]+", "");
        if (LANG || ronde.isEmpty()) {
            return mandaat;
        }
        return openbaar && vorm.perRonde() ? ronde : mandaat.substring(0, mandaat.length() - ronde.length());
    }

    /** What is the same for everyone is seen by the visitor and by the first who signs in. */
    private boolean magHier(Adreslijst.Adresvorm vorm) {
        return openbaar || vorm.vorm().contains(":mandaat");
    }

    private void bezoek(String link) {
        ga(link);
        String pad = URI.create(pagina.url()).getPath();
        if (!pad.equals(URI.create(link).getPath())) {
            aanbieden(pad);
            return;
        }
        if (pagina.locator(".geen-pagina").count() > 0) {
            if (gelinkt.contains(pad) && pagina.title().startsWith("Pagina niet gevonden")) {
                fouten.put(wie + " op " + link, List.of("een link leidt naar een pagina die er voor deze lezer niet is"));
            }
            if (gezien.add("geen pagina: " + pagina.title())) {
                keur("geen-pagina", link);
            }
            return;
        }
        var vorm = adressen.van(pad).orElseThrow();
        bezocht.add(vorm.vorm());
        keur(pad.replace('/', '-'), link);
        @SuppressWarnings("unchecked")
        var links = (List<String>) pagina.evaluate(LINKS);
        links.forEach(l -> {
            gelinkt.add(URI.create(l).getPath());
            aanbieden(l);
        });
        adressen.onder(vorm, pad).forEach(this::aanbieden);
    }

    private void keur(String foto, String link) {
        List<String> fout = keuring.fouten("alle/" + wie + foto);
        if (!fout.isEmpty()) {
            fouten.put(wie + " op " + link, fout);
        }
    }

    /** Moves as a click on a link does, without loading the whole product again. */
    private void ga(String link) {
        if (pagina.url().startsWith(Bediening.ADRES)) {
            pagina.waitForResponse(antwoord -> antwoord.url().contains("v-r=uidl"), () -> pagina.evaluate(GA, link));
            aangekomen(URI.create(link).getPath());
            bediening.rustig(pagina);
        } else {
            bediening.open(pagina, link);
        }
    }

    /** The address follows a moment after the answer; one that leads elsewhere is known by its not coming. */
    private void aangekomen(String pad) {
        try {
            pagina.waitForFunction("pad => location.pathname === pad", pad, new Page.WaitForFunctionOptions().setTimeout(DOORVERWEZEN_MS));
        } catch (TimeoutError elders) {
            bediening.rustig(pagina);
        }
    }

    /** A page for paper or a file: it is there. */
    private void blad(String link) {
        String soort = link.replaceAll("[0-9a-f-]{36}|[0-9]+", "n");
        if (link.matches("/(login|logout|taal).*") || !bladen.add(soort)) {
            return;
        }
        int status = pagina.request().get(Bediening.ADRES + link).status();
        if (status != 200) {
            fouten.put(wie + " via " + pagina.url() + " naar " + link, List.of("antwoordt " + status));
        }
    }
}
