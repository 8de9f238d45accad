package nl.onderwijsregio.regelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Regelversie;
import org.junit.jupiter.api.Test;

class ProefloopTest {
    private final List<Runnable> wachtrij = new ArrayList<>();
    private final List<Proefuitslag> bewaard = new ArrayList<>();
    private boolean vol;

    @Test
    void van_een_versie_loopt_een_proef_tegelijk() {
        Proefloop loop = loop();
        starten(loop);
        starten(loop);
        assertThat(wachtrij).hasSize(1);
    }

    @Test
    void een_gestopte_proef_wist_de_volgende_niet() {
        Proefloop loop = loop();
        starten(loop);
        loop.stoppen(1);
        starten(loop);
        wachtrij.getFirst().run();
        assertThat(loop.voortgang(1).isBezig()).isTrue();
        assertThat(bewaard).isEmpty();
        wachtrij.getLast().run();
        assertThat(loop.voortgang(1)).isEqualTo(Proefvoortgang.GEEN);
        assertThat(bewaard).hasSize(1);
    }

    @Test
    void een_proef_die_de_server_niet_aanneemt_blijft_niet_hangen() {
        Proefloop loop = loop();
        vol = true;
        starten(loop);
        assertThat(loop.voortgang(1).isBezig()).isFalse();
        assertThat(loop.voortgang(1).gestopt()).isTrue();
        vol = false;
        starten(loop);
        assertThat(wachtrij).hasSize(1);
    }

    private static void starten(Proefloop loop) {
        loop.starten(1, null, null, null);
    }

    private Proefloop loop() {
        Proefdraai draai = new Proefdraai() {
            @Override
            public int aantal() {
                return 2;
            }

            @Override
            public Proefuitslag draaien(Regelversie nu, Regelversie nieuw, IntConsumer gedaan) {
                gedaan.accept(1);
                gedaan.accept(2);
                return new Proefuitslag("", "", "", "", "", null, null, null, null, List.of());
            }
        };
        Regelacten acten = new Regelacten() {
            @Override
            public void proefgedraaid(Gemachtigde wie, long id, Proefuitslag uitslag) {
                bewaard.add(uitslag);
            }
        };
        return new Bouwdoos(draai, acten, werkers()).maken(Proefloop.class);
    }

    private ManagedExecutorService werkers() {
        return (ManagedExecutorService) Proxy.newProxyInstance(ProefloopTest.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (p, m, invoer) -> {
            if (vol) {
                throw new RejectedExecutionException();
            }
            wachtrij.add((Runnable) invoer[0]);
            return null;
        });
    }
}
