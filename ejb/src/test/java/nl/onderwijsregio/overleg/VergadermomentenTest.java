package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.taak.Agendamoment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in somebody's own agenda of the meetings of a stuurgroep: bestuur1 member, projectleider deputy. */
class VergadermomentenTest extends Databanktest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 4);
    private static final LocalDate DAG = LocalDate.of(2024, 10, 11);
    private static final Instant MOMENT = BEGIN.plus(Duration.ofDays(7));
    private Zaal zaal;
    private long vergadering;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(1, 1, 1));
        vergadering = inTransactie(e -> {
            Organen organen = zaal.als("projectleider", Organen.class);
            long orgaan = organen.oprichten(zaal.projectleider(), new Orgaanopgave(Orgaansoort.STUURGROEP, "Stuurgroep", ""));
            organen.lidToevoegen(zaal.projectleider(), orgaan, new Lidopgave(zaal.van("bestuur1"), Orgaanrol.LID, VANDAAG, null));
            organen.lidToevoegen(zaal.projectleider(), orgaan, new Lidopgave(zaal.projectleider(), Orgaanrol.PLAATSVERVANGER, VANDAAG, null));
            return leiding().plannen(zaal.projectleider(), orgaan, opgave(MOMENT));
        });
    }

    @Test
    void een_vergadering_staat_in_de_agenda_vanaf_de_uitnodiging_en_verandert_mee() {
        assertThat(agenda("bestuur1")).isEmpty();
        doen(() -> leiding().uitnodigen(zaal.projectleider(), vergadering));
        String kenmerk = agenda("bestuur1").getFirst().uid();
        assertThat(agenda("bestuur1")).extracting(Agendamoment::titel, Agendamoment::begin, Agendamoment::volgnummer, Agendamoment::afgezegd)
                .containsExactly(tuple("Stuurgroep · De Waarden", MOMENT, 0, false));
        doen(() -> leiding().verplaatsen(zaal.projectleider(), vergadering, opgave(MOMENT.plusSeconds(3600))));
        doen(() -> leiding().afzeggen(zaal.projectleider(), vergadering, "Omdat"));
        assertThat(agenda("bestuur1")).extracting(Agendamoment::uid, Agendamoment::begin, Agendamoment::volgnummer, Agendamoment::afgezegd)
                .containsExactly(tuple(kenmerk, MOMENT.plusSeconds(3600), 2, true));
    }

    @Test
    void wie_niet_komt_heeft_haar_niet_in_de_agenda_en_de_plaatsvervanger_pas_na_een_ja() {
        doen(() -> leiding().uitnodigen(zaal.projectleider(), vergadering));
        assertThat(agenda("projectleider")).isEmpty();
        antwoorden("bestuur1", zaal.van("bestuur1"), false);
        assertThat(agenda("bestuur1")).isEmpty();
        antwoorden("projectleider", zaal.projectleider(), true);
        assertThat(agenda("projectleider")).hasSize(1);
    }

    @Test
    void zonder_mandaat_op_de_dag_van_de_vergadering_of_van_het_kijken_staat_er_niets() {
        doen(() -> leiding().uitnodigen(zaal.projectleider(), vergadering));
        mandaatTot(DAG);
        assertThat(momenten("bestuur1", DAG)).hasSize(1);
        assertThat(momenten("bestuur1", DAG.plusDays(1))).isEmpty();
        mandaatTot(DAG.minusDays(1));
        assertThat(momenten("bestuur1", VANDAAG)).isEmpty();
    }

    private void mandaatTot(LocalDate dag) {
        doen(() -> em.createQuery("update Mandaat m set m.tot = :t where m.gebruiker = 'bestuur1'").setParameter("t", dag).executeUpdate());
    }

    private List<Agendamoment> agenda(String wie) {
        return momenten(wie, VANDAAG);
    }

    private List<Agendamoment> momenten(String wie, LocalDate dag) {
        return inTransactie(e -> zaal.als(wie, Vergadermomenten.class).momenten(wie, BEGIN, dag));
    }

    private void antwoorden(String wie, MandaatId mandaat, boolean komt) {
        doen(() -> zaal.als(wie, Agendawerk.class).laatWeten(mandaat, vergadering, komt));
    }

    private Vergaderleiding leiding() {
        return zaal.als("projectleider", Vergaderleiding.class);
    }

    private static Vergaderopgave opgave(Instant begint) {
        return new Vergaderopgave(begint, begint.plus(Duration.ofMinutes(90)), "Zaal 1", "");
    }
}
