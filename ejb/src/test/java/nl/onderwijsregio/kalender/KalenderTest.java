package nl.onderwijsregio.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.kalender.Kalenderherinnering.Herinnerdag;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.taak.Deadline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KalenderTest extends Databanktest {
    private static final Regelversie TEKST_2025 = Planstand.REGELINGEN.actueel().versie("ldnor-2025", LocalDate.of(2024, 11, 30));
    private static final Regelversie TEKST_2026 = Planstand.REGELINGEN.actueel().versie("ldnor-2026-2029", LocalDate.of(2025, 6, 13));

    private Planstand stand;

    @BeforeEach
    void regio() {
        stand = inTransactie(Planstand::new);
    }

    @Test
    void de_dagen_komen_uit_de_gegevens_van_de_tekst() {
        assertThat(Plichtkalender.van(TEKST_2025)).singleElement().satisfies(p -> {
            assertThat(p.dag()).isEqualTo("2026-02-14");
            assertThat(p.wat()).isEqualTo("Rapportage");
            assertThat(p.artikel()).isEqualTo("9 lid 5");
            assertThat(p.wachtendeBetaling()).as("2025 is paid at once").isEmpty();
        });
        List<Plichtdatum> later = Plichtkalender.van(TEKST_2026);
        assertThat(later).hasSize(11).extracting(Plichtdatum::dag).isSorted();
        assertThat(later.getFirst().naam()).isEqualTo("kalender.studentenopgave.2026");
    }

    @Test
    void de_eerste_betaling_na_de_dag_wacht_en_na_de_laatste_wacht_niets() {
        assertThat(plicht("kalender.ambitieafspraken.2026").wachtendeBetaling()).contains(LocalDate.of(2027, 2, 1));
        assertThat(plicht("kalender.rapportage.2027").wachtendeBetaling()).as("the payment of that month was due on its first day").contains(LocalDate.of(2028, 2, 1));
        assertThat(plicht("kalender.rapportage.2030").wachtendeBetaling()).isEmpty();
    }

    @Test
    void een_regio_ziet_de_dagen_van_de_tekst_van_haar_plan_en_zonder_plan_die_van_beide_regelingen() {
        Deadlinelijst zonder = lijst();
        assertThat(zonder.plichten()).hasSize(12);
        doen(() -> stand.maken(Plannen.class).beginnen(stand.projectleider));
        Deadlinelijst met = lijst();
        assertThat(met.plichten()).extracting(Plichtdatum::regeling).containsOnly("ldnor-2025");
        assertThat(met.komend()).hasSize(1);
        stand.klok.zetten("2024-11-30T12:00:00");
        assertThat(lijst().voorbij()).isEmpty();
        assertThatThrownBy(() -> doen(() -> stand.maken(Deadlines.class).lijst(stand.vreemd, stand.regio))).isInstanceOf(Weigering.class).hasMessage(PartijReden.GEEN_TOEGANG.name());
        assertThatThrownBy(() -> doen(() -> stand.maken(Deadlines.class).lijst(stand.opleider, null))).isInstanceOf(Weigering.class).hasMessage(PartijReden.GEEN_TOEGANG.name());
        assertThat(inTransactie(e -> stand.maken(Deadlines.class).lijst(stand.re, stand.regio)).plichten()).isEqualTo(met.plichten());
    }

    @Test
    void wie_leidt_heeft_de_dagen_tussen_haar_datums_en_een_ander_niet() {
        List<Deadline> leider = inTransactie(e -> stand.maken(Kalendertaken.class).deadlines(stand.wie(stand.projectleider), Planstand.VANDAAG));
        assertThat(leider).hasSize(12).allSatisfy(d -> assertThat(d.sleutel()).isEqualTo("deadline.kalender"));
        List<Deadline> ander = inTransactie(e -> stand.maken(Kalendertaken.class).deadlines(stand.wie(stand.adviseur), Planstand.VANDAAG));
        assertThat(ander).isEmpty();
    }

    @Test
    void wie_moet_handelen_hoort_het_dertig_zeven_en_een_dag_vooraf_en_elke_dag_hoogstens_een_keer() {
        doen(() -> stand.maken(Plannen.class).beginnen(stand.projectleider));
        Plichtdatum rapportage = new Plichtdatum("ldnor-2025", "rapportage", LocalDate.of(2024, 10, 8), "Rapportage", "9 lid 5", "https://example.nl", LocalDate.of(2025, 2, 1));
        Kalenderherinnering herinnering = stand.maken(Kalenderherinnering.class);
        assertThat(Kalenderherinnering.DAGEN).containsExactlyInAnyOrder(30L, 7L, 1L);
        long eerst = inTransactie(e -> herinnering.herinneren(new Herinnerdag(stand.regio, rapportage)));
        long nogEens = inTransactie(e -> herinnering.herinneren(new Herinnerdag(stand.regio, rapportage)));
        assertThat(List.of(eerst, nogEens)).containsExactly(1L, 0L);
        List<String> mails = inTransactie(e -> e.createQuery("select concat(b.gebruiker, ': ', b.onderwerp, ' ', b.tekst) from Bericht b", String.class).getResultList());
        assertThat(mails).singleElement().satisfies(m -> assertThat(m).startsWith("projectleider: Rapportage van De Waarden: uiterlijk 8 oktober 2024").contains("betaling van februari 2025"));
    }

    @Test
    void alleen_een_regio_die_heeft_ingediend_wordt_herinnerd_en_alleen_op_die_dagen() {
        doen(() -> stand.maken(Plannen.class).beginnen(stand.projectleider));
        Kalenderherinnering herinnering = stand.maken(Kalenderherinnering.class);
        stand.klok.zetten("2026-02-07T08:00:00");
        assertThat(dagen(herinnering)).isEmpty();
        doen(() -> em.createQuery("update PlanVanAanpak p set p.status = nl.onderwijsregio.plan.Planstatus.INGEDIEND").executeUpdate());
        assertThat(dagen(herinnering)).extracting(d -> d.plicht().naam()).containsExactly("rapportage");
        stand.klok.zetten("2026-02-08T08:00:00");
        assertThat(dagen(herinnering)).isEmpty();
    }

    private List<Herinnerdag> dagen(Kalenderherinnering herinnering) {
        return inTransactie(e -> herinnering.vandaag());
    }

    private Deadlinelijst lijst() {
        return inTransactie(e -> stand.maken(Deadlines.class).lijst(stand.projectleider, null));
    }

    private static Plichtdatum plicht(String naam) {
        return Plichtkalender.van(TEKST_2026).stream().filter(p -> p.naam().equals(naam)).findFirst().orElseThrow();
    }
}
