package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The API as it ships: what it answers, what it refuses, and that it keeps the NL API Design Rules. */
@ArquillianTest
class ApiIT {
    private static final int POORT = 19080;
    private static final String ADRES = "http://localhost:" + POORT + "/api/v1";
    private static final String VOORBEELD = """
            {"regeling":"ldnor-2025","versie":"2024-11-30","op":"2024-10-20","totalen":{"po":20000,"poGespecialiseerd":0,"vo":16000,
             "praktijkonderwijs":0,"mboBol":0,"mboBblEntree":0,"mboBblOverig":0,"vavo":0,"studenten":200}}""";

    // ---- what it answers

    @Test
    void een_aanvraag_krijgt_haar_bedrag_tot_op_de_cent() throws Exception {
        var antwoord = toets(VOORBEELD);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"bedrag\" : \"2665000.00\"", "\"artikel\" : \"5 lid 1");
        assertThat(kop(antwoord, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void een_lijst_met_een_plafond_wordt_verdeeld() throws Exception {
        assertThat(toets("{\"aanvragen\":[" + VOORBEELD + "," + VOORBEELD.replace("16000", "0") + "],\"plafond\":2145000}").body())
                .contains("\"factor\" : \"0.5000000000\"", "\"toegekend\" : \"1370000.00\"", "\"toegekend\" : \"775000.00\"");
    }

    @Test
    void tienduizend_vestigingen_zijn_geen_bezwaar() throws Exception {
        StringBuilder vestigingen = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            vestigingen.append(i == 0 ? "" : ",").append("{\"vestigingscode\":\"%06d\",\"sector\":\"po\",\"soort\":\"BO\",\"gemeente\":\"GM0664\",\"leerlingen\":3}".formatted(i));
        }
        var antwoord = toets("{\"regeling\":\"ldnor-2025\",\"vestigingen\":[" + vestigingen + "],\"totalen\":{\"studenten\":200,\"vavo\":0}}");
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).contains("30000 x 65,00");
    }

    @Test
    void de_regelingen_zijn_met_hun_teksten_te_lezen() throws Exception {
        assertThat(haal("/regelingen").body()).contains("\"regeling\":\"ldnor-2025\"");
        assertThat(haal("/regelingen/ldnor-2025").body()).contains("\"beslistekst\":\"2024-11-30\"", "\"versie\":\"2024-06-11\"");
        assertThat(haal("/regelingen/ldnor-2025/versies/2024-11-30").body()).contains("\"perLeerling.po\"", "\"planformat\"", "\"artikelen\"", "\"tekstHash\":\"sha256:");
    }

    @Test
    void de_onderwijsregios_komen_bladzijde_voor_bladzijde() throws Exception {
        assertThat(haal("/onderwijsregios?perPagina=10").body()).contains("\"pagina\":1", "\"perPagina\":10", "pagina=2&perPagina=10").doesNotContain("\"prev\"");
        assertThat(haal("/onderwijsregios?perPagina=10&pagina=2").body()).contains("\"prev\"");
        assertThat(haal("/onderwijsregios/OR250012").body()).contains("\"code\":\"OR250012\"", "\"gemeenten\":[");
        assertThat(haal("/onderwijsregios?zoek=OR250012").body()).contains("\"totaal\":1");
    }

    @Test
    void wie_het_antwoord_al_heeft_krijgt_het_niet_nog_eens() throws Exception {
        var eerst = haal("/regelingen/ldnor-2025");
        String merk = kop(eerst, "ETag");
        var weer = stuur(HttpRequest.newBuilder(URI.create(ADRES + "/regelingen/ldnor-2025")).header("If-None-Match", merk));
        assertThat(weer.statusCode()).isEqualTo(304);
        assertThat(weer.body()).isEmpty();
        assertThat(kop(weer, "ETag")).isEqualTo(merk);
    }

    // ---- what it refuses

