package nl.onderwijsregio.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/** The body of a request: UTF-8, and no more of it is read than is allowed. */
final class Lichaam {
    /** Far more than 10,000 vestigingen with their sources. */
    static final int HOOGSTENS = 5 * 1024 * 1024;

    private Lichaam() {}

    /**
     * The text; empty when it is too large.
     *
     * @param aangekondigd the length that the head names; negative when it does not
     */
    static Optional<String> lees(InputStream in, int aangekondigd) throws IOException {
        byte[] bytes = aangekondigd > HOOGSTENS ? null : in.readNBytes(HOOGSTENS + 1);
        if (bytes == null || bytes.length > HOOGSTENS) {
            return Optional.empty();
        }
        try {
            String tekst = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        } catch (CharacterCodingException e) {
            OnbruikbareInvoer fout = new OnbruikbareInvoer("invoer: dit is geen UTF-8.");
            fout.initCause(e);
            throw fout;
        }
    }
}
