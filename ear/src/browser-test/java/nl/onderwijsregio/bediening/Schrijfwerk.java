package nl.onderwijsregio.bediening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Three people in three browsers at the plan of De Waarden. */
final class Schrijfwerk {
    private static final String REGIO = "De Waarden";
    private static final Map<String, String> PORTAAL = Map.of("projectleider", "bestuur", "opleider", "opleider", "beroepsgroep", "beroepsgroep");
    /** Who writes which section to its end. */
    private static final Map<String, String> ONDERDEEL = Map.of("projectleider", "c", "opleider", "g", "beroepsgroep", "h");
    private static final List<String> MENSEN = List.of("projectleider", "opleider", "beroepsgroep");
    private static final String SAMEN = "a";

    private final Spel spel;

    Schrijfwerk(Spel spel) {
        this.spel = spel;
        MENSEN.forEach(m -> spel.onthoud(m, Long.parseLong(spel.als(m).begin(PORTAAL.get(m), REGIO).replaceAll("[^0-9]", ""))));
    }

    private Scherm open(String wie, String deel) {
        return spel.als(wie).open(spel.pad(wie, deel));
    }

    private Scherm onderdeel(String wie, String letter) {
        Scherm scherm = open(wie, "plan/onderdeel/" + letter);
        scherm.pagina().locator("plan-editor[data-klaar]").waitFor();
        return scherm;
    }

    /** Three sections are not finished any more. */
    void openzetten() {
        ONDERDEEL.values().forEach(letter -> onderdeel("projectleider", letter).kies("Nee, ik ga later verder"));
        open("projectleider", "plan").keur("drie-plan-onaf");
    }

    /** All three type at the same time, each in a section of their own, and call it done. */
    void iederEenOnderdeel() {
        MENSEN.forEach(m -> onderdeel(m, ONDERDEEL.get(m)));
        MENSEN.forEach(m -> vlak(spel.als(m)).pressSequentially("Door " + m + " geschreven (fictief). "));
        MENSEN.forEach(m -> bewaard(spel.als(m)).kies("Ja, dit onderdeel is klaar"));
        MENSEN.stream().filter(m -> !m.equals("projectleider")).forEach(m -> open("projectleider", "plan/onderdeel/" + ONDERDEEL.get(m))
                .ziet(m + " (").ziet("schrijft nu in dit onderdeel.").ziet("Door " + m + " geschreven (fictief)."));
    }

    private static Locator vlak(Scherm scherm) {
        Locator vlak = scherm.pagina().frameLocator("plan-editor iframe").locator("body");
        vlak.click();
        vlak.press("Control+End");
        return vlak;
    }

    private static Scherm bewaard(Scherm scherm) {
        scherm.pagina().waitForFunction("() => { const e = document.querySelector('plan-editor'); return !e || e.bewaardTot >= e.volgnummer && e.volgnummer > 0; }");
        return scherm.rust();
    }

    /** One loses the line, writes on and comes back; the other took over meanwhile. Both texts are shown and neither is lost. */
    void oneens() {
        Scherm een = onderdeel("opleider", SAMEN);
        Scherm ander = open("projectleider", "plan/onderdeel/" + SAMEN);
        ander.ziet("schrijft nu in dit onderdeel.").keur("drie-pen");
        een.pagina().context().setOffline(true);
        vlak(een).pressSequentially("Delta vindt een ander getal beter. ");
        ander.klik("Schrijven overnemen");
        ander.pagina().locator("plan-editor[data-klaar]").waitFor();
        vlak(ander).pressSequentially("Noordpad houdt het getal zoals het is. ");
        bewaard(ander);
        een.pagina().context().setOffline(false);
        een.ziet("heeft deze tekst om").ziet("Noordpad houdt het getal zoals het is.").keur("drie-botsing");
        een.klik("Samenvoegen");
        bewaard(een);
        open("opleider", "plan");
        open("projectleider", "plan");
        assertThat(vlak(onderdeel("beroepsgroep", SAMEN))).containsText("Delta vindt een ander getal beter.");
        assertThat(vlak(spel.als("beroepsgroep"))).containsText("Noordpad houdt het getal zoals het is.");
        open("beroepsgroep", "plan");
    }

