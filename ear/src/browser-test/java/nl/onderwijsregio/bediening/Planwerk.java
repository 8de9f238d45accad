package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Writing the plan: sections with autosave, activities, a begroting that closes. */
final class Planwerk {
    private final Spel spel;

    Planwerk(Spel spel) {
        this.spel = spel;
    }

    private Scherm leider() {
        return spel.als("projectleider");
    }

    private String pad(String deel) {
        return spel.pad("projectleider", deel);
    }

    void beginnen() {
        leider().open(pad("plan")).keur("zeeland-plan-leeg").klik("Plan van aanpak 2025 beginnen").ziet("U bent bij stap");
        vragen();
    }

    /** Answers no to every question on which a section depends. */
    void vragen() {
        leider().open(pad("plan"));
        while (leider().pagina().locator(".plan-vragen vaadin-button").count() > 0) {
            leider().pagina().locator(".plan-vragen vaadin-button").filter(new Locator.FilterOptions().setHasText("Nee")).first().click();
            leider().rust();
        }
    }

    /** Writes every section that applies; each is saved by itself while typing. */
    void schrijven() {
        List<String> adressen = onderdelen();
        assertThat(adressen).hasSizeGreaterThan(8);
        boolean eerste = true;
        for (String adres : adressen) {
            Scherm scherm = leider().open(adres);
            typ(scherm, "Zo doet Zeeland dit in 2025: samen over besturen heen, met de opleiders en de beroepsgroep (fictief).");
            scherm.kies("Ja, dit onderdeel is klaar");
            if (eerste) {
                scherm.keur("zeeland-onderdeel").keurSmal("zeeland-onderdeel");
                eerste = false;
            }
        }
    }

    /** Types in the editor and waits until the page itself says that it is saved. */
    static void typ(Scherm scherm, String tekst) {
        scherm.pagina().locator("plan-editor[data-klaar]").waitFor();
        Locator vlak = scherm.pagina().frameLocator("plan-editor iframe").locator("body");
        vlak.click();
        vlak.pressSequentially(tekst);
        scherm.pagina().locator(".schrijfbalk").getByText("Alles bewaard om").first().waitFor();
        scherm.pagina().waitForFunction("() => { const e = document.querySelector('plan-editor'); return e.bewaardTot >= e.volgnummer && e.volgnummer > 0; }");
    }

    private List<String> onderdelen() {
        @SuppressWarnings("unchecked")
        var adressen = (List<String>) leider().open(pad("plan")).pagina().locator("a[href*='/plan/onderdeel/']")
                .evaluateAll("links => [...new Set(links.map(l => l.getAttribute('href')))]");
        return adressen.stream().map(a -> a.startsWith("/") ? a : "/" + a).toList();
    }

    /** An activity for each function; together exactly the amount. */
    void begroten() {
        Scherm scherm = leider().open(pad("plan/onderdeel/b"));
        Zeeland.ACTIVITEITEN.forEach((functie, bedrag) -> activiteit(scherm, functie, bedrag));
        Locator dekking = scherm.pagina().locator(".dekking");
        scherm.vul(dekking.getByLabel("Bedrag", new Locator.GetByLabelOptions().setExact(true)).first(), "3.860.980").klik("Dekking bewaren")
                .ziet("De begroting sluit op " + Zeeland.BEDRAG).keur("zeeland-begroting").keurSmal("zeeland-begroting");
    }

    private void activiteit(Scherm scherm, String functie, String bedrag) {
        scherm.klik("Activiteit toevoegen");
        Locator dialoog = scherm.pagina().getByRole(AriaRole.DIALOG).last();
        scherm.kies("Functie", functie);
        vul(scherm, dialoog, "Naam van de activiteit", "Zeeland " + functie);
        vul(scherm, dialoog, "Doel", "Meer bevoegde leraren voor Zeeuwse klassen.");
        vul(scherm, dialoog, "Indicator", "Aantal vervulde vacatures per jaar.");
        dialoog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Eigenaar")).fill(Zeeland.OPLEIDER);
        scherm.pagina().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Zeeland.OPLEIDER)).first().click();
        vul(scherm, dialoog, "Bedrag", bedrag);
        vul(scherm, dialoog, "Toelichting op het bedrag", "Uren en materiaal, zie de raming (fictief).");
        scherm.klik("Activiteit bewaren").ziet("Zeeland " + functie);
    }

    private static void vul(Scherm scherm, Locator binnen, String label, String waarde) {
        scherm.vul(binnen.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first(), waarde);
    }

    /** The structured parts: what is known is taken over, and one vraagstuk is written down. The rest is advice and may stay empty. */
    void delen() {
        Scherm scherm = leider().open(pad("plan/deel/arbeidsmarkt")).klik("Bekende cijfers overnemen").ziet("Overgenomen, nog nakijken").keur("zeeland-arbeidsmarkt")
                .keurSmal("zeeland-arbeidsmarkt");
        scherm.open(pad("plan/deel/vraagstukken")).klik("Vraagstuk toevoegen");
        Locator dialoog = scherm.pagina().getByRole(AriaRole.DIALOG).last();
        vul(scherm, dialoog, "Vraagstuk", "Te weinig leraren aan de rand van de provincie (fictief).");
        scherm.kies("Voor wie", "Mensen aantrekken").klik("Bewaren").ziet("V-1").keur("zeeland-vraagstukken");
    }

    /** All sections are done, and still nothing is submitted. */
    void overzicht() {
        leider().open(pad("plan")).ziet("Nog niet ingediend. Indienen kan tot").keur("zeeland-plan").keurSmal("zeeland-plan");
    }

    void versies() {
        leider().open(pad("plan/versies")).ziet("Versie 1").keur("zeeland-versies");
    }

    /** One more sentence in a section; where the plan may not be changed the page says why. */
    void wijzigen(String letter) {
        typ(leider().open(pad("plan/onderdeel/" + letter)), " Aangevuld.");
    }
}
