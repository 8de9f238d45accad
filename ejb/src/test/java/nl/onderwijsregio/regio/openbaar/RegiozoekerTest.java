package nl.onderwijsregio.regio.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderwijsregio.Databanktest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegiozoekerTest extends Databanktest {
    private Regiozoeker zoeker;

    @BeforeEach
    void beginnen() {
        zoeker = new Regiozoeker();
        zoeker.query = new RegiokaartQuery();
        zoeker.query.em = em;
    }

    @Test
    void zonder_tekst_komen_alle_vijftig_regios() {
        assertThat(zoeker.zoeken(" ").regios()).hasSize(50);
    }

    @Test
    void een_regio_is_te_vinden_op_een_woord_uit_haar_naam_op_haar_code_en_op_een_andere_naam() {
        assertThat(zoeker.zoeken("zwolle").regios()).extracting(Regiokaart::sleutel).contains("OR250007");
        assertThat(zoeker.zoeken("or250007").regios()).extracting(Regiokaart::naam).containsExactly("Onderwijsregio Zwolle e.o.");
        assertThat(zoeker.zoeken("O-02").regios()).extracting(Regiokaart::sleutel).containsExactly("OR250007");
        assertThat(zoeker.zoeken("Midden Nederland Leert").regios()).extracting(Regiokaart::sleutel).containsExactly("OR250001");
    }

    @Test
    void een_sector_die_geen_bron_noemt_blijft_onbekend() {
        assertThat(zoeker.regio("OR250002")).hasValueSatisfying(r -> assertThat(r.po()).isNull());
        assertThat(zoeker.regio("OR250001")).hasValueSatisfying(r -> assertThat(r.po()).isFalse());
    }

    @Test
    void een_gemeente_wijst_de_regio_die_haar_in_de_samenstelling_heeft() {
        doen(() -> {
            sql("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk, verdwenen,"
                    + " geweigerd, meldingen, stand, door, op) values ('GEMEENTEN', 'g.csv', 'x', 'CBS', 'CC BY', date '2025-01-01', 'TOEGEPAST',"
                    + " 1, 1, 0, 0, 0, 0, 0, 0, 'beheer', timestamp '2025-01-01 00:00:00')");
            sql("insert into gemeente (code, naam, provincie, peildatum, levering_id) select 'GM0632', 'Woerden', 'Utrecht', date '2025-01-01', max(id) from levering");
            sql("insert into samenstelling (regio_id, regeling, regelversie, versie, begonnen_op, gewijzigd_op, gewijzigd_door, wijziging)"
                    + " select id, 'ldnor-2025', '2024-11-30', 0, timestamp '2024-10-01 00:00:00', timestamp '2024-10-01 00:00:00', 'x', 'x' from onderwijsregio"
                    + " where dusi_ref = 'OR250001'");
            sql("insert into samenstelling_gemeente (samenstelling_id, gemeente_code) select max(id), 'GM0632' from samenstelling");
        });
        assertThat(zoeker.zoeken("woerden").gemeenten()).singleElement()
                .satisfies(g -> assertThat(g.regios()).extracting(Regiokaart::sleutel).containsExactly("OR250001"));
        assertThat(zoeker.gemeenten("OR250001")).containsExactly("Woerden");
        assertThat(zoeker.gemeentecodes("OR250001")).containsExactly("GM0632");
        assertThat(zoeker.zoeken("woerdne").isLeeg()).isTrue();
        assertThat(zoeker.zoeken("woerdne").bedoelt()).contains("Woerden");
        assertThat(zoeker.zoeken("xyzzyxyzzy").bedoelt()).isEmpty();
    }

    private void sql(String opdracht) {
        em.createNativeQuery(opdracht).executeUpdate();
    }
}
