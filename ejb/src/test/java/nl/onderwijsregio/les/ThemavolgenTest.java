package nl.onderwijsregio.les;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody follows the theme of the desk; lessons and sessions come. */
class ThemavolgenTest extends Databanktest {
    private Zaal zaal;
    private MandaatId re;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
    }

    @Test
    void wat_na_het_volgen_komt_staat_op_de_startpagina_nieuwste_eerst_en_wat_er_was_niet() {
        les("Van vroeger", Sessiethema.LOKET);
        later(1);
        volgen("bestuur1", Sessiethema.LOKET);
        volgen("bestuur1", Sessiethema.LOKET);
        later(1);
        les("Een loket dat doorverwijst", Sessiethema.LOKET);
        les("Over iets anders", Sessiethema.INVALPOOL);
        later(1);
        sessie("Loketten bij elkaar", Set.of(Sessiethema.LOKET, Sessiethema.INVALPOOL));
        assertThat(nieuws("bestuur1")).containsExactly("Loketten bij elkaar", "Een loket dat doorverwijst");
        assertThat(nieuws("bestuur2")).isEmpty();
        volgen("bestuur1", Sessiethema.INVALPOOL);
        assertThat(nieuws("bestuur1")).as("followed later, told from then on").containsExactly("Loketten bij elkaar", "Een loket dat doorverwijst");
        zaal.klok.op(zaal.klok.instant().plus(Duration.ofDays(28)));
        assertThat(nieuws("bestuur1")).as("not new any more").isEmpty();
    }

    @Test
    void een_concept_is_geen_nieuws_tot_het_openbaar_is() {
        volgen("bestuur1", Sessiethema.LOKET);
        later(1);
        long concept = inTransactie(e -> zaal.als("re", Sessiebeheer.class).maken(re, opgave("Loketten", Set.of(Sessiethema.LOKET))));
        assertThat(nieuws("bestuur1")).isEmpty();
        assertThat(melden("bestuur1")).isZero();
        later(1);
        doen(() -> zaal.als("re", Sessiebeheer.class).publiceren(re, concept));
        assertThat(nieuws("bestuur1")).containsExactly("Loketten");
        assertThat(melden("bestuur1")).isEqualTo(1);
    }

    @Test
    void een_mail_vertelt_alles_en_niets_twee_keer() {
        volgen("bestuur1", Sessiethema.LOKET);
        volgen("bestuur1", Sessiethema.INVALPOOL);
        assertThat(volgers()).containsExactly("bestuur1");
        assertThat(melden("bestuur1")).isZero();
        later(1);
        les("Een", Sessiethema.LOKET);
        les("Twee", Sessiethema.INVALPOOL);
        sessie("Over beide", Set.of(Sessiethema.LOKET, Sessiethema.INVALPOOL));
        assertThat(melden("bestuur1")).isEqualTo(3);
        assertThat(melden("bestuur1")).isZero();
        assertThat(teksten()).singleElement().asString().contains("2 lessen en 1 kennissessie");
        later(1);
        les("Drie", Sessiethema.LOKET);
        melden("bestuur1");
        assertThat(teksten()).hasSize(2).last().asString().contains("1 les en geen kennissessies");
    }

    @Test
    void wie_stopt_hoort_en_ziet_niets_meer() {
        volgen("bestuur1", Sessiethema.LOKET);
        volgen("bestuur1", Sessiethema.INVALPOOL);
        doen(() -> grens("bestuur1").ontvolgen(zaal.van("bestuur1"), Sessiethema.LOKET));
        later(1);
        les("Een", Sessiethema.LOKET);
        assertThat(grens("bestuur1").gevolgd(zaal.van("bestuur1"))).containsExactly(Sessiethema.INVALPOOL);
        assertThat(nieuws("bestuur1")).isEmpty();
        assertThat(melden("bestuur1")).isZero();
        assertThat(teksten()).isEmpty();
    }

    @Test
    void wie_geen_geldig_mandaat_meer_heeft_krijgt_geen_mail() {
        MandaatId tijdelijk = inTransactie(e -> zaal.mandaat("tijdelijk", Portaal.BESTUUR, zaal.partij("Bestuur 2"), LocalDate.of(2024, 10, 5)));
        doen(() -> grens("tijdelijk").volgen(tijdelijk, Sessiethema.LOKET));
        zaal.klok.op(Zaal.BEGIN.plus(Duration.ofDays(3)));
        les("Een", Sessiethema.LOKET);
        melden("tijdelijk");
        assertThat(teksten()).isEmpty();
    }

    private void later(int uren) {
        zaal.klok.op(zaal.klok.instant().plus(Duration.ofHours(uren)));
    }

    private void les(String titel, Sessiethema thema) {
        doen(() -> em.persist(new Les(null, new Lesopgave(titel, thema, Lessector.ALLE, "Wij belden terug.", "Zij-instromers", "De helft kwam.", "Eerder beginnen.", ""),
                zaal.gemachtigde("re"), zaal.klok.instant())));
    }

    private void sessie(String titel, Set<Sessiethema> themas) {
        doen(() -> {
            Sessiebeheer beheer = zaal.als("re", Sessiebeheer.class);
            beheer.publiceren(re, beheer.maken(re, opgave(titel, themas)));
        });
    }

    private Sessieopgave opgave(String titel, Set<Sessiethema> themas) {
        Instant begin = zaal.klok.instant().plus(Duration.ofDays(60));
        return new Sessieopgave(titel, "Wat wij leerden (fictief).", themas, Set.of(), Sessievorm.ONLINE, "", "", begin, begin.plusSeconds(3600), 10, "", false, false, List.of(), List.of());
    }

    private Themavolgen grens(String gebruiker) {
        return zaal.als(gebruiker, Themavolgen.class);
    }

    private void volgen(String gebruiker, Sessiethema thema) {
        doen(() -> grens(gebruiker).volgen(zaal.van(gebruiker), thema));
    }

    private List<String> nieuws(String gebruiker) {
        return inTransactie(e -> grens(gebruiker).nieuws(zaal.van(gebruiker))).stream().map(Themanieuws::titel).toList();
    }

    private Themapost post() {
        return zaal.als("", Themapost.class);
    }

    private List<String> volgers() {
        return inTransactie(e -> post().volgers());
    }

    private int melden(String gebruiker) {
        return inTransactie(e -> post().melden(gebruiker));
    }

    private List<String> teksten() {
        return em.createQuery("select b.tekst from Bericht b order by b.id", String.class).getResultList();
    }
}
