package nl.onderwijsregio.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant NU = Instant.parse("2024-10-01T10:00:00Z");
    private static final LocalDate DAG = LocalDate.of(2024, 10, 15);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void een_lezer_van_anderen_leest_de_deadline_op_het_uur_van_amsterdam() throws Exception {
        VEvent event = gebeurtenis(new Agenda.Afspraak("a", DAG, LocalTime.of(16, 0), "Tijdvak sluit: plan indienen", "De Waarden"));
        assertThat(event.getSummary().getValue()).isEqualTo("Tijdvak sluit: plan indienen");
        assertThat(((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant()).isEqualTo(DAG.atTime(16, 0).atZone(AMSTERDAM).toInstant());
    }

    @Test
    void de_wintertijd_geldt_vanaf_de_laatste_zondag_van_oktober() throws Exception {
        for (LocalDate dag : List.of(LocalDate.of(2024, 10, 26), LocalDate.of(2024, 10, 27), LocalDate.of(2025, 3, 29), LocalDate.of(2025, 3, 30))) {
            ZonedDateTime begin = (ZonedDateTime) gebeurtenis(new Agenda.Afspraak("a", dag, LocalTime.of(16, 0), "x", "y")).getDateTimeStart().getDate();
            assertThat(begin.toInstant()).as("%s", dag).isEqualTo(dag.atTime(16, 0).atZone(AMSTERDAM).toInstant());
        }
    }

    @Test
    void een_deadline_zonder_uur_duurt_de_hele_dag() throws Exception {
        assertThat(gebeurtenis(new Agenda.Afspraak("a", DAG, null, "x", "y")).getDateTimeStart().getDate()).isEqualTo(DAG);
    }

    @Test
    void leestekens_en_lange_zinnen_komen_heel_over_en_geen_regel_is_langer_dan_75_octetten() throws Exception {
        String zin = "Stem uitbrengen over ‘Plan; van, aanpak’\\2025: " + "één lange zin met accenten ".repeat(8).strip();
        assertThat(gebeurtenis(new Agenda.Afspraak("a", DAG, null, zin, "y")).getSummary().getValue()).isEqualTo(zin);
        String bestand = new String(Agenda.bestand(List.of(new Agenda.Afspraak("a", DAG, null, zin, "y")), NU), StandardCharsets.UTF_8);
        assertThat(bestand.split("\r\n")).allMatch(r -> r.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(bestand.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void dezelfde_zaak_houdt_haar_kenmerk_en_een_andere_krijgt_een_ander() throws Exception {
        String eerst = uid(new Agenda.Afspraak("plan indienen", DAG, null, "x", "y"));
        assertThat(uid(new Agenda.Afspraak("plan indienen", DAG.plusDays(1), null, "x", "y"))).isEqualTo(eerst);
        assertThat(uid(new Agenda.Afspraak("stemmen", DAG, null, "x", "y"))).isNotEqualTo(eerst);
    }

    @Test
    void een_lege_agenda_is_ook_een_agenda() throws Exception {
        assertThat(lees(List.of()).getComponents(Component.VEVENT)).isEmpty();
    }

    private static String uid(Agenda.Afspraak afspraak) throws Exception {
        return gebeurtenis(afspraak).getRequiredProperty(Property.UID).getValue();
    }

    private static VEvent gebeurtenis(Agenda.Afspraak afspraak) throws Exception {
        return (VEvent) lees(List.of(afspraak)).getComponents(Component.VEVENT).getFirst();
    }

    private static Calendar lees(List<Agenda.Afspraak> afspraken) throws Exception {
        Calendar agenda = new CalendarBuilder().build(new ByteArrayInputStream(Agenda.bestand(afspraken, NU)));
        assertThat(agenda.validate().hasErrors()).as("%s", agenda.validate()).isFalse();
        return agenda;
    }
}
