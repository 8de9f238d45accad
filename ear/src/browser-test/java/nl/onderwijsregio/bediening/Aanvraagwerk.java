package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Before the vote the attachments; after the decision recommendations, signatures, submitting, and the receipt on both sides. */
final class Aanvraagwerk {
    private final Spel spel;
    private String nummer;

    Aanvraagwerk(Spel spel) {
        this.spel = spel;
    }

    private Scherm leider() {
        return spel.als("projectleider");
    }

    private String pad(String deel) {
        return spel.pad("projectleider", deel);
    }

    /** The RE finds the region in its list and writes one recommendation. */
    void aanbevelen() {
        Scherm re = regio();
        re.keur("zeeland-dossier").link("Aanbevelingen").klik("Aanbevelingen schrijven").klik("Aanbeveling toevoegen").kies("Soort", "Ambities")
                .kies("Gewicht", "Wenselijk").vul("Wat beveelt u aan?", "Maak de ambitie voor 2025 meetbaar.").vul("Waarom?", "Zonder maat ziet u geen voortgang.")
                .klik("Aanbeveling bewaren").keur("zeeland-aanbevelingen").klik("Aanbevelingen versturen");
        re.pagina().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        re.rust().ziet("Brief van").keur("zeeland-brief");
    }

    private Scherm regio() {
        Scherm re = spel.als("re").open("/re");
        return re.open("/re/" + re.mandaat() + "/regios").link(Zeeland.REGIO).ziet(Zeeland.CODE);
    }

    /** Uploads what the system cannot make; the partners vote on it too. */
    void bijlagen() {
        Scherm scherm = leider().open(pad("plan/bijlagen")).keur("zeeland-bijlagen").keurSmal("zeeland-bijlagen");
        Locator open = scherm.pagina().locator("section.bijlage").filter(new Locator.FilterOptions().setHasText("Ontbreekt"))
                .filter(new Locator.FilterOptions().setHas(scherm.pagina().locator("vaadin-upload")));
        while (open.count() > 0) {
            open.first().locator("input[type=file]").setInputFiles(new FilePayload("overeenkomst-fictief.pdf", "application/pdf",
                    "%PDF-1.7 fictief".getBytes(StandardCharsets.US_ASCII)));
            scherm.ziet("overeenkomst-fictief.pdf is toegevoegd");
            scherm.rust();
        }
    }

    void ondertekenen(String gebruiker, String rol) {
        spel.als(gebruiker).open(spel.pad(rol, "plan/ondertekenen")).kies("Ik onderteken").klik("Doorgaan").klik("Plan ondertekenen").ziet("U ondertekende versie");
    }

    /** What stands in the way is named, and the act is refused. */
    void nogNiet(String zin) {
        leider().open(pad("plan/indienen")).ziet("Wat houdt indienen tegen").ziet(zin).keur("zeeland-tegen").klik("Plan indienen").ziet(zin).zietNiet("Bewijs downloaden");
    }

    void indienen() {
        Scherm scherm = leider().open(pad("plan/indienen")).ziet("Niets. U kunt indienen.").ziet(Zeeland.BEDRAG).keur("zeeland-indienen").keurSmal("zeeland-indienen")
                .klik("Plan indienen").ziet("Het plan is ingediend.").ziet(Zeeland.BEDRAG).keur("zeeland-bewijs");
        nummer = scherm.lees("(LDNOR25-[0-9A-Z-]+)");
    }

    /** The RE sees the application with its receipt; the plan can be read and not changed. */
    void bijDeRe() {
        Scherm re = regio();
        re.link("Aanvraag").ziet(nummer).ziet(Zeeland.BEDRAG).ziet("Bewijs downloaden").keur("zeeland-aanvraag");
        var download = re.pagina().waitForDownload(() -> re.link("Bewijs downloaden"));
        assertThat(download.suggestedFilename()).isEqualTo(nummer + "-bewijs.json");
    }

    void vast() {
        leider().open(pad("plan")).ziet("Ingediend op").ziet(nummer);
        leider().open(pad("plan/onderdeel/a"));
        assertThat(leider().pagina().locator("plan-editor").count()).isZero();
    }
}
