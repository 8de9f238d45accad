package nl.onderwijsregio.web.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.onderwijsregio.kennis.Agendapunt;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.taak.Agendamoment;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.Test;

class SessieagendaTest {
    private static final Instant GEWIJZIGD = Instant.parse("2024-10-01T10:00:00Z");

    @Test
    void een_strenge_lezer_leest_begin_en_einde_aan_beide_kanten_van_de_wintertijd() throws Exception {
        for (String dag : List.of("2024-10-26T11:30:00Z", "2024-10-27T12:30:00Z", "2025-03-29T12:30:00Z", "2025-03-30T11:30:00Z")) {
            Instant begin = Instant.parse(dag);
            VEvent event = event(punt(begin, 0, false, false));
            assertThat(((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant()).as(dag).isEqualTo(begin);
            assertThat(((ZonedDateTime) event.getDateTimeEnd().getDate()).toInstant()).as(dag).isEqualTo(begin.plusSeconds(7200));
            assertThat(((ZonedDateTime) event.getDateTimeStart().getDate()).getHour()).as("half past one in Amsterdam, %s", dag).isEqualTo(13);
        }
    }

    @Test
    void wijzigen_verhoogt_het_nummer_en_annuleren_zegt_dat_met_hetzelfde_kenmerk() throws Exception {
        VEvent eerst = event(punt(GEWIJZIGD, 0, false, false));
        VEvent weg = event(punt(GEWIJZIGD, 3, true, false));
        assertThat(eerst.getRequiredProperty(Property.UID).getValue()).isEqualTo("abc@onderwijsregio").isEqualTo(weg.getRequiredProperty(Property.UID).getValue());
        assertThat(List.of(waarde(eerst, Property.SEQUENCE), waarde(eerst, Property.STATUS))).containsExactly("0", "CONFIRMED");
        assertThat(List.of(waarde(weg, Property.SEQUENCE), waarde(weg, Property.STATUS))).containsExactly("3", "CANCELLED");
        assertThat(waarde(event(punt(GEWIJZIGD, 0, false, true)), Property.STATUS)).isEqualTo("TENTATIVE");
    }

    @Test
    void leestekens_en_lange_teksten_komen_heel_over_en_geen_regel_is_langer_dan_75_octetten() throws Exception {
        Agendapunt punt = punt(GEWIJZIGD, 0, false, false);
        VEvent event = event(punt);
        assertThat(event.getSummary().getValue()).isEqualTo(punt.titel());
        assertThat(event.getLocation().getValue()).isEqualTo("Utrecht, Zaal 1; links en online");
        assertThat(event.getDescription().getValue()).contains("eerste regel\ntweede regel", "https://online.example/zaal", "https://regio.example/kennissessies/12");
        String tekst = new String(bestand(punt), StandardCharsets.UTF_8);
        assertThat(tekst.split("\r\n")).allMatch(r -> r.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(tekst.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void wat_niet_wijzigde_is_hetzelfde_bestand() {
        assertThat(bestand(punt(GEWIJZIGD, 0, false, false))).isEqualTo(bestand(punt(GEWIJZIGD, 0, false, false)));
    }

    @Test
    void een_vergadering_die_verschuift_of_vervalt_houdt_haar_kenmerk_en_leidt_naar_haar_bladzijde() throws Exception {
        VEvent eerst = moment(0, false);
        VEvent weg = moment(2, true);
        assertThat(waarde(eerst, Property.UID)).isEqualTo("vergadering-7@onderwijsregio").isEqualTo(waarde(weg, Property.UID));
        assertThat(List.of(waarde(eerst, Property.SEQUENCE), waarde(eerst, Property.STATUS))).containsExactly("0", "CONFIRMED");
        assertThat(List.of(waarde(weg, Property.SEQUENCE), waarde(weg, Property.STATUS))).containsExactly("2", "CANCELLED");
        assertThat(eerst.getSummary().getValue()).isEqualTo("Stuurgroep · De Waarden");
        assertThat(waarde(eerst, Property.URL)).isEqualTo("https://regio.example/bestuur/3/overleg/vergaderingen/7");
    }

    private static VEvent moment(int nummer, boolean weg) throws Exception {
        Agendamoment moment = new Agendamoment("vergadering-7", "Stuurgroep · De Waarden", "Zaal 1", "", "/bestuur/3/overleg/vergaderingen/7", GEWIJZIGD, GEWIJZIGD.plusSeconds(5400),
                nummer, GEWIJZIGD, weg);
        byte[] bestand = Taal.in(Taal.NL, () -> Sessieagenda.bestand("Mijn agenda", List.of(), List.of(moment), "https://regio.example"));
        return (VEvent) new CalendarBuilder().build(new ByteArrayInputStream(bestand)).getComponents(Component.VEVENT).getFirst();
    }

    private static Agendapunt punt(Instant begin, int nummer, boolean weg, boolean voorlopig) {
        return new Agendapunt(12, "abc", "Één lange titel; met, leestekens\\ " + "en accenten é ".repeat(8).strip(), "eerste regel\ntweede regel", begin, begin.plusSeconds(7200),
                Sessievorm.BEIDE, "Utrecht, Zaal 1; links", "https://online.example/zaal", nummer, GEWIJZIGD, weg, voorlopig);
    }

    private static byte[] bestand(Agendapunt punt) {
        return Taal.in(Taal.NL, () -> Sessieagenda.bestand("Mijn kennissessies, en meer", List.of(punt), List.of(), "https://regio.example"));
    }

    private static VEvent event(Agendapunt punt) throws Exception {
        Calendar agenda = new CalendarBuilder().build(new ByteArrayInputStream(bestand(punt)));
        assertThat(agenda.validate().hasErrors()).as("%s", agenda.validate()).isFalse();
        return (VEvent) agenda.getComponents(Component.VEVENT).getFirst();
    }

    private static String waarde(VEvent event, String naam) {
        return event.getRequiredProperty(naam).getValue();
    }
}
