package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.onderwijsregio.web.tekst.Taal;

/** A date, written as 4-12-2026, with the names of days and months in the language of the page; the week starts on Monday. */
class Datumveld extends DatePicker {
    Datumveld(String label) {
        super(label);
        Locale taal = Taal.nu();
        setLocale(taal);
        setAutoOpen(false);
        List<DayOfWeek> week = Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1)).limit(7).toList();
        setI18n(new DatePickerI18n().setFirstDayOfWeek(1).setDateFormats("d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setMonthNames(Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, taal)).toList())
                .setWeekdays(week.stream().map(d -> d.getDisplayName(TextStyle.FULL_STANDALONE, taal)).toList())
                .setWeekdaysShort(week.stream().map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, taal)).toList())
                .setToday(t("beheer.datum.vandaag")).setCancel(t("beheer.datum.sluiten")).setBadInputErrorMessage(t("beheer.datum.fout")));
        setPlaceholder(t("beheer.datum.vorm"));
    }

    /** The date, or null; refuses nothing itself. */
    LocalDate datum() {
        return getValue();
    }

    /** Whether what is typed is no date. */
    boolean isOnleesbaar() {
        return isInvalid() && getValue() == null;
    }
}
