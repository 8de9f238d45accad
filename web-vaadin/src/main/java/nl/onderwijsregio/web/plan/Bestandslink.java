package nl.onderwijsregio.web.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import nl.onderwijsregio.plan.Bestand;

/** A link that hands out a file; the file is made or read only when it is asked for. */
class Bestandslink extends Anchor {
    Bestandslink(String tekst, SerializableSupplier<Bestand> bestand) {
        super(DownloadHandler.fromInputStream(event -> {
            Bestand b = bestand.get();
            byte[] inhoud = b.inhoud();
            return new DownloadResponse(new ByteArrayInputStream(inhoud), b.naam(), b.mediatype(), inhoud.length);
        }), tekst);
    }
}
