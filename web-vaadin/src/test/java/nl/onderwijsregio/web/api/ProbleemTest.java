package nl.onderwijsregio.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProbleemTest {
    @Test
    void de_plaats_van_een_fout_wordt_een_wijzer_in_de_invoer() {
        assertThat(Probleem.wijzer("totalen.po: verwacht een getal.")).contains("#/totalen/po");
        assertThat(Probleem.wijzer("aanvragen[2].vestigingen[10].sector: dit veld is verplicht.")).contains("#/aanvragen/2/vestigingen/10/sector");
        assertThat(Probleem.wijzer("totalen.mbo*: het totaal is 3.")).contains("#/totalen");
        assertThat(Probleem.wijzer("elders[0]: dubbel.")).contains("#/elders/0");
        assertThat(Probleem.wijzer("invoer: er staat niets in.")).isEmpty();
        assertThat(Probleem.wijzer("Er ging iets mis.")).isEmpty();
    }

    @Test
    void van_een_lichaam_wordt_niet_meer_gelezen_dan_mag() throws IOException {
        assertThat(Lichaam.lees(new ByteArrayInputStream(new byte[Lichaam.HOOGSTENS]), -1)).get().asString().hasSize(Lichaam.HOOGSTENS);
        ByteArrayInputStream aangekondigd = new ByteArrayInputStream(new byte[10]);
        assertThat(Lichaam.lees(aangekondigd, Lichaam.HOOGSTENS + 1)).isEmpty();
        assertThat(aangekondigd.available()).isEqualTo(10);
        ByteArrayInputStream teLang = new ByteArrayInputStream(new byte[Lichaam.HOOGSTENS + 1000]);
        assertThat(Lichaam.lees(teLang, -1)).isEmpty();
        assertThat(teLang.available()).isEqualTo(999);
        assertThatExceptionOfType(nl.onderwijsregio.regeling.OnbruikbareInvoer.class)
                .isThrownBy(() -> Lichaam.lees(new ByteArrayInputStream(new byte[] {(byte) 0xC3, 0x28}), 2));
        assertThat(Lichaam.lees(new ByteArrayInputStream("\uFEFF{}".getBytes(StandardCharsets.UTF_8)), 5)).contains("{}");
    }
}
