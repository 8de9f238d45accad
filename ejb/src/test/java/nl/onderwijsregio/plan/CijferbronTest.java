package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.regio.toets.Telstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CijferbronTest extends Databanktest {
    private static final LocalDate OKTOBER = LocalDate.of(2023, 10, 1);
    private Planstand stand;
    private Plandelen delen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        delen = stand.maken(em, Plandelen.class);
        doen(() -> stand.maken(em, Plannen.class).beginnen(stand.projectleider));
    }

    @Test
    void elke_regio_uit_de_rapporten_ziet_haar_cijfers_ook_als_een_ander_kengetal_negatief_is() {
        List<String> regios = inTransactie(e -> e.createNativeQuery("select distinct dusi_ref from kengetal where dusi_ref is not null", String.class).getResultList());
        assertThat(regios).contains("OR250025").hasSizeGreaterThan(20);
        for (String regio : regios) {
            worden(regio);
            assertThat(cijfers()).as(regio).isNotEmpty().allSatisfy(c -> c.bekend().ifPresent(b -> assertThat(b.waarde().signum()).isNotNegative()));
            assertThatNoException().as(regio).isThrownBy(() -> doen(() -> delen.cijfersOvernemen(stand.projectleider)));
        }
    }

    @Test
    void mbo_studenten_noemen_het_schooljaar_en_een_vermoede_regio_krijgt_ze_niet() {
        worden("OR250012");
        assertThat(voorstel("studenten-mbo").orElseThrow().bron()).contains("cijfer over schooljaar 2024-2025");
        worden("OR250001");
        assertThat(voorstel("studenten-mbo")).isEmpty();
    }

    @Test
    void een_opgave_van_de_regio_noemt_het_schooljaar() {
        doen(() -> em.createNativeQuery("insert into opgave (samenstelling_id, soort, sleutel, aantal, bron, moment, gebruiker, mandaat_id) select s.id,"
                + " 'STUDENTEN', '', 412, 'Telling', current_timestamp, 'projectleider', m.id from samenstelling s, mandaat m where s.regio_id = :r and m.id = :m")
                .setParameter("r", stand.regio).setParameter("m", stand.projectleider.waarde()).executeUpdate());
        assertThat(voorstel("studenten-in-opleiding").orElseThrow().bron()).isEqualTo("Opgave van de regio over schooljaar 2023-2024: Telling");
    }

    @Test
    void een_som_met_een_benadering_zegt_dat_in_bron_en_methode() {
        Telstand exact = new Telstand(100, 100, OKTOBER, false, "DUO", null);
        Telstand benaderd = new Telstand(40, 40, OKTOBER, true, "DUO", null);
        assertThat(Cijferbron.som(List.of(exact, benaderd)).bron()).isEqualTo("DUO; DUO (benaderd)");
        assertThat(Cijferbron.som(List.of(exact, benaderd)).methode()).contains("Som van de 2 vestigingen", "Bij 1 daarvan geeft de bron een benadering");
        assertThat(Cijferbron.som(List.of(exact, exact)).methode()).doesNotContain("benadering");
    }

    private void worden(String regio) {
        doen(() -> em.createNativeQuery("update onderwijsregio set dusi_ref = null where dusi_ref = :d").setParameter("d", regio).executeUpdate());
        doen(() -> em.createNativeQuery("update onderwijsregio set dusi_ref = :d where id = :r").setParameter("d", regio).setParameter("r", stand.regio).executeUpdate());
    }

    private List<Indicatorregel> cijfers() {
        return inTransactie(e -> delen.cijfers(stand.projectleider));
    }

    private Optional<Indicatoropgave> voorstel(String code) {
        return cijfers().stream().filter(c -> c.indicator().code().equals(code)).findFirst().orElseThrow().bekend();
    }
}
