package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What beheer does: looks at what was imported, decides on water, gives mandates. */
final class Beheerwerk {
    private static final String GROND = "Volmacht van 1 augustus 2024 (fictief)";

    private final Spel spel;
    private final Scherm scherm;
    private final String begin;

    Beheerwerk(Spel spel) {
        this.spel = spel;
        this.scherm = spel.als("beheer").open("/beheer");
        this.begin = "/beheer/" + scherm.mandaat();
    }

    /** The files of --data were read at the start; every file says what came of it. */
    void importBekijken() {
        scherm.open(begin + "/import");
        for (int i = 0; i < 60 && !scherm.tekst().contains("Bij het starten gelezen"); i++) {
            scherm.klik("Verversen");
            scherm.pagina().waitForTimeout(1_000);
        }
        scherm.vouwOpen("Bij het starten gelezen").keur("zeeland-import");
        assertThat(scherm.regel("vestigingen_po.csv").innerText()).containsIgnoringCase("ingelezen");
        scherm.link("vestigingen_po.csv").ziet("Het bestand in cijfers").ziet("7.154").keur("zeeland-import-po");
    }

    /** None counts before it is accepted; one connects Zeeuws-Vlaanderen, another is refused. */
    void waterverbindingen() {
        scherm.open(begin + "/waterverbindingen").vul("Gemeente", "Terneuzen").klik("Zoeken").keur("zeeland-water");
        besluit("Aanvaarden: Borsele – Terneuzen", "Borsele – Terneuzen", "Aanvaard");
        besluit("Afwijzen: Kapelle – Terneuzen", "Kapelle – Terneuzen", "Afgewezen");
    }

    private void besluit(String knop, String rij, String stand) {
        scherm.klik(knop);
        assertThat(scherm.regel(rij).innerText()).contains(stand);
    }

    /** Gives a mandaat through the form and remembers it. */
    void mandaat(String rol, String gebruiker, String portaal, String organisatie, String zoekRegio, String regio, String... functies) {
        formulier(gebruiker, portaal);
        scherm.zoek("Organisatie", organisatie, organisatie);
        afmaken(rol, zoekRegio, regio, functies);
    }

    /** One mandaat for every bestuur from a file, number and name by bestuur; offered twice, the second time nothing changes. */
    void mandatenUitBestand(Map<String, String> besturen) {
        String rijen = besturen.keySet().stream().map(b -> "bestuur;bestuur;stemmen, ondertekenen;" + b + ";" + Zeeland.CODE + ";1-10-2024;;" + GROND + "\n")
                .collect(Collectors.joining());
        aanbieden(rijen);
        scherm.ziet("41 mandaten erbij").keur("zeeland-mandaten").keurSmal("zeeland-mandaten").klik("41 mandaten geven").ziet("41 mandaten zijn gegeven.");
        aanbieden(rijen);
        scherm.ziet("Er verandert niets.");
        Scherm bestuurder = spel.als("bestuur").open("/mandaten");
        for (Locator mandaat : bestuurder.pagina().locator("a[href^='/bestuur/']").filter(new Locator.FilterOptions().setHasText(Zeeland.REGIO)).all()) {
            String naam = mandaat.locator(".taak-naam").innerText().strip();
            long id = Long.parseLong(mandaat.getAttribute("href").replaceAll("/bestuur/([0-9]+).*", "$1"));
            besturen.forEach((nummer, bestuur) -> {
                if (naam.equals(bestuur + " · " + Zeeland.REGIO)) {
                    spel.onthoud("bestuur " + nummer, id);
                }
            });
        }
    }

    private void aanbieden(String rijen) {
        scherm.open(begin + "/mandaten/bestand").pagina().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("mandaten-fictief.csv", "text/csv",
                ("gebruiker;rol;functies;partij;regio;van;tot;grond\n" + rijen).getBytes(StandardCharsets.UTF_8)));
        scherm.ziet("Wat verandert er?");
    }

    /** As {@link #mandaat}, in Zeeland for an organisation that is not there yet. */
    void mandaatNieuw(String rol, String gebruiker, String portaal, String organisatie, String soort, String bestuur, String... functies) {
        formulier(gebruiker, portaal);
        scherm.vouwOpen("Staat de organisatie er niet bij?").vul("Naam van de organisatie", organisatie);
        if (soort != null) {
            scherm.kies("Leidt op tot", soort);
        }
        if (bestuur != null) {
            scherm.zoek("Raad van dit bestuur", bestuur, bestuur);
        }
        scherm.klik("Organisatie toevoegen");
        afmaken(rol, "Zeeuwse", Zeeland.REGIO, functies);
    }

    private void formulier(String gebruiker, String portaal) {
        scherm.open(begin + "/mandaten/nieuw?gebruiker=" + gebruiker).kies(portaal);
    }

    private void afmaken(String rol, String zoekRegio, String regio, String... functies) {
        scherm.zoek("Regio", zoekRegio, regio);
        for (String functie : functies) {
            scherm.vink(functie);
        }
        scherm.vul("Grond", GROND).klik("Controleren").klik("Mandaat geven");
        spel.onthoud(rol, Long.parseLong(scherm.ziet("is gegeven op").lees("Mandaat ([0-9]+) is gegeven")));
    }

    /** Ends a mandaat as of today. */
    void beeindigen(String rol) {
        scherm.open(begin + "/mandaten/" + spel.mandaat(rol) + "/einde").keur("zeeland-mandaat-einde").klik("Mandaat beëindigen")
                .ziet("Het mandaat is beëindigd");
    }
}
