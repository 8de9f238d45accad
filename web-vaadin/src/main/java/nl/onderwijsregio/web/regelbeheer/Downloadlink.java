package nl.onderwijsregio.web.regelbeheer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A link that hands out a file, made when it is asked for. */
class Downloadlink extends Anchor {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Downloadlink(String tekst, String naam, String mediatype, SerializableSupplier<byte[]> inhoud) {
        super(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = inhoud.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), naam, mediatype, bytes.length);
        }), tekst);
        addClassName("knop");
    }
}
