package nl.onderwijsregio.plan.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.Bestandssoort;
import nl.onderwijsregio.plan.PlanReden;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BestandskeuringTest {
    private static final byte[] PDF = "%PDF-1.7 fictief".getBytes(StandardCharsets.US_ASCII);
    private static final String EICAR = String.join("", "X5O!P%@AP[4\\PZX54(P^)", "7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*");
    private static final Bestandskeuring ZONDER = new Bestandskeuring(Optional.empty());

    @Test
    void de_naam_moet_eindigen_op_wat_de_inhoud_is() {
        assertThat(ZONDER.keuren("Overeenkomst.PDF", PDF)).isEqualTo(Bestandssoort.PDF);
        geweigerd(PlanReden.BESTAND_ANDERE_NAAM, () -> ZONDER.keuren("overeenkomst.docx", PDF));
        geweigerd(PlanReden.BESTAND_ANDERE_NAAM, () -> ZONDER.keuren("overeenkomst", PDF));
        geweigerd(PlanReden.BESTAND_SOORT, () -> ZONDER.keuren("overeenkomst.pdf", new byte[] {'M', 'Z', 0}));
    }

    @Test
    void de_proeftekst_van_virusscanners_wordt_geweigerd_waar_zij_ook_staat() throws IOException {
        geweigerd(PlanReden.BESTAND_BESMET, () -> ZONDER.keuren("eicar.csv", EICAR.getBytes(StandardCharsets.US_ASCII)));
        geweigerd(PlanReden.BESTAND_BESMET, () -> ZONDER.keuren("eicar.pdf", ("%PDF-1.7 " + EICAR).getBytes(StandardCharsets.US_ASCII)));
        byte[] ingepakt = docx(" ".repeat(64 * 1024 - 30) + EICAR);
        assertThat(new String(ingepakt, StandardCharsets.ISO_8859_1)).doesNotContain(EICAR);
        geweigerd(PlanReden.BESTAND_BESMET, () -> ZONDER.keuren("plan.docx", ingepakt));
        assertThat(ZONDER.keuren("plan.docx", docx(EICAR.substring(1)))).isEqualTo(Bestandssoort.DOCX);
    }

    @Test
    void een_scanner_krijgt_het_hele_bestand_en_zijn_vondst_wordt_gezegd() throws IOException {
        AtomicReference<byte[]> ontvangen = new AtomicReference<>();
        byte[] groot = Arrays.copyOf(PDF, 20 * 1024 * 1024);
        try (Nepscanner scanner = new Nepscanner(bestand -> {
            ontvangen.set(bestand);
            return bestand.length == groot.length ? "stream: OK" : "stream: Fictief.Virus-1 FOUND";
        })) {
            Bestandskeuring keuring = keuring(scanner.poort());
            assertThat(keuring.keuren("groot.pdf", groot)).isEqualTo(Bestandssoort.PDF);
            assertThat(ontvangen.get()).isEqualTo(groot);
            assertThatThrownBy(() -> keuring.keuren("klein.pdf", PDF)).isInstanceOfSatisfying(Weigering.class, w -> {
                assertThat(w.reden()).isEqualTo(PlanReden.BESTAND_BESMET);
                assertThat(w.waarden()).containsEntry("vondst", "Fictief.Virus-1").containsEntry("naam", "klein.pdf");
            });
        }
    }

    @Test
    void een_scanner_die_niet_antwoordt_of_zich_vergist_houdt_het_bestand_tegen() throws IOException {
        int dicht;
        try (Nepscanner scanner = new Nepscanner(bestand -> "INSTREAM size limit exceeded. ERROR")) {
            dicht = scanner.poort();
            geweigerd(PlanReden.VIRUSSCANNER_ZWIJGT, () -> keuring(scanner.poort()).keuren("x.pdf", PDF));
        }
        geweigerd(PlanReden.VIRUSSCANNER_ZWIJGT, () -> keuring(dicht).keuren("x.pdf", PDF));
    }

    private static Bestandskeuring keuring(int poort) {
        return new Bestandskeuring(Optional.of(new Clamd("localhost", poort, 5_000)));
    }

    private static byte[] docx(String tekst) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(tekst.getBytes(StandardCharsets.US_ASCII));
        }
        return uit.toByteArray();
    }

    private static void geweigerd(PlanReden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
