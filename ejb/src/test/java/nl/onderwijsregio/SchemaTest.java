package nl.onderwijsregio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SchemaTest extends Databanktest {
    @Test
    void de_migraties_passen_bij_alle_entiteiten() {
        assertThat(Databank.entiteiten()).isNotEmpty();
        assertThatCode(() -> databank.schemaVergelijken()).doesNotThrowAnyException();
    }

    @Test
    void elke_test_begint_met_alleen_de_meegeleverde_rijen() {
        doen(() -> em.createNativeQuery("insert into partij (soort, naam) values ('BESTUUR', 'Bestuur')").executeUpdate());
        assertThat(partijen()).isEqualTo(4);
        databank.leegmaken();
        assertThat(partijen()).isEqualTo(3);
        doen(() -> em.createNativeQuery("insert into partij (soort, naam) values ('BESTUUR', 'Bestuur')").executeUpdate());
        assertThat(partijen()).isEqualTo(4);
    }

    private long partijen() {
        return em.createQuery("select count(p) from Partij p", Long.class).getSingleResult();
    }
}
