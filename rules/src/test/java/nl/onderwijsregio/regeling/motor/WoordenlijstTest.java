package nl.onderwijsregio.regeling.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import org.junit.jupiter.api.Test;

class WoordenlijstTest {

    private final Woordenschat woorden = Woordenlijst.woordenschat();

    @Test
    void elke_publieke_methode_van_het_dossier_is_een_werkwoord_en_andersom() {
        Set<String> methoden = new TreeSet<>();
        Stream.of(Dossier.class.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers())).forEach(m -> methoden.add(m.getName()));
        assertThat(woorden.werkwoorden().keySet()).containsExactlyInAnyOrderElementsOf(methoden);
    }

    @Test
    void elk_feit_is_een_veld_behalve_de_achtergrond() {
        Set<String> velden = new TreeSet<>();
        Arrays.stream(Feiten.class.getRecordComponents()).forEach(c -> velden.add(c.getName()));
        velden.remove("achtergrond");
        assertThat(woorden.velden().keySet()).containsExactlyInAnyOrderElementsOf(velden);
    }

    @Test
    void feiten_hebben_geen_andere_woorden_dan_de_lijst_noemt() {
        Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
        Feitenvorming vorming = versie.feitenvorming();
        Willekeurig willekeurig = new Willekeurig(12);
        for (int i = 0; i < 500; i++) {
            Feiten feiten = vorming.van(willekeurig.aanvraag().bouwen(), Optional.empty());
            assertThat(woorden.velden().get("tijdvak").woorden()).contains(feiten.tijdvak());
            assertThat(woorden.velden().get("gebied").woorden()).contains(feiten.gebied());
            assertThat(woorden.velden().get("landelijk").woorden()).contains(feiten.landelijk());
            assertThat(woorden.velden().get("peerReview").woorden()).contains(feiten.peerReview());
            assertThat(woorden.velden().get("versie").woorden()).contains(feiten.versie());
            assertThat(woorden.velden().get("gevraagd").woorden()).contains(feiten.gevraagd());
            assertThat(woorden.velden().get("bijlage").woorden()).containsAll(feiten.bijlage().values());
        }
    }
}
