package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.kennis.Sessiefixture.BEGIN;
import static nl.onderwijsregio.kennis.Sessiefixture.EINDE;
import static nl.onderwijsregio.kennis.Sessiefixture.aanmelding;
import static nl.onderwijsregio.kennis.Sessiefixture.op;
import static nl.onderwijsregio.kennis.Sessiefixture.opgave;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agenda gets, with and without a key. */
class AgendafeedsTest extends Databanktest {
    private Zaal zaal;
    private MandaatId re;
    private long sessie;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
        doen(() -> zaal.mandaat("tijdelijk", Portaal.BESTUUR, zaal.partij("Bestuur 2"), LocalDate.of(2024, 10, 5)));
        sessie = inTransactie(e -> beheer().maken(re, opgave(2, List.of())));
        doen(() -> beheer().publiceren(re, sessie));
    }

    @Test
    void de_eigen_agenda_volgt_wijzigen_en_annuleren_met_hetzelfde_kenmerk_en_een_hoger_nummer() {
        doen(() -> zaal.als("bestuur1", Aanmelden.class).aanmelden(zaal.van("bestuur1"), sessie, aanmelding(1)));
        String sleutel = sleutel("bestuur1");
        Agendapunt eerst = persoon(sleutel).orElseThrow().getFirst();
        assertThat(eerst.link()).isNotEmpty();
        doen(() -> beheer().wijzigen(re, sessie, beheer().beeld(re, sessie).versie(), op(opgave(2, List.of()), BEGIN.plusSeconds(3600), EINDE.plusSeconds(3600))));
        Agendapunt later = persoon(sleutel).orElseThrow().getFirst();
        assertThat(later.uid()).isEqualTo(eerst.uid());
        assertThat(later.begin()).isEqualTo(BEGIN.plusSeconds(3600));
        assertThat(later.volgnummer()).isEqualTo(eerst.volgnummer() + 1);
        doen(() -> beheer().annuleren(re, sessie, "ziek"));
        Agendapunt weg = persoon(sleutel).orElseThrow().getFirst();
        assertThat(weg.geannuleerd()).isTrue();
        assertThat(weg.volgnummer()).isEqualTo(eerst.volgnummer() + 2);
    }

    @Test
    void een_aanbod_dat_wordt_aangenomen_verandert_de_eigen_agenda_met_een_hoger_nummer() {
        for (String wie : List.of("bestuur1", "bestuur2")) {
            doen(() -> zaal.als(wie, Aanmelden.class).aanmelden(zaal.van(wie), sessie, aanmelding(2)));
        }
        String sleutel = sleutel("bestuur2");
        doen(() -> zaal.als("bestuur1", Aanmelden.class).afmelden(zaal.van("bestuur1"), sessie));
        Agendapunt aanbod = persoon(sleutel).orElseThrow().getFirst();
        assertThat(aanbod.voorlopig()).isTrue();
        assertThat(aanbod.link()).isEmpty();
        zaal.klok.op(Zaal.BEGIN.plusSeconds(60));
        doen(() -> zaal.als("bestuur2", Aanmelden.class).aannemen(zaal.van("bestuur2"), sessie));
        Agendapunt plek = persoon(sleutel).orElseThrow().getFirst();
        assertThat(plek.voorlopig()).isFalse();
        assertThat(plek.volgnummer()).isGreaterThan(aanbod.volgnummer());
        assertThat(plek.gewijzigdOp()).isEqualTo(Zaal.BEGIN.plusSeconds(60));
    }

    @Test
    void een_sleutel_die_niemand_heeft_geeft_niets_en_een_vernieuwde_ook_niet() {
        String oud = sleutel("bestuur1");
        assertThat(persoon(oud)).isPresent();
        String nieuw = sleutel("bestuur1");
        assertThat(persoon(oud)).isEmpty();
        assertThat(persoon(nieuw)).isPresent();
        assertThat(persoon(nieuw.substring(1) + "x")).isEmpty();
        assertThat(persoon("")).isEmpty();
        assertThat(em.createNativeQuery("select sha256 from agendasleutel", String.class).getResultList()).noneMatch(h -> h.toString().contains(nieuw));
    }

    @Test
    void wie_geen_geldig_mandaat_meer_heeft_ziet_niets_meer() {
        doen(() -> zaal.als("tijdelijk", Aanmelden.class).aanmelden(zaal.van("tijdelijk"), sessie, aanmelding(1)));
        String sleutel = sleutel("tijdelijk");
        assertThat(persoon(sleutel).orElseThrow()).hasSize(1);
        zaal.klok.op(Zaal.BEGIN.plusSeconds(2 * 86400));
        assertThat(persoon(sleutel).orElseThrow()).isEmpty();
    }

    @Test
    void voor_iedereen_is_er_geen_link_en_geen_concept() {
        long concept = inTransactie(e -> beheer().maken(re, opgave(2, List.of())));
        Agendafeeds feeds = zaal.als("", Agendafeeds.class);
        assertThat(feeds.sessie(sessie)).get().extracting(Agendapunt::link).isEqualTo("");
        assertThat(feeds.sessie(concept)).isEmpty();
        assertThat(feeds.thema(Sessiethema.BEGELEIDEN)).hasSize(1);
        assertThat(feeds.thema(Sessiethema.LOKET)).isEmpty();
        assertThat(feeds.regio(zaal.regio())).contains(List.of());
        assertThat(feeds.regio(999_999)).isEmpty();
    }

    private Sessiebeheer beheer() {
        return zaal.als("re", Sessiebeheer.class);
    }

    private String sleutel(String gebruiker) {
        return inTransactie(e -> zaal.als(gebruiker, Agendasleutels.class).vernieuwen(zaal.van(gebruiker)));
    }

    private Optional<List<Agendapunt>> persoon(String sleutel) {
        em.clear();
        return zaal.als("", Agendafeeds.class).persoon(sleutel);
    }
}
