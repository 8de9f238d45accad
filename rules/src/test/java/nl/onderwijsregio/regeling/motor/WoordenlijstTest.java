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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System", "java.lang.Runtime", "java.lang.Thread", "java.lang.ProcessBuilder", "java.lang.ClassLoader", "java.lang.reflect.Method",
            "java.io.File", "java.nio.file.Files", "java.net.URL", "javax.naming.InitialContext", "jakarta.ejb.EJB", "java.sql.DriverManager", "java.util.ServiceLoader",
            "java.util.concurrent.Executors", "nl.onderwijsregio.regeling.Regelingen", "nl.onderwijsregio.regeling.motor.Compilatie", "sun.misc.Unsafe"})
    void gecompileerde_regels_zien_deze_klasse_niet(String klasse) {
        assertThat(Weigerendelader.magZien(klasse)).isFalse();
    }

    @Test
    void code_die_toch_zou_worden_gecompileerd_raakt_de_machine_niet() {
        for (String code : new String[] {"System.setProperty(\"or.kwaad\", \"ja\");", "Class.forName(\"java.lang.System\").getMethod(\"setProperty\", String.class, String.class).invoke(null, \"or.kwaad\", \"ja\");"}) {
            try {
                Gecompileerd g = Compilatie.van("rule \"x\" when Feiten() then " + code + " end", 1, java.time.Duration.ofSeconds(60));
                Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
                Feiten feiten = versie.feitenvorming().van(Situatie.goedeAanvraag().bouwen(), Optional.empty());
                g.sessie(feiten, new Dossier(feiten, versie.parameters())).fireAllRules();
                assertThat(false).as("de code is uitgevoerd: %s", code).isTrue();
            } catch (RuntimeException | LinkageError e) {
                assertThat(System.getProperty("or.kwaad")).isNull();
                assertThat(e).hasStackTraceContaining("ClassNotFoundException: java.lang.System");
            }
        }
    }
}