    /** The text from before the quarrel comes back as a new state; every text stays in the list. */
    void terugzetten() {
        Scherm scherm = open("projectleider", "plan/onderdeel/" + SAMEN + "/geschiedenis").ziet("Niet bewaarde tekst").keur("drie-geschiedenis").keurSmal("drie-geschiedenis");
        Locator oud = scherm.pagina().locator(".versielijst vaadin-button").filter(new Locator.FilterOptions().setHasText("Deze tekst terugzetten")).last();
        if (!oud.isVisible()) {
            scherm.pagina().locator(".versielijst summary").last().click();
        }
        oud.click();
        scherm.pagina().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        scherm.rust().ziet("De tekst is teruggezet als nieuwe stand.");
        assertThat(vlak(onderdeel("projectleider", SAMEN))).not().containsText("Delta vindt een ander getal beter.");
    }

    /** One asks, another answers, and who writes closes it. */
    void opmerken() {
        open("beroepsgroep", "plan/onderdeel/" + SAMEN).vouwOpen("Opmerking toevoegen").vul("Uw opmerking", "Klopt dit getal nog? (fictief)").klik("Opmerking plaatsen").ziet("Klopt dit getal nog?");
        Scherm leider = open("projectleider", "plan/onderdeel/" + SAMEN).ziet("Klopt dit getal nog?").klik("Reageren").vul("Uw reactie", "Ja, nagekeken (fictief).").klik("Reactie plaatsen")
                .ziet("Ja, nagekeken").keur("drie-opmerking");
        leider.klik("Afgehandeld").ziet("Opmerkingen (0 open)");
        MENSEN.forEach(m -> open(m, "plan"));
    }

    void compleet() {
        Scherm scherm = open("projectleider", "plan");
        assertThat(scherm.lees("Onderdelen klaar[^0-9]*([0-9]+) van")).isEqualTo(scherm.lees("Onderdelen klaar[^0-9]*[0-9]+ van ([0-9]+)"));
        scherm.keur("drie-plan").keurSmal("drie-plan");
    }

    int vastleggen(String naam) {
        Scherm scherm = open("projectleider", "plan/versies").vul("Naam van de versie (niet verplicht)", naam).klik("Versie vastleggen");
        return Integer.parseInt(scherm.ziet("is vastgelegd.").lees("Versie ([0-9]+) is vastgelegd"));
    }

    /** Somebody adds one comma. */
    void komma() {
        vlak(onderdeel("opleider", ONDERDEEL.get("opleider"))).pressSequentially(",");
        bewaard(spel.als("opleider"));
    }

    /** Each form of the version is handed out, with what such a file begins with. */
    void documenten(int versie) {
        Scherm scherm = open("projectleider", "plan/versies");
        Locator kaart = scherm.pagina().locator(".versielijst li").filter(new Locator.FilterOptions().setHasText("Versie " + versie)).first();
        Map.of("Pdf", "%PDF-", "Word (docx)", "PK", "JSON (voor programma’s)", "{", "Excel (doelen, activiteiten, begroting)", "PK").forEach((link, begin) -> {
            Download download = scherm.pagina().waitForDownload(() -> kaart.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click());
            Path bestand = Path.of(System.getProperty("or.wortel"), "ear/target/fotos", "drie-" + download.suggestedFilename());
            download.saveAs(bestand);
            assertThat(bestand).satisfies(b -> assertThat(new String(java.nio.file.Files.readAllBytes(b), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith(begin));
        });
    }

    /** The server is killed while somebody types; what was saved is there, and what was not is offered back from the device. */
    void omvallen() {
        Scherm scherm = onderdeel("opleider", "i");
        vlak(scherm).pressSequentially("Dit is bewaard voordat de server omviel. ");
        bewaard(scherm);
        Toneel.omvallen();
        vlak(scherm).pressSequentially("Dit is getypt terwijl de server weg was. ");
        scherm.pagina().waitForFunction("() => Object.keys(localStorage).some(s => localStorage.getItem(s).includes('terwijl de server weg was'))");
        Toneel.opnieuw(Product.DAG);
        Page pagina = scherm.pagina();
        pagina.navigate(Bediening.ADRES + "/login?naar=" + spel.pad("opleider", "plan/onderdeel/i"));
        if (pagina.locator("#username").isVisible()) {
            Bediening.aanmelden(pagina, "opleider", spel.pad("opleider", "plan/onderdeel/i"));
        }
        pagina.locator("plan-editor[data-klaar]").waitFor();
        assertThat(vlak(scherm)).containsText("Dit is bewaard voordat de server omviel.");
        if (!vlak(scherm).innerText().contains("terwijl de server weg was")) {
            scherm.ziet("die niet is bewaard").keur("drie-klad").klik("Deze tekst terughalen");
        }
        bewaard(scherm);
        assertThat(vlak(onderdeel("opleider", "i"))).containsText("Dit is getypt terwijl de server weg was.");
    }
}
