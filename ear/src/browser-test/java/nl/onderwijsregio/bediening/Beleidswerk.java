package nl.onderwijsregio.bediening;

import com.microsoft.playwright.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What a policy officer does: begins a version, changes a figure in the sheet, brings it back. */
final class Beleidswerk {
    private final Scherm scherm;
    private final String begin;

    Beleidswerk(Scherm scherm) {
        this.scherm = scherm.open("/beleid");
        this.begin = "/beleid/" + this.scherm.mandaat();
    }

    Scherm scherm() {
        return scherm;
    }

    /** Address of a page of this officer. */
    String pad(String rest) {
        return begin + "/" + rest;
    }

    /** Begins a version of the text of 30 November 2024. @return its address below the start of the portal */
    String beginnen(String datum) {
        scherm.open(pad("versies/nieuw")).kies("Gemaakt van", "kalenderjaar 2025, tekst van 30 november 2024").vul("Tekst van", datum)
                .vul("Wat verandert er?", "Hoger bedrag per leerling (fictief)").vul("Adres van de tekst", "https://wetten.overheid.nl/BWBR0049781/2024-12-05")
                .klik("Versie beginnen").ziet("1. Aanleveren").ziet("Dit is een concept. Het raakt niets live.");
        return scherm.pad().replaceFirst(".*/versies/", "versies/");
    }

    /** Chooses the golden cases that do not come out and takes what came out of them as expected. */
    void voorbeeldenBijstellen(String reden) {
        scherm.vul("Reden", reden).klik("Kies alles wat niet klopt").klik("Verwachting bijstellen").ziet("bijgesteld");
    }

    /** Downloads the figures as a sheet, changes one cell and brings the sheet back. */
    void figuurWijzigen(String oud, String nieuw) {
        Download download = scherm.pagina().waitForDownload(() -> scherm.link("Bedragen en drempels (XLSX)"));
        try {
            Path bestand = Files.createTempFile("parameters", ".xlsx");
            Files.write(bestand, gewijzigd(Files.readAllBytes(download.path()), oud, nieuw));
            scherm.pagina().locator("vaadin-upload input[type=file]").setInputFiles(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cell with that value gets another one. */
    private static byte[] gewijzigd(byte[] werkblad, String oud, String nieuw) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(werkblad)); ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                String inhoud = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(deel.getName()));
                zip.write(deel.getName().endsWith("sheet1.xml") ? vervangen(inhoud, oud, nieuw) : inhoud.getBytes(StandardCharsets.UTF_8));
            }
        }
        return uit.toByteArray();
    }

    private static byte[] vervangen(String blad, String oud, String nieuw) {
        int rij = blad.indexOf(">perLeerling.po<");
        int cel = blad.indexOf(">" + oud + "<", rij);
        return (blad.substring(0, cel + 1) + nieuw + blad.substring(cel + 1 + oud.length())).getBytes(StandardCharsets.UTF_8);
    }
}
