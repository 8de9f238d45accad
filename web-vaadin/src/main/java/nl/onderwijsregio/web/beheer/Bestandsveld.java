package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.onderwijsregio.gegevens.Importvoorstel;
import nl.onderwijsregio.web.kader.Poging;

/** Takes one file at a time and streams it on; a refusal is shown at its place. Nothing of the file is kept in memory. */
class Bestandsveld extends Upload {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MEESTE_MB = 200;

    /** What is done with the bytes while they arrive. */
    interface Ontvanger {
        Importvoorstel ontvangen(InputStream inhoud, String naam);
    }

    Bestandsveld(Ontvanger ontvanger, Div plaats, Consumer<Importvoorstel> daarna) {
        AtomicReference<Runnable> uitkomst = new AtomicReference<>();
        setUploadHandler(new Stroom(ontvanger, plaats, daarna, uitkomst));
        getElement().addEventListener("upload-success", e -> afhandelen(uitkomst.getAndSet(null)));
        setMaxFiles(1);
        setMaxFileSize(MEESTE_MB * MEGABYTE);
        setAcceptedFileExtensions(".csv", ".txt", ".geojson", ".json");
        Button knop = new Button(t("beheer.import.kiezen"));
        knop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setUploadButton(knop);
        setI18n(teksten());
        addFileRejectedListener(e -> Poging.bij(plaats).doe(() -> {
            throw new IllegalArgumentException(e.getErrorMessage());
        }));
    }

    /** Runs in a request of the page itself, where one knows who is signed in and may navigate. */
    private void afhandelen(Runnable uitkomst) {
        clearFileList();
        if (uitkomst != null) {
            uitkomst.run();
        }
    }

    /**
     * Runs in the request of the upload, outside the lock of the session, so that the page stays alive during a long file. What comes of
     * it is shown when the browser reports that the upload is done.
     */
    private record Stroom(Ontvanger ontvanger, Div plaats, Consumer<Importvoorstel> daarna, AtomicReference<Runnable> uitkomst)
            implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream inhoud = event.getInputStream()) {
                Importvoorstel voorstel = ontvanger.ontvangen(inhoud, event.getFileName());
                uitkomst.set(() -> Poging.bij(plaats).doe(() -> daarna.accept(voorstel)));
            } catch (RuntimeException geweigerd) {
                uitkomst.set(() -> Poging.bij(plaats).doe(() -> {
                    throw geweigerd;
                }));
            }
        }

        @Override
        public long getRequestSizeMax() {
            return (long) MEESTE_MB * MEGABYTE;
        }

        @Override
        public long getFileSizeMax() {
            return (long) MEESTE_MB * MEGABYTE;
        }
    }

    private static UploadI18N teksten() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(t("beheer.upload.sleep")).setMany(t("beheer.upload.sleep")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(t("beheer.import.kiezen")).setMany(t("beheer.import.kiezen")))
                .setError(new UploadI18N.Error().setTooManyFiles(t("beheer.upload.een")).setFileIsTooBig(t("beheer.upload.te-groot", "mb", MEESTE_MB))
                        .setIncorrectFileType(t("beheer.upload.soort")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status().setConnecting(t("beheer.upload.verbinden")).setStalled(t("beheer.upload.stil"))
                                .setProcessing(t("beheer.upload.verwerken")).setHeld(t("beheer.upload.wacht")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(t("beheer.upload.nog") + " ").setUnknown(t("beheer.upload.onbekend")))
                        .setError(new UploadI18N.Uploading.Error().setServerUnavailable(t("beheer.upload.weg")).setUnexpectedServerError(t("beheer.upload.fout"))
                                .setForbidden(t("beheer.upload.verboden"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
