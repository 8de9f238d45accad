package nl.onderwijsregio.bediening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The calculator, without signing in. */
class RekenenIT extends Bediening {
    private static final String BEDRAG = "/rekenen?regeling=ldnor-2025&po=20000&poGespecialiseerd=0&vo=16000&praktijkonderwijs=0&mboBol=0&mboBblEntree=0&mboBblOverig=0&studenten=200";

    @Test
    void wie_aantallen_invult_ziet_het_bedrag_tot_op_de_euro_en_waarom() {
        Scherm scherm = bezoeker().open("/");
        scherm.link("Reken uit");
        scherm.ziet("Uw vraag").keur("rekenen-leeg").keurSmal("rekenen-leeg");
        scherm.vul("Leerlingen basisonderwijs", "20.000").vul("Leerlingen gespecialiseerd onderwijs (sbo, so, vso)", "0").vul("Leerlingen voortgezet onderwijs", "16000")
                .vul("Leerlingen praktijkonderwijs", "0").vul("Mbo-studenten bol", "0").vul("Mbo-studenten bbl entree", "0").vul("Mbo-studenten bbl, niet entree", "0")
                .vul("Studenten en zij-instromers in opleiding", "200").vink("Schoolbestuur").vink("Lerarenopleiding").vink("Vakbond of beroepsvereniging")
                .kies("Liggen de gemeenten tegen elkaar aan?", "Ja");
        scherm.klik("Bedrag uitrekenen").ziet("voldoet de regio aan alle eisen die hier te toetsen zijn").ziet("€ 2.665.000").ziet("20.000 × € 65,00").ziet("art. 5 lid 1").ziet("Voldoet de regio?").keur("rekenen-aantallen");
        bovenaan(scherm).keurSmal("rekenen-aantallen");
        assertThat(scherm.pad()).startsWith("/rekenen?").contains("regeling=ldnor-2025", "vo=16000");
        assertThat(scherm.pagina().locator(".rekenuitkomst a[href^='https://wetten.overheid.nl/']").count()).isPositive();
    }

    @Test
    void gemeenten_geven_geen_bedrag_zolang_een_aantal_ontbreekt_en_daarna_precies() {
        Scherm scherm = bezoeker().open("/rekenen").kies("Met de scholen in gemeenten");
        scherm.klik("Bedrag uitrekenen").ziet("Kies minstens een gemeente");
        scherm.zoek("Gemeenten", "Rivierst", "Rivierstad");
        scherm.pagina().keyboard().press("Escape");
        scherm.klik("Bedrag uitrekenen").ziet("Nog niet te bepalen").ziet("Studenten en zij-instromers in opleiding").ziet("Vestigingen in deze gemeenten").keur("rekenen-gemeenten");
        scherm.vul("Studenten en zij-instromers in opleiding", "200").klik("Bedrag uitrekenen");
        assertThat(scherm.pagina().locator(".rekenuitkomst .bedrag-waarde")).hasText(java.util.regex.Pattern.compile("^€ [0-9.]+(,[0-9]{2})?$"));
    }

    @Test
    void wie_een_onderwijsregio_kiest_rekent_met_haar_gemeenten() {
        Scherm scherm = bezoeker().open("/rekenen").zoek("Onderwijsregio (niet verplicht)", "De Waarden", "De Waarden (fictief)");
        scherm.klik("Bedrag uitrekenen").ziet("Nog niet te bepalen").ziet("Oosterwaard").ziet("Polderzicht");
    }

    @Test
    void een_gedeelde_link_opent_dezelfde_berekening() {
        Scherm eerste = bezoeker().open(BEDRAG).ziet("€ 2.665.000");
        Scherm ander = bezoeker().open(eerste.pad()).ziet("€ 2.665.000");
        assertThat(ander.veld("Leerlingen voortgezet onderwijs").inputValue()).isEqualTo("16000");
        assertThat(ander.pagina().context().cookies().stream().map(c -> c.name)).doesNotContain("or-rekenen");
    }

    @Test
    void twee_berekeningen_staan_naast_elkaar_met_hun_verschil() {
        Scherm scherm = bezoeker().open(BEDRAG).klik("Berekening vergelijken").ziet("De twee berekeningen naast elkaar");
        scherm.vul(scherm.pagina().getByLabel("Leerlingen basisonderwijs", new Page.GetByLabelOptions().setExact(true)).nth(1), "20001");
        scherm.klik("Bedrag uitrekenen").ziet("+ € 65").ziet("€ 2.665.065").keur("rekenen-vergelijken");
        bovenaan(scherm).keurSmal("rekenen-vergelijken");
        scherm.klik("Tweede berekening weghalen").zietNiet("De twee berekeningen naast elkaar");
    }

    @Test
    void onbruikbare_invoer_krijgt_een_zin_bij_het_veld_en_geen_bedrag() {
        Scherm scherm = bezoeker().open("/rekenen").vul("Leerlingen basisonderwijs", "heel veel").vul("Leerlingen voortgezet onderwijs", "99999999");
        scherm.klik("Bedrag uitrekenen").ziet("Er zijn 2 problemen").ziet("Vul een heel getal in").zietNiet("Uitkomst").keur("rekenen-fout");
        bezoeker().open("/rekenen?regeling=bestaat-niet&po=5").ziet("Deze regeling kennen we niet").zietNiet("Uitkomst");
        bezoeker().open("/rekenen?regeling=ldnor-2025&versie=1999-01-01").ziet("Deze tekst van de regeling kennen we niet");
        bezoeker().open("/rekenen?regeling=ldnor-2025&gemeenten=GM9999").ziet("De gemeente GM9999 kennen we niet");
        bezoeker().open("/rekenen?regeling=ldnor-2025&op=1990-01-01&po=5").ziet("bestond ldnor-2025 nog niet");
    }

    @Test
    void alles_kan_met_het_toetsenbord_en_in_het_engels() {
        Scherm scherm = bezoeker().open("/taal?kies=en&naar=/rekenen").ziet("Your question");
        scherm.veld("Students and career changers in training").focus();
        scherm.pagina().keyboard().type("200");
        scherm.pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Calculate the amount")).focus();
        scherm.pagina().keyboard().press("Enter");
        scherm.rust().ziet("Outcome").ziet("for an exact amount");
        assertThat(scherm.pagina().locator("h2:focus")).hasText("Outcome");
    }

    /** Half-way, a field may lie partly under the header that stays in sight, and then counts as too small. */
    private static Scherm bovenaan(Scherm scherm) {
        scherm.pagina().evaluate("() => scrollTo(0, 0)");
        return scherm;
    }

    private Scherm bezoeker() {
        return new Scherm(pagina(), this);
    }
}
