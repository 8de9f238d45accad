package nl.onderwijsregio.plan.keuring;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks a virus scanner that speaks clamd's INSTREAM over TCP: the file goes in pieces, the answer is one line. */
final class Clamd {
    private static final int STUK = 64 * 1024;
    private static final int VERBINDEN_MS = 3_000;
    private static final int LANGSTE_ANTWOORD = 4_096;

    private final String host;
    private final int poort;
    private final int geduldMs;

    Clamd(String host, int poort, int geduldMs) {
        this.host = host;
        this.poort = poort;
        this.geduldMs = geduldMs;
    }

    /**
     * The name of what was found; empty when the file is clean.
     *
     * @throws IOException when the scanner cannot be reached, or gives no verdict
     */
    Optional<String> vondst(byte[] inhoud) throws IOException {
        try (Socket lijn = new Socket()) {
            lijn.connect(new InetSocketAddress(host, poort), VERBINDEN_MS);
            lijn.setSoTimeout(geduldMs);
            DataOutputStream uit = new DataOutputStream(lijn.getOutputStream());
            uit.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int van = 0; van < inhoud.length; van += STUK) {
                int lengte = Math.min(STUK, inhoud.length - van);
                uit.writeInt(lengte);
                uit.write(inhoud, van, lengte);
            }
            uit.writeInt(0);
            uit.flush();
            return oordeel(new String(lijn.getInputStream().readNBytes(LANGSTE_ANTWOORD), StandardCharsets.UTF_8).replace("\0", "").strip());
        }
    }

    private static Optional<String> oordeel(String antwoord) throws IOException {
        if (antwoord.equals("stream: OK")) {
            return Optional.empty();
        }
        if (antwoord.startsWith("stream: ") && antwoord.endsWith(" FOUND")) {
            return Optional.of(antwoord.substring("stream: ".length(), antwoord.length() - " FOUND".length()));
        }
        throw new IOException("No verdict from the scanner: " + antwoord);
    }
}
