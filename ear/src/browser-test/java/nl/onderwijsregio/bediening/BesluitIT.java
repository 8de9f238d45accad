package nl.onderwijsregio.bediening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A proposal of one partner: another has it changed, a third objects and is answered, the first vote has too few boards, the second carries; and who
 * downloads the register counts it again without the server.
 */
class BesluitIT extends Bediening {
    private static final String REGIO = "Het Veen";
    private static final String AFSPRAAK = "De besturen werven samen op de banenmarkt (fictief).";
    private static final String MET_OPLEIDER = "De besturen en de hogeschool werven samen op de banenmarkt (fictief).";

    private static final Duration KORT = Duration.ofMinutes(3);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H:mm");

    private final Spel spel = new Spel(this);
    private String voorstel;
    private String ronde;

    @Test
    void een_voorstel_wordt_gewijzigd_betwist_en_na_een_tweede_stemming_een_besluit_dat_ieder_kan_natellen(@TempDir Path map) throws Exception {
        aanTafel("projectleider", "bestuur", "opleider", "beroepsgroep");
        voorstellen();
        amenderen();
        teWeinigBesturen();
        terStemming(false);
        bezwaar();
        stemtMetIedereenErbij();
        List.of("bestuur", "projectleider").forEach(rol -> stem(rol, "Voor"));
        open("projectleider", ronde).vouwOpen("Eerder sluiten").klik("Stemming nu sluiten en tellen").ziet("Alle drie de kamers zijn akkoord met versie 2").keur("besluit-aangenomen").keurSmal("besluit-aangenomen");
        natellen(map);
    }

    /** The plan does not go out while consent is missing or withheld; a comma later it is another text. */
    @Test
    void de_personeelsgeleding_onthoudt_instemming_krijgt_een_reactie_stemt_in_en_een_komma_later_is_het_een_andere_tekst() {
        aanTafel("projectleider", "bestuur", "medezeggenschap");
        open("bestuur", "medezeggenschap/voorleggen").kies("Instemming: zonder instemming kan uw bestuur niet voor stemmen").kies("Wie van de raad antwoordt?", "De personeelsgeleding (PMR)")
                .kies("Waarop berust dat?", "Wet medezeggenschap op scholen: gevolgen voor het personeel").vul("Waarom dit recht?", "Starters krijgen een ander rooster (fictief).")
                .vul("Waar gaat het in het kort over?", "Het Veen begeleidt starters samen (fictief).").vul("Personeel", "Ervaren collega's begeleiden starters.")
                .keur("besluit-instemming-vragen").klik("Doorgaan").klik("Voorleggen").ziet("Het plan is voorgelegd aan").link("Naar deze aanvraag");
        spel.als("bestuur").pagina().waitForURL(adres -> adres.matches(".*/medezeggenschap/[0-9]+"));
        String aanvraag = spel.als("bestuur").pad().replaceAll(".*/", "");
        open("projectleider", "plan/indienen").ziet("of heeft nog geen instemming gegeven");
        open("medezeggenschap", "voorgelegd/" + aanvraag).kies("Wij stemmen niet in").vul("Punt 1", "De begeleiders krijgen er geen uren voor (fictief).");
        uitbrengen("besluit-niet-ingestemd");
        open("projectleider", "plan/indienen").ziet("heeft niet ingestemd. Het besluit is opgeschort.").keur("besluit-opgeschort");
        open("bestuur", "medezeggenschap/" + aanvraag).ziet("De begeleiders krijgen er geen uren voor").kies("Deels overgenomen")
                .vul("Toelichting", "Elke begeleider krijgt een halve dag per week (fictief).").klik("Reactie geven").ziet("Uw reactie op punt 1 is gegeven.")
                .keur("besluit-reactie").keurSmal("besluit-reactie");
        open("medezeggenschap", "voorgelegd/" + aanvraag).ziet("Elke begeleider krijgt een halve dag").kies("Wij stemmen in");
        uitbrengen("besluit-ingestemd");
        open("projectleider", "plan/indienen").zietNiet("heeft niet ingestemd").zietNiet("of heeft nog geen instemming gegeven");
        Planwerk.typ(open("projectleider", "plan/onderdeel/a"), ", ");
        open("projectleider", "plan/indienen").ziet("gewijzigd na versie 1").ziet("Er is nog geen besluit over het plan zoals het nu is.").keur("besluit-komma");
    }

