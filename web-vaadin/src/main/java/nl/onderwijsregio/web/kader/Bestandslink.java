package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import nl.onderwijsregio.plan.Bestand;

/** A link that hands out a file; the file is made or read only when it is asked for. */
public class Bestandslink extends Anchor {
    public Bestandslink(String tekst, SerializableSupplier<Bestand> bestand) {
        super(DownloadHandler.fromInputStream(event -> {
            Bestand b = bestand.get();
            byte[] inhoud = b.inhoud();
            return new DownloadResponse(new ByteArrayInputStream(inhoud), b.naam(), b.mediatype(), inhoud.length);
        }), tekst);
        getElement().setAttribute("download", true);
    }
}
