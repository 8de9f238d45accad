package nl.onderwijsregio.les;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.kennis.Aanmelden;
import nl.onderwijsregio.kennis.Aanmeldopgave;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which duties of sharing were met. */
class KennismeterTest extends Databanktest {
    private Zaal zaal;
    private MandaatId re;
    private MandaatId schrijver;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(3, 1, 1));
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
        schrijver = inTransactie(e -> zaal.mandaat("schrijver", Portaal.BESTUUR, zaal.partij("Bestuur 2"), null, Functie.SCHRIJVEN));
        zaal.klok.op(Instant.parse("2024-12-30T09:00:00Z"));
    }

    @Test
    void een_avond_voor_augustus_is_voor_de_zomer_en_een_uur_later_het_najaar() {
        vastleggen("2024-07-31T21:00:00Z");
        assertThat(eigen(2024)).isEqualTo(new Kennisstand(zaal.regio(), "De Waarden", 2024, 1, 0, 1, 0));
        assertThat(eigen(2024).isVolbracht()).isFalse();
        vastleggen("2024-07-31T22:00:00Z");
        assertThat(eigen(2024)).isEqualTo(new Kennisstand(zaal.regio(), "De Waarden", 2024, 1, 1, 2, 0));
        assertThat(eigen(2024).isVolbracht()).isTrue();
        assertThat(eigen(2023).najaar()).isZero();
    }

    @Test
    void alleen_wie_er_was_telt_mee_en_een_sessie_telt_een_keer() {
        Instant begin = Instant.parse("2024-12-31T09:00:00Z");
        long sessie = inTransactie(e -> zaal.als("re", Sessiebeheer.class).maken(re, opgave(begin)));
        doen(() -> zaal.als("re", Sessiebeheer.class).publiceren(re, sessie));
        for (String wie : List.of("bestuur1", "bestuur2")) {
            doen(() -> zaal.als(wie, Aanmelden.class).aanmelden(zaal.van(wie), sessie, new Aanmeldopgave(1, "", Set.of())));
        }
        zaal.klok.op(begin.plusSeconds(7200));
        assertThat(eigen(2024).najaar()).as("nobody noted who came").isZero();
        zaal.als("re", Sessiebeheer.class).beeld(re, sessie).aanmeldingen().forEach(a -> doen(() -> zaal.als("re", Sessiebeheer.class).aanwezigheid(re, sessie, a.id(), 1)));
        assertThat(eigen(2024).najaar()).isEqualTo(1);
        assertThat(eigen(2024).georganiseerd()).isZero();
    }

    @Test
    void lessen_tellen_zolang_ze_er_staan_en_de_re_ziet_alle_regios() {
        long les = inTransactie(e -> zaal.als("schrijver", Lessen.class, new Lesindex()).toevoegen(schrijver, null,
                new Lesopgave("Les", Sessiethema.LOKET, Lessector.PO, "a", "b", "c", "d", "")));
        assertThat(meter("re").regios(re, 2024)).filteredOn(s -> s.lessen() > 0).extracting(Kennisstand::regioId, Kennisstand::lessen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(zaal.regio(), 1));
        doen(() -> zaal.als("schrijver", Lessen.class, new Lesindex()).intrekken(schrijver, les));
        assertThat(eigen(2024).lessen()).isZero();
        assertThat(meter("re").eigen(re, 2024)).isEmpty();
    }

    @Test
    void een_jaar_dat_er_niet_is_wordt_geweigerd() {
        assertThatThrownBy(() -> meter("re").regios(re, 2022)).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(PartijReden.GEEN_TOEGANG));
        assertThatThrownBy(() -> meter("re").regios(re, 2026)).isInstanceOf(Weigering.class);
    }

    private void vastleggen(String begin) {
        doen(() -> zaal.als("schrijver", Sessiebeheer.class).vastleggen(schrijver, opgave(Instant.parse(begin))));
    }

    private static Sessieopgave opgave(Instant begin) {
        return new Sessieopgave("Sessie", "Fictief", Set.of(Sessiethema.LOKET), Set.of(), Sessievorm.ONLINE, "", "", begin, begin.plusSeconds(3600), 10, "", false, false, List.of(), List.of());
    }

    private Kennismeter meter(String gebruiker) {
        return zaal.als(gebruiker, Kennismeter.class);
    }

    private Kennisstand eigen(int jaar) {
        em.clear();
        return meter("bestuur1").eigen(zaal.van("bestuur1"), jaar).orElseThrow();
    }
}
