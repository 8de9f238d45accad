package nl.onderwijsregio.regeling;

import static nl.onderwijsregio.regeling.Situatie.beoordeel;
import static nl.onderwijsregio.regeling.Situatie.goedeAanvraag;
import static nl.onderwijsregio.regeling.Uitkomst.AANVULLEN;
import static nl.onderwijsregio.regeling.Uitkomst.AFWIJZEN;
import static nl.onderwijsregio.regeling.Uitkomst.CONTACT_PENVOERDERS;
import static nl.onderwijsregio.regeling.Uitkomst.NIET_TE_BEPALEN;
import static nl.onderwijsregio.regeling.Uitkomst.ONVOLDOENDE;
import static nl.onderwijsregio.regeling.Uitkomst.VERLENEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import org.junit.jupiter.api.Test;

class UitkomstTest {

    private static final Map<Uitkomst, UnaryOperator<Bouwer>> GEBREKEN = Map.of(
            AFWIJZEN, b -> b.ingediendOp(Situatie.SLUITING.plusSeconds(1)),
            ONVOLDOENDE, b -> b.totaal(Telling.STUDENTEN, Aantal.van(149)),
            CONTACT_PENVOERDERS, b -> b.elders(List.of(new Elders("00AA00", "OR250013"))),
            AANVULLEN, b -> b.bijlagen(List.of()),
            NIET_TE_BEPALEN, b -> b.totaal(Telling.VO, null));

    @Test
    void de_volgorde_is_die_van_de_afspraak() {
        assertThat(Uitkomst.values()).containsExactly(AFWIJZEN, ONVOLDOENDE, CONTACT_PENVOERDERS, AANVULLEN, NIET_TE_BEPALEN, VERLENEN);
    }

    @Test
    void van_elke_verzameling_gebreken_geeft_het_ernstigste_de_uitkomst() {
        List<Uitkomst> soorten = List.of(AFWIJZEN, ONVOLDOENDE, CONTACT_PENVOERDERS, AANVULLEN, NIET_TE_BEPALEN);
        for (int keuze = 0; keuze < 1 << soorten.size(); keuze++) {
            Bouwer bouwer = goedeAanvraag();
            Uitkomst verwacht = VERLENEN;
            for (int i = soorten.size() - 1; i >= 0; i--) {
                if ((keuze & 1 << i) != 0) {
                    GEBREKEN.get(soorten.get(i)).apply(bouwer);
                    verwacht = soorten.get(i);
                }
            }
            assertThat(beoordeel(bouwer).uitkomst()).as("gebreken %s", Integer.toBinaryString(keuze)).isEqualTo(verwacht);
        }
    }

    @Test
    void het_bedrag_staat_er_ook_als_de_aanvraag_wordt_afgewezen() {
        assertThat(beoordeel(goedeAanvraag().ingediendOp(Situatie.SLUITING.plusSeconds(1))).bedrag()).hasToString("Optional[1550000.00]");
    }
}
