package nl.onderwijsregio.gegevens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;

/** Reads a recognised file from beginning to end into the staging area, one row at a time. */
final class Inlezing {
    private final Herkend herkend;
    private final Leescontext context;
    private final Voortgangsmeter meter;
    private LocalDate peildatum;

    Inlezing(Herkend herkend, Leescontext context, Voortgangsmeter meter) {
        this.herkend = herkend;
        this.context = context;
        this.meter = meter;
        this.peildatum = context.peildatum();
    }

    /** @return rows read, refused ones included */
    int lees(Path pad) throws SQLException {
        try (Reader lezer = herkend.vorm().openen(pad)) {
            return herkend.soort() == Bestandsoort.GEMEENTE_OMTREKKEN ? omtrekken(lezer) : rijen(lezer);
        } catch (CsvParseException e) {
            throw new Bestandsweigering("Het bestand is niet te lezen als tabel: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reference date, known after reading. */
    LocalDate peildatum() {
        return peildatum;
    }

    private int rijen(Reader lezer) throws SQLException {
        Iterator<CsvRecord> velden = Herkend.csv(herkend.vorm(), lezer).iterator();
        velden.next();
        Rijlezer rijlezer = Rijlezer.voor(context, herkend.kop());
        int gelezen = 0;
        while (velden.hasNext()) {
            CsvRecord veld = velden.next();
            gelezen++;
            Rij rij = new Rij(herkend.kop(), veld, gelezen + 1);
            try {
                eisBreedte(rij, veld);
                rijlezer.lees(rij);
            } catch (Rijweigering w) {
                context.meldingen().weigeren(rij.nummer(), w);
            }
            meter.gelezen(gelezen);
        }
        rijlezer.klaar();
        peildatum = rijlezer.peildatum() == null ? peildatum : rijlezer.peildatum();
        return gelezen;
    }

    private void eisBreedte(Rij rij, CsvRecord veld) throws Rijweigering {
        int verwacht = herkend.kop().oorspronkelijk().size();
        boolean teVeel = rij.breedte() > verwacht
                && !veld.getFields().subList(verwacht, rij.breedte()).stream().allMatch(String::isBlank);
        if (rij.breedte() < verwacht || teVeel) {
            throw new Rijweigering(null, veld.getField(0), null,
                    "de rij heeft " + rij.breedte() + " kolommen, de kop " + verwacht);
        }
    }

    private int omtrekken(Reader lezer) throws IOException, SQLException {
        int gelezen = 0;
        try (JsonParser json = Herkend.JSON.createParser(lezer)) {
            while (json.nextToken() != JsonToken.START_ARRAY || !"features".equals(json.currentName())) {
                if (json.currentToken() == null) {
                    throw new Bestandsweigering("Het bestand heeft geen lijst met gemeenten (features).");
                }
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                JsonNode vlak = Herkend.JSON.readTree(json);
                gelezen++;
                try {
                    Gemeentecode code = Gemeentecode.of(vlak.path("properties").path("gemeentecode").asText());
                    context.stage().omtrek(gelezen, code, Omtrekpad.van(vlak.path("geometry")));
                } catch (IllegalArgumentException e) {
                    context.meldingen().weigeren(gelezen, new Rijweigering("gemeentecode",
                            vlak.path("properties").path("gemeentecode").asText(), null, e.getMessage()));
                }
                meter.gelezen(gelezen);
            }
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new Bestandsweigering("Het bestand is geen geldige GeoJSON: " + e.getOriginalMessage(), e);
        }
        return gelezen;
    }
}