    private void uitbrengen(String foto) {
        spel.als("medezeggenschap").vul("Vastgesteld in de vergadering van", "1-10-2024").keur(foto).keurSmal(foto).klik("Doorgaan").ziet("Klopt dit?")
                .klik("Antwoord uitbrengen").ziet("Uw antwoord is uitgebracht");
    }

    private void aanTafel(String... rollen) {
        for (String rol : rollen) {
            String begin = spel.als(rol).begin(rol.equals("projectleider") ? "bestuur" : rol, REGIO);
            spel.onthoud(rol, Long.parseLong(begin.replaceAll("^/[a-z]+/([0-9]+).*", "$1")));
        }
    }

    private Scherm open(String rol, String deel) {
        return spel.als(rol).open(spel.pad(rol, deel));
    }

    private void voorstellen() {
        Scherm bestuur = open("bestuur", "besluiten/voorstellen/nieuw").vul("Titel", "Samen werven (fictief)").vul("Wat wordt gevraagd", "Wilt u samen werven?")
                .vul("Wat gaat gelden", AFSPRAAK).vul("Waarom", "Elke school zoekt nu apart.").keur("besluit-voorstel").klik("Voorstel bewaren")
                .ziet("Bewaard als versie 1").link("Naar het voorstel").ziet(AFSPRAAK);
        voorstel = "besluiten/voorstellen/" + bestuur.pad().replaceAll(".*/", "");
    }

    /** Who proposed sees word by word what the other wants, and takes it over. */
    private void amenderen() {
        open("beroepsgroep", voorstel + "/amenderen").vul("Wat gaat gelden", MET_OPLEIDER).vul("Waarom deze wijziging", "De hogeschool staat er ook.")
                .keur("besluit-amenderen").klik("Amendement indienen").ziet("Amendement 1 is ingediend");
        open("bestuur", voorstel + "/amendementen/1").ziet("Wat er verandert").ziet("en de hogeschool").keur("besluit-amendement").keurSmal("besluit-amendement")
                .klik("Amendement overnemen").ziet("Uw antwoord staat bij het amendement.");
        open("opleider", voorstel).ziet(MET_OPLEIDER);
    }

    /** One board of two votes; the page that stands open says when the clock closed it. */
    private void teWeinigBesturen() {
        terStemming(true);
        stem("bestuur", "Voor");
        open("projectleider", ronde).zietOpDenDuur("De stemming is nu gesloten.").klik("Pagina bijwerken").ziet("De stemming telt niet. Te weinig partijen brachten een stem uit:")
                .keur("besluit-telt-niet").keurSmal("besluit-telt-niet");
    }

    /** @param kort closes in three minutes instead of in a week */
    private void terStemming(boolean kort) {
        String gewijzigd = open("projectleider", voorstel).lees("Laatst gewijzigd op (.+?) door");
        Scherm leider = open("projectleider", voorstel + "/ter-stemming");
        if (kort) {
            Locator sluit = leider.pagina().locator("vaadin-date-time-picker").filter(new Locator.FilterOptions().setHasText("Stemmen kan tot")).locator("input");
            LocalDate vandaag = LocalDate.parse(sluit.nth(0).inputValue(), DAG).minusWeeks(1);
            LocalDateTime dan = vandaag.atTime(LocalTime.parse(gewijzigd.replaceAll(".*?([0-9]{1,2})[.:]([0-9]{2}).*", "$1:$2"), UUR)).plus(KORT);
            leider.vul(sluit.nth(0), dan.format(DAG)).vul(sluit.nth(1), dan.format(UUR));
        }
        leider.klik("Ter stemming brengen").ziet("Het voorstel is ter stemming").link("Naar de stemming");
        leider.pagina().waitForURL(adres -> adres.matches(".*/besluiten/[0-9]+"));
        ronde = "besluiten/" + leider.pad().replaceAll(".*/", "");
    }

