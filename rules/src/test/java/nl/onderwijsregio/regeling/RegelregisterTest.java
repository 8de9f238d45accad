package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which text holds on which day. */
class RegelregisterTest {
    private static final String LDNOR = Situatie.LDNOR;
    private static final LocalDate DAG = LocalDate.of(2025, 3, 1);

    private final Regelregister meegeleverd = Regelingen.meegeleverd().actueel();

    @Test
    void elk_tijdvak_heeft_op_elke_dag_zijn_eigen_beslistekst_en_valt_nooit_terug() {
        java.util.Map<String, String> beslisteksten = java.util.Map.of("voorlopers-2023", "2023-09-05", "onderwijsregio-2024", "2024-10-04", "rap-2024", "2024-10-04",
                "opleidingsschool-2024", "2024-10-04", "ldnor-2025", "2024-11-30", "aansluiting-2025", "2025-01-01", "aanvulling-2025", "2025-01-01",
                "ldnor-2026-2029", "2026-09-03");
        assertThat(meegeleverd.regelingen()).containsExactlyInAnyOrderElementsOf(beslisteksten.keySet());
        beslisteksten.forEach((regeling, tekst) -> assertThat(List.of("2023-09-05", "2025-06-13", "2026-09-02", "2026-09-03", "2031-01-01"))
                .allSatisfy(dag -> assertThat(meegeleverd.voor(regeling, Optional.empty(), LocalDate.parse(dag)).versie()).isEqualTo(tekst)));
    }

    @Test
    void een_geactiveerde_tekst_geldt_vanaf_zijn_dag_en_geen_dag_eerder() {
        Regelregister register = meegeleverd.met(List.of(), List.of(new Activering(LDNOR, Situatie.EERSTE_TEKST, DAG)));
        assertThat(register.beslistekst(LDNOR, DAG.minusDays(1)).versie()).isEqualTo(Situatie.BESLISTEKST);
        assertThat(register.beslistekst(LDNOR, DAG).versie()).isEqualTo(Situatie.EERSTE_TEKST);
        assertThat(register.voor(LDNOR, Optional.of(Situatie.BESLISTEKST), DAG).versie()).isEqualTo(Situatie.BESLISTEKST);
        assertThat(meegeleverd.beslistekst(LDNOR, DAG).versie()).isEqualTo(Situatie.BESLISTEKST);
    }

    @Test
    void van_twee_activeringen_geldt_de_nieuwste_dag_en_op_dezelfde_dag_de_laatste() {
        Activering eerste = new Activering(LDNOR, Situatie.EERSTE_TEKST, DAG);
        Activering terug = new Activering(LDNOR, Situatie.BESLISTEKST, DAG);
        assertThat(meegeleverd.met(List.of(), List.of(eerste, terug)).beslistekst(LDNOR, DAG).versie()).isEqualTo(Situatie.BESLISTEKST);
        assertThat(meegeleverd.met(List.of(), List.of(terug, eerste)).beslistekst(LDNOR, DAG).versie()).isEqualTo(Situatie.EERSTE_TEKST);
        Activering eerder = new Activering(LDNOR, Situatie.BESLISTEKST, DAG.minusDays(1));
        assertThat(meegeleverd.met(List.of(), List.of(eerste, eerder)).beslistekst(LDNOR, DAG).versie()).isEqualTo(Situatie.EERSTE_TEKST);
    }

    @Test
    void een_tekst_die_er_al_is_wordt_niet_overschreven_en_een_onbekende_niet_actief() {
        assertThatIllegalArgumentException().isThrownBy(() -> meegeleverd.met(List.of(Situatie.versie(Situatie.BESLISTEKST)), List.of()))
                .withMessageContaining("twee keer");
        assertThatExceptionOfType(OnbruikbareInvoer.class)
                .isThrownBy(() -> meegeleverd.met(List.of(), List.of(new Activering(LDNOR, LocalDate.of(2030, 1, 1), DAG))));
    }
}
