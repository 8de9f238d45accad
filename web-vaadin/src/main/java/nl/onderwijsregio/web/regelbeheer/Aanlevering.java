package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Downloads of the version as it is now, and the place to bring the changed file. */
class Aanlevering extends Div {
    private static final int GROOTSTE = 1024 * 1024;

    Aanlevering(Versieonderdeel deel, Regelconcepten concepten) {
        String naam = deel.beeld().concept().regeling() + "-" + deel.beeld().concept().tekstVan();
        add(new Paragraph(t("versie.aanleveren.uitleg")), Knop.rij(
                new Downloadlink(t("versie.download.xlsx"), "parameters-" + naam + ".xlsx", Downloadlink.XLSX, () -> concepten.parametersXlsx(deel.mandaat(), deel.id())),
                new Downloadlink(t("versie.download.json"), "parameters-" + naam + ".json", "application/json",
                        () -> concepten.parametersJson(deel.mandaat(), deel.id()).getBytes(StandardCharsets.UTF_8)),
                new Downloadlink(t("versie.download.regels"), "regels-" + naam + ".drl", "text/plain",
                        () -> concepten.regels(deel.mandaat(), deel.id()).getBytes(StandardCharsets.UTF_8))));
        if (deel.magWijzigen()) {
            uploaden(deel, concepten);
        } else {
            add(Melding.info(deel.isVanMij() ? t("weigering.CONCEPT_LIGT_VAST") : t("weigering.CONCEPT_VAN_EEN_ANDER", "auteur", deel.beeld().concept().auteur())));
        }
    }

    private void uploaden(Versieonderdeel deel, Regelconcepten concepten) {
        Div plaats = new Div();
        Upload upload = Velden.inDeTaal(new Upload(UploadHandler.inMemory((gegevens, inhoud) ->
                deel.act().accept(plaats, () -> concepten.aanleveren(deel.mandaat(), deel.id(), gegevens.fileName(), inhoud)))));
        upload.setMaxFileSize(GROOTSTE);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".xlsx", ".json", ".drl", ".txt");
        upload.getElement().setAttribute("aria-label", t("versie.stap.aanleveren"));
        upload.addFileRejectedListener(e -> Poging.bij(plaats).doe(() -> {
            throw new IllegalArgumentException(e.getErrorMessage());
        }));
        add(upload, plaats);
    }
}
