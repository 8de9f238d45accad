package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrakelTest {

    @Test
    void regels_en_orakel_oordelen_gelijk_over_2000_willekeurige_aanvragen() {
        Willekeurig willekeurig = new Willekeurig(2025);
        Map<Uitkomst, Integer> gezien = new EnumMap<>(Uitkomst.class);
        int metBedrag = 0;
        for (int i = 0; i < 2_000; i++) {
            Aanvraagfeiten feiten = willekeurig.aanvraag().bouwen();
            Beoordeling b = Situatie.beoordeel(feiten.wijzigen());
            assertThat(new Orakel.Oordeel(b.uitkomst(), b.bedrag())).as("aanvraag %s", feiten).isEqualTo(new Orakel(feiten).oordeel());
            assertThat(b.bedragOnder().flatMap(o -> b.bedragBoven().map(h -> List.of(o, h)))).as("range of %s", feiten)
                    .isEqualTo(new Orakel(feiten).bandbreedte());
            assertThat(b.posten()).extracting(Post::code).doesNotHaveDuplicates();
            gezien.merge(b.uitkomst(), 1, Integer::sum);
            if (b.bedrag().isPresent()) {
                metBedrag++;
                assertThat(BedragTest.som(b)).as("lines of %s", feiten).isEqualByComparingTo(b.bedrag().get());
            }
        }
        assertThat(gezien).as("every outcome was drawn").hasSize(Uitkomst.values().length);
        assertThat(metBedrag).isBetween(400, 1_900);
    }
}