    private void bezwaar() {
        Scherm opleider = open("opleider", ronde + "/stemmen").kies("Ik heb een overwegend bezwaar (houdt het voorstel tegen)")
                .vul("Wat is het bezwaar, en wat gaat er mis als we dit doen?", "De banenmarkt valt in de toetsweek (fictief).")
                .vul("Wat zou het oplossen? (niet verplicht)", "Een andere week.").keur("besluit-bezwaar");
        opleider.klik("Doorgaan").ziet("Klopt dit?").klik("Stem uitbrengen").ziet("Uw stem is geregistreerd");
        open("bestuur", ronde).ziet("De banenmarkt valt in de toetsweek").vouwOpen("Antwoorden op het bezwaar van Hogeschool Delta")
                .vul("Uw antwoord", "Wij gaan een week later (fictief).").klik("Bezwaar beantwoorden").ziet("Wij gaan een week later");
        open("opleider", ronde).ziet("Wij gaan een week later").keur("besluit-antwoord").keurSmal("besluit-antwoord")
                .vouwOpen("Uw bezwaar intrekken of laten staan").link("Opnieuw stemmen").ziet("Wat stemt u?");
        stem("opleider", "Ik stem in");
        open("bestuur", ronde).ziet("Ingetrokken");
    }

    /** Who has the page open sees that a party voted, without loading it again. */
    private void stemtMetIedereenErbij() {
        Scherm leider = open("projectleider", ronde);
        Locator rij = leider.pagina().locator(".aanwezigen li").filter(new Locator.FilterOptions().setHasText("Beroepsvereniging Leraren"));
        assertThat(rij).containsText("Nog niet");
        stem("beroepsgroep", "Voor");
        assertThat(rij).not().containsText("Nog niet");
        leider.keur("besluit-opkomst");
    }

    private void stem(String rol, String keuze) {
        open(rol, ronde + "/stemmen").kies(keuze).klik("Doorgaan").ziet("Klopt dit?").klik("Stem uitbrengen").ziet("Uw stem is geregistreerd");
    }

    /** As somebody does who has the file and the command, and no server; a register with one other vote does not pass. */
    private void natellen(Path map) throws IOException, InterruptedException {
        Scherm leider = open("projectleider", "besluiten");
        Path register = map.resolve("register.json");
        leider.pagina().waitForDownload(() -> leider.link("Register downloaden (JSON)")).saveAs(register);
        Assertions.assertThat(hertel(register)).isZero();
        String tekst = Files.readString(register);
        int stem = tekst.lastIndexOf("\"VOOR\"");
        Path anders = Files.writeString(map.resolve("anders.json"), tekst.substring(0, stem) + "\"TEGEN\"" + tekst.substring(stem + "\"VOOR\"".length()));
        Assertions.assertThat(hertel(anders)).isNotZero();
    }

    private static int hertel(Path register) throws IOException, InterruptedException {
        Path wortel = Path.of(System.getProperty("or.wortel")).toAbsolutePath();
        var bouwer = new ProcessBuilder(wortel.resolve("onderwijsregio").toString(), "hertel", register.toString()).directory(register.getParent().toFile())
                .redirectErrorStream(true).redirectOutput(register.resolveSibling("hertel.log").toFile());
        bouwer.environment().put("OR_GEEN_BOUW", "1");
        Process proces = bouwer.start();
        Assertions.assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return proces.exitValue();
    }
}
