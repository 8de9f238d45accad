package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.kennis.Agendapunt;
import nl.onderwijsregio.taak.Agendamoment;
import nl.onderwijsregio.web.kader.Icalendar;

/** Kennissessies, and whatever else somebody goes to, as an iCalendar feed: the same event for ever, numbered at each change, cancelled when it is not held. */
final class Sessieagenda {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOKAAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(Klok.ZONE);

    private Sessieagenda() {}

    /** @param naam what an agenda calls it @param momenten what else somebody goes to @param adres of the product, without a slash at its end */
    static byte[] bestand(String naam, List<Agendapunt> punten, List<Agendamoment> momenten, String adres) {
        Icalendar agenda = new Icalendar("Kennissessies", "X-WR-CALNAME:" + Icalendar.veilig(naam), "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H");
        punten.forEach(p -> punt(agenda, p, adres));
        momenten.forEach(m -> moment(agenda, m, adres));
        return agenda.octetten();
    }

    private static void punt(Icalendar agenda, Agendapunt p, String adres) {
        String bladzijde = adres + "/kennissessies/" + p.id();
        agenda.regel("BEGIN:VEVENT").regel("UID:" + p.uid() + "@onderwijsregio").regel("DTSTAMP:" + UTC.format(p.gewijzigdOp()))
                .regel("LAST-MODIFIED:" + UTC.format(p.gewijzigdOp())).regel("SEQUENCE:" + p.volgnummer())
                .regel("DTSTART;TZID=Europe/Amsterdam:" + LOKAAL.format(p.begin())).regel("DTEND;TZID=Europe/Amsterdam:" + LOKAAL.format(p.einde()))
                .tekst("SUMMARY", p.titel()).tekst("LOCATION", Sessiezin.waar(p.vorm(), p.plaats())).tekst("DESCRIPTION", omschrijving(p, bladzijde)).regel("URL:" + bladzijde)
                .regel("STATUS:" + (p.geannuleerd() ? "CANCELLED" : p.voorlopig() ? "TENTATIVE" : "CONFIRMED")).regel("END:VEVENT");
    }

    private static void moment(Icalendar agenda, Agendamoment m, String adres) {
        String link = m.link().isEmpty() ? "" : t("kennis.agenda.link", "link", m.link()) + "\n\n";
        agenda.regel("BEGIN:VEVENT").regel("UID:" + m.uid() + "@onderwijsregio").regel("DTSTAMP:" + UTC.format(m.gewijzigdOp()))
                .regel("LAST-MODIFIED:" + UTC.format(m.gewijzigdOp())).regel("SEQUENCE:" + m.volgnummer())
                .regel("DTSTART;TZID=Europe/Amsterdam:" + LOKAAL.format(m.begin())).regel("DTEND;TZID=Europe/Amsterdam:" + LOKAAL.format(m.einde()))
                .tekst("SUMMARY", m.titel()).tekst("LOCATION", m.plaats().isEmpty() ? t("overleg.online") : m.plaats())
                .tekst("DESCRIPTION", link + t("kennis.agenda.meer", "adres", adres + m.pad())).regel("URL:" + adres + m.pad())
                .regel("STATUS:" + (m.afgezegd() ? "CANCELLED" : "CONFIRMED")).regel("END:VEVENT");
    }

    private static String omschrijving(Agendapunt p, String bladzijde) {
        String link = p.link().isEmpty() ? "" : t("kennis.agenda.link", "link", p.link()) + "\n\n";
        return link + p.omschrijving() + "\n\n" + t("kennis.agenda.meer", "adres", bladzijde);
    }
}
