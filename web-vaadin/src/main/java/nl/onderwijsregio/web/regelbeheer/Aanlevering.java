package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import nl.onderwijsregio.regelbeheer.Regelbestanden;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Downloads of the version as it is now, and the place to bring the changed file. */
class Aanlevering extends Div {
    private static final int GROOTSTE = 1_000_000;

    Aanlevering(Versieonderdeel deel, Regelconcepten concepten, Regelbestanden bestanden) {
        add(new Paragraph(t("versie.aanleveren.uitleg")), new Versiebestanden(deel.beeld().concept().regeling() + "-" + deel.beeld().concept().tekstVan(),
                soort -> bestanden.vanConcept(deel.mandaat(), deel.id(), soort)));
        if (deel.magWijzigen()) {
            uploaden(deel, concepten);
        } else {
            add(Melding.info(deel.isVanMij() ? t("weigering.CONCEPT_LIGT_VAST") : t("weigering.CONCEPT_VAN_EEN_ANDER", "auteur", deel.beeld().concept().auteur())));
        }
    }

    private void uploaden(Versieonderdeel deel, Regelconcepten concepten) {
        Div plaats = new Div();
        Upload upload = Velden.inDeTaal(new Upload((UploadHandler) bestand -> {
            byte[] inhoud = begin(bestand);
            bestand.getUI().access(() -> deel.act().accept(plaats, () -> concepten.aanleveren(deel.mandaat(), deel.id(), bestand.getFileName(), inhoud)));
        }));
        upload.setMaxFileSize(GROOTSTE);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".xlsx", ".json", ".drl", ".txt");
        upload.getElement().setAttribute("aria-label", t("versie.stap.aanleveren"));
        upload.addFileRejectedListener(e -> Poging.bij(plaats).doe(() -> {
            throw new IllegalArgumentException(e.getErrorMessage());
        }));
        add(upload, plaats);
    }

    /** One byte more than may be, at most: enough to be refused, whatever the browser sends. */
    private static byte[] begin(UploadEvent bestand) throws IOException {
        try (InputStream inhoud = bestand.getInputStream()) {
            return inhoud.readNBytes(GROOTSTE + 1);
        }
    }
}
