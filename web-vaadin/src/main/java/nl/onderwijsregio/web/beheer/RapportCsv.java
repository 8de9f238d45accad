package nl.onderwijsregio.web.beheer;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.gegevens.Rapportregel;

/**
 * The report of a levering as a CSV file that a Dutch spreadsheet opens by itself: semicolons, UTF-8 with BOM. Read and written page by
 * page, so that memory stays flat. A value that a spreadsheet would take for a formula gets an apostrophe in front.
 */
class RapportCsv implements DownloadHandler {
    private static final int PER_KEER = 1000;
    private static final String KOP = "bestand;rij;uitkomst;kolom;waarde;reden\r\n";

    private final Leveringregel levering;
    private final Bladerbron<Rapportregel> bron;

    RapportCsv(Leveringregel levering, Bladerbron<Rapportregel> bron) {
        this.levering = levering;
        this.bron = bron;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("rapport-" + levering.id() + ".csv");
        event.setContentType("text/csv;charset=UTF-8");
        schrijven(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8));
    }

    void schrijven(Writer uit) throws IOException {
        uit.write('\uFEFF');
        uit.write(KOP);
        List<Rapportregel> pagina = bron.pagina(0, PER_KEER);
        for (int vanaf = PER_KEER; !pagina.isEmpty(); vanaf += PER_KEER) {
            for (Rapportregel regel : pagina) {
                uit.write(regel(regel));
            }
            pagina = pagina.size() < PER_KEER ? List.of() : bron.pagina(vanaf, PER_KEER);
        }
        uit.flush();
    }

    private String regel(Rapportregel r) {
        return Stream.of(levering.bestandsnaam(), r.rij() == 0 ? "" : String.valueOf(r.rij()), r.geweigerd() ? "geweigerd" : "overgenomen",
                r.kolom(), r.waarde(), r.reden()).map(RapportCsv::cel).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cel(String waarde) {
        String kaal = waarde == null ? "" : waarde;
        String veilig = kaal.matches("(?s)[=+\\-@\t\r].*") && !kaal.matches("-?[0-9.,]+") ? "'" + kaal : kaal;
        return veilig.matches("(?s).*[;\"\r\n].*") ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
    }
}
