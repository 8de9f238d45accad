package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.web.kader.Bedragveld;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class InvoergetalTest extends BrowserlessTest {
    private static final List<String> GETALLEN = List.of("0.125", "8.1", "1250", "15000", "62500.50");

    @Test
    void een_getal_dat_in_het_veld_wordt_gezet_komt_er_in_elke_taal_hetzelfde_uit() {
        for (Locale taal : Taal.ALLE) {
            UI.getCurrent().setLocale(taal);
            GETALLEN.forEach(g -> assertThat(new Getalveld("Waarde", new BigDecimal(g)).getal()).as(taal + " " + g).isEqualByComparingTo(g));
            GETALLEN.stream().skip(1).forEach(g -> {
                Bedragveld veld = new Bedragveld("Bedrag");
                veld.zet(new BigDecimal(g));
                assertThat(veld.bedrag()).as(taal + " " + g).hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo(g));
            });
        }
    }

    @Test
    void fte_maal_bedrag_per_fte_komt_in_elke_taal_op_hetzelfde_bedrag_uit() {
        for (Locale taal : Taal.ALLE) {
            UI.getCurrent().setLocale(taal);
            Begrotingspost post = new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, new BigDecimal("0.125"), new BigDecimal("100000"), new BigDecimal("12500"), false);
            Postenveld veld = new Postenveld(new Bedragveld("Bedrag"), List.of(post), 2025, 2025);
            assertThat(veld.posten()).as(taal.toString()).containsExactly(post);
            UI.getCurrent().add(veld);
            $(Getalveld.class, veld).single().setValue("0,625");
            assertThat(veld.posten().getFirst().bedrag()).as(taal.toString()).isEqualByComparingTo("62500");
            UI.getCurrent().remove(veld);
        }
    }
}
