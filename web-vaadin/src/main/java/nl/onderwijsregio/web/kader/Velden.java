package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.onderwijsregio.web.tekst.Taal;

/** Fields whose own words are English by default: made here, in the language of the page. Monday is the first day. */
public final class Velden {
    private static final String DATUM = "d-M-yyyy";
    private static final int EEUW_VAN = 2000;

    private Velden() {}

    /** A day, written 4-12-2026. The calendar opens with its button only: whoever types is not interrupted by it. */
    public static DatePicker datum(String label) {
        DatePicker veld = new DatePicker(label);
        veld.setAutoOpen(false);
        veld.setLocale(Taal.nu());
        veld.setI18n(datumTeksten());
        veld.setHelperText(t("veld.datum.voorbeeld"));
        return veld;
    }

    /** A day and an hour, in steps of half an hour. */
    public static DateTimePicker moment(String label) {
        DateTimePicker veld = new DateTimePicker(label);
        veld.setAutoOpen(false);
        veld.setLocale(Locale.of("nl", "NL"));
        veld.setDatePickerI18n(datumTeksten());
        veld.setStep(Duration.ofMinutes(30));
        veld.setDateAriaLabel(t("veld.datum"));
        veld.setTimeAriaLabel(t("veld.tijd"));
        return veld;
    }

    /** The words of a date field. */
    public static DatePickerI18n datumTeksten() {
        Locale taal = Taal.nu();
        List<String> maanden = Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, taal)).toList();
        return new DatePickerI18n().setMonthNames(maanden).setWeekdays(dagen(TextStyle.FULL_STANDALONE)).setWeekdaysShort(dagen(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1).setDateFormats(DATUM, "d-M-yy", "d/M/yyyy").setReferenceDate(LocalDate.of(EEUW_VAN, 1, 1))
                .setToday(t("veld.vandaag")).setCancel(t("veld.sluiten")).setBadInputErrorMessage(t("veld.datum.fout"));
    }

    private static List<String> dagen(TextStyle stijl) {
        Stream<DayOfWeek> vanafZondag = Stream.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        return vanafZondag.map(dag -> dag.getDisplayName(stijl, Taal.nu())).toList();
    }

    /** Gives an upload its words. */
    public static <U extends Upload> U inDeTaal(U upload) {
        UploadI18N.Uploading bezig = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(t("upload.verbinden")).setStalled(t("upload.stilgevallen"))
                        .setProcessing(t("upload.verwerken")).setHeld(t("upload.wacht")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(t("upload.nog")).setUnknown(t("upload.nog-onbekend")))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(t("upload.server-weg"))
                        .setUnexpectedServerError(t("upload.server-fout")).setForbidden(t("upload.mag-niet")).setFileTooLarge(t("upload.te-groot")));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(t("upload.sleep-een")).setMany(t("upload.sleep-meer")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(t("upload.kies-een")).setMany(t("upload.kies-meer")))
                .setError(new UploadI18N.Error().setTooManyFiles(t("upload.te-veel")).setFileIsTooBig(t("upload.te-groot"))
                        .setIncorrectFileType(t("upload.soort")))
                .setUploading(bezig).setFile(new UploadI18N.File().setRetry(t("upload.opnieuw")).setStart(t("upload.start")).setRemove(t("upload.weg")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000));
        return upload;
    }

    /** Gives a field of several choices its words. */
    public static <T> MultiSelectComboBox<T> inDeTaal(MultiSelectComboBox<T> veld) {
        veld.setI18n(new MultiSelectComboBoxI18n().setCleared(t("keuze.gewist")).setFocused(t("keuze.focus")).setSelected(t("keuze.gekozen"))
                .setDeselected(t("keuze.niet-gekozen")).setTotal(t("keuze.totaal", "count", "{count}")));
        return veld;
    }

    /** A question before something that cannot be undone; the act's own words are on the button. */
    public static ConfirmDialog vraag(String kop, String tekst, String doen, Runnable handeling) {
        ConfirmDialog dialoog = new ConfirmDialog();
        dialoog.setHeader(kop);
        dialoog.setText(tekst);
        dialoog.setConfirmText(doen);
        dialoog.setCancelable(true);
        dialoog.setCancelText(t("veld.toch-niet"));
        dialoog.addConfirmListener(e -> handeling.run());
        return dialoog;
    }
}