    @Test
    void onbruikbare_invoer_noemt_in_een_zin_de_plaats() throws Exception {
        weigert("{\"regeling\":\"ldnor-2025\",\"versie\":\"2020-01-01\"}", "#/versie", "is er geen tekst van 2020-01-01. Er is: 2024-06-11, 2024-11-30");
        weigert("{\"regeling\":\"ldnor-2025\",\"op\":\"1990-01-01\"}", "#/op", "bestond ldnor-2025 nog niet");
        weigert("{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":-1}}", "#/totalen/po", "verwacht een geheel getal van 0 tot en met");
        weigert("{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":99999999999}}", "#/totalen/po", "verwacht een geheel getal van 0 tot en met");
        weigert("{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":5},\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"po\",\"leerlingen\":7}]}",
                "#/totalen/po", "het totaal is 5, maar de vestigingen tellen samen 7");
        weigert("{\"regeling\":\"ldnor-2025\",\"naam\":1}", "#/naam", "dit veld kennen we niet");
        weigert("{\"totalen\":{}}", "#/regeling", "dit veld is verplicht");
        weigert("{\"regeling\":\"bestaat-niet\"}", "#/regeling", "kennen we hier niet");
        weigert("{\"aanvragen\":[{\"regeling\":\"ldnor-2025\"},{\"regeling\":\"ldnor-2025\",\"bijlagen\":[\"x\"]}]}", "#/aanvragen/1/bijlagen", "hoort niet bij deze regeling");
        weigert("{\"regeling\":", "#", "geen geldige JSON, regel 1");
        weigert("", "#", "er staat niets in");
        weigert("[".repeat(5000), "#", "geen geldige JSON");
        weigert("{\"aanvragen\":[" + "{\"regeling\":\"ldnor-2025\"},".repeat(1000) + "{\"regeling\":\"ldnor-2025\"}]}", "#/aanvragen", "hoogstens 1000 aanvragen");
    }

    private static void weigert(String json, String plaats, String zin) throws Exception {
        var antwoord = toets(json);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(kop(antwoord, "Content-Type")).startsWith("application/problem+json");
        assertThat(antwoord.body()).contains("\"status\":400", "\"pointer\":\"" + plaats + "\"", zin);
    }

    @Test
    void vijftig_megabyte_wordt_geweigerd_zonder_het_te_lezen() throws Exception {
        long begin = System.nanoTime();
        try (Socket lijn = new Socket("localhost", POORT)) {
            lijn.setSoTimeout(20_000);
            lijn.getOutputStream().write(("POST /api/v1/toetsingen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n\r\n{\"regeling\"")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(begin(lijn.getInputStream())).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void ook_zonder_aangekondigde_lengte_wordt_niet_meer_gelezen_dan_mag() throws Exception {
        byte[] zesMegabyte = new byte[6 * 1024 * 1024];
        java.util.Arrays.fill(zesMegabyte, (byte) ' ');
        var antwoord = stuur(HttpRequest.newBuilder(URI.create(ADRES + "/toetsingen")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(zesMegabyte))));
        probleem(antwoord, 413);
    }

    @Test
    void verkeerde_soort_methode_en_adres_hebben_elk_hun_eigen_antwoord() throws Exception {
        probleem(stuur(HttpRequest.newBuilder(URI.create(ADRES + "/toetsingen")).header("Content-Type", "text/xml").POST(BodyPublishers.ofString("<a/>"))), 415);
        probleem(stuur(HttpRequest.newBuilder(URI.create(ADRES + "/toetsingen")).POST(BodyPublishers.ofString("{}"))), 415);
        probleem(stuur(HttpRequest.newBuilder(URI.create(ADRES + "/regelingen")).header("Accept", "text/html")), 406);
        var methode = stuur(HttpRequest.newBuilder(URI.create(ADRES + "/toetsingen")));
        probleem(methode, 405);
        assertThat(kop(methode, "Allow")).contains("POST");
        probleem(stuur(HttpRequest.newBuilder(URI.create(ADRES + "/regelingen")).DELETE()), 405);
        probleem(haal("/niets"), 404);
        probleem(haal("/regelingen/bestaat-niet"), 404);
        probleem(haal("/regelingen/ldnor-2025/versies/gisteren"), 404);
        probleem(haal("/onderwijsregios/OR999999"), 404);
        probleem(haal("/onderwijsregios?pagina=nul"), 400);
        probleem(haal("/onderwijsregios?perPagina=1000"), 400);
        probleem(stuur(HttpRequest.newBuilder(URI.create("http://localhost:" + POORT + "/api/v9/regelingen"))), 404);
    }

    // ---- NL API Design Rules, by the name of the rule

    @Test
    void core_no_trailing_slash() throws Exception {
        probleem(haal("/regelingen/"), 404);
        probleem(haal("/regelingen/ldnor-2025/"), 404);
    }

    @Test
    void core_publish_openapi_en_core_uri_version_en_core_semver() throws Exception {
        var doc = stuur(HttpRequest.newBuilder(URI.create(ADRES + "/openapi.json")).header("Origin", "https://elders.example"));
        assertThat(doc.statusCode()).isEqualTo(200);
        assertThat(doc.body()).contains("\"openapi\":\"3.1.0\"", "\"url\":\"/api/v1\"", "\"contact\":{").doesNotContain("#/$defs/");
        assertThat(kop(doc, "Access-Control-Allow-Origin")).isEqualTo("*");
        Matcher versie = Pattern.compile("\"info\":\\{.*?\"version\":\"(1\\.[0-9]+\\.[0-9]+)\"").matcher(doc.body());
        assertThat(versie.find()).isTrue();
        assertThat(kop(doc, "API-Version")).isEqualTo(versie.group(1));
    }

    @Test
    void core_version_header_en_core_transport_security_headers_op_elk_antwoord() throws Exception {
        for (var antwoord : java.util.List.of(haal("/regelingen"), haal("/onderwijsregios"), haal("/openapi.json"), haal("/niets"), toets(VOORBEELD), toets("{"),
                stuur(HttpRequest.newBuilder(URI.create(ADRES + "/regelingen")).DELETE()))) {
            assertThat(kop(antwoord, "API-Version")).matches("1\\.[0-9]+\\.[0-9]+");
            assertThat(antwoord.headers().allValues("Content-Security-Policy")).singleElement().asString().contains("frame-ancestors 'none'").contains("default-src 'none'");
            assertThat(kop(antwoord, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(kop(antwoord, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(kop(antwoord, "Strict-Transport-Security")).startsWith("max-age=");
            assertThat(kop(antwoord, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(kop(antwoord, "Cache-Control")).matches("no-store|no-cache");
            assertThat(kop(antwoord, "Content-Type")).matches("application/(problem\\+)?json.*");
        }
    }

    @Test
    void core_http_methods_en_core_transport_cors() throws Exception {
        var vooraf = stuur(HttpRequest.newBuilder(URI.create(ADRES + "/toetsingen")).header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(vooraf.statusCode()).isIn(200, 204);
        assertThat(kop(vooraf, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(kop(vooraf, "Access-Control-Allow-Headers")).contains("Content-Type");
        var hoofd = stuur(HttpRequest.newBuilder(URI.create(ADRES + "/regelingen")).method("HEAD", BodyPublishers.noBody()));
        assertThat(hoofd.statusCode()).isEqualTo(200);
        assertThat(hoofd.body()).isEmpty();
    }

    @Test
    void core_stateless() throws Exception {
        assertThat(haal("/regelingen").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(toets(VOORBEELD).headers().allValues("Set-Cookie")).isEmpty();
    }

    private static void probleem(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).as(antwoord.uri() + " " + antwoord.body()).isEqualTo(status);
        assertThat(kop(antwoord, "Content-Type")).as(antwoord.uri().toString()).startsWith("application/problem+json");
        assertThat(antwoord.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":", "\"type\":\"urn:onderwijsregio:probleem:")
                .doesNotContain("Exception", "nl.onderwijsregio");
    }

    private static HttpResponse<String> toets(String json) throws Exception {
        return stuur(HttpRequest.newBuilder(URI.create(ADRES + "/toetsingen")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> haal(String pad) throws Exception {
        return stuur(HttpRequest.newBuilder(URI.create(ADRES + pad)));
    }

    private static HttpResponse<String> stuur(HttpRequest.Builder vraag) throws Exception {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(vraag.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    private static String kop(HttpResponse<?> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }

    private static String begin(InputStream in) throws Exception {
        byte[] bytes = new byte[4000];
        int gelezen = in.read(bytes);
        return new String(bytes, 0, Math.max(0, gelezen), StandardCharsets.UTF_8);
    }
}
