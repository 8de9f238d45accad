package nl.onderwijsregio.regio.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Tijdvak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegiozoekerTest extends Databanktest {
    private Regiozoeker zoeker;

    @BeforeEach
    void beginnen() {
        op("2024-10-01T10:00:00Z");
    }

    private void op(String moment) {
        zoeker = new Bouwdoos(em, Regelingen.meegeleverd(), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).maken(Regiozoeker.class);
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
            leveren("GM0632", "Woerden");
            samenstellen("ldnor-2025", "2024-11-30", "GM0632");
        });
        assertThat(zoeker.zoeken("woerden").gemeenten()).singleElement()
                .satisfies(g -> assertThat(g.regios()).extracting(Regiokaart::sleutel).containsExactly("OR250001"));
        assertThat(zoeker.gebied("OR250001").gemeenten()).containsExactly(new Regiogebied.Gemeente("GM0632", "Woerden"));
        assertThat(zoeker.zoeken("woerdne").isLeeg()).isTrue();
        assertThat(zoeker.zoeken("woerdne").bedoelt()).contains("Woerden");
        assertThat(zoeker.zoeken("xyzzyxyzzy").bedoelt()).isEmpty();
    }

    @Test
    void een_regio_toont_de_gemeenten_van_een_ronde_en_noemt_die_ronde() {
        doen(() -> {
            leveren("GM0632", "Woerden", "GM0355", "Zeist");
            samenstellen("ldnor-2025", "2024-11-30", "GM0632");
            samenstellen("ldnor-2026-2029", "2026-09-03", "GM0355");
        });
        LocalDateTime opent = Regelingen.meegeleverd().actueel().versie("ldnor-2026-2029", LocalDate.parse("2026-09-03")).tijdvak().opent().toLocalDateTime();
        op(opent.minusSeconds(1).atZone(Tijdvak.ZONE).toInstant().toString());
        assertThat(zoeker.gebied("OR250001")).satisfies(g -> assertThat(g.regeling()).isEqualTo("ldnor-2025"))
                .satisfies(g -> assertThat(g.bekendeRonde()).hasValueSatisfying(r -> assertThat(r).contains("2025")))
                .extracting(Regiogebied::gemeenten).isEqualTo(List.of(new Regiogebied.Gemeente("GM0632", "Woerden")));
        assertThat(zoeker.zoeken("zeist").gemeenten().getFirst().regios()).as("only composed for a round to come").isEmpty();
        op(opent.atZone(Tijdvak.ZONE).toInstant().toString());
        assertThat(zoeker.gebied("OR250001")).satisfies(g -> assertThat(g.regeling()).isEqualTo("ldnor-2026-2029"))
                .extracting(Regiogebied::gemeenten).isEqualTo(List.of(new Regiogebied.Gemeente("GM0355", "Zeist")));
        assertThat(zoeker.zoeken("woerden").gemeenten().getFirst().regios()).isEmpty();
        assertThat(zoeker.zoeken("zeist").gemeenten().getFirst().regios()).extracting(Regiokaart::sleutel).containsExactly("OR250001");
        assertThat(zoeker.gebied("OR250002")).satisfies(g -> assertThat(g.bekendeRonde()).isEmpty()).extracting(Regiogebied::gemeenten).isEqualTo(List.of());
    }

    private void leveren(String... gemeenten) {
        sql("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk, verdwenen,"
                + " geweigerd, meldingen, stand, door, op) values ('GEMEENTEN', 'g.csv', 'x', 'CBS', 'CC BY', date '2025-01-01', 'TOEGEPAST',"
                + " 1, 1, 0, 0, 0, 0, 0, 0, 'beheer', timestamp '2025-01-01 00:00:00')");
        for (int i = 0; i < gemeenten.length; i += 2) {
            sql("insert into gemeente (code, naam, provincie, peildatum, levering_id) select '" + gemeenten[i] + "', '" + gemeenten[i + 1]
                    + "', 'Utrecht', date '2025-01-01', max(id) from levering");
        }
    }

    private void samenstellen(String regeling, String versie, String gemeente) {
        sql("insert into samenstelling (regio_id, regeling, regelversie, versie, begonnen_op, gewijzigd_op, gewijzigd_door, wijziging)"
                + " select id, '" + regeling + "', '" + versie + "', 0, timestamp '2024-10-01 00:00:00', timestamp '2024-10-01 00:00:00', 'x', 'x'"
                + " from onderwijsregio where dusi_ref = 'OR250001'");
        sql("insert into samenstelling_gemeente (samenstelling_id, gemeente_code) select max(id), '" + gemeente + "' from samenstelling");
    }

    private void sql(String opdracht) {
        em.createNativeQuery(opdracht).executeUpdate();
    }
}
