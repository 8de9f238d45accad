package nl.onderwijsregio.plan.keuring;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A small server that speaks clamd's INSTREAM: takes a file in pieces and gives the verdict it was told to give. */
final class Nepscanner implements AutoCloseable {
    private final ServerSocket deur;
    private final Function<byte[], String> oordeel;

    Nepscanner(Function<byte[], String> oordeel) {
        this.oordeel = oordeel;
        try {
            deur = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::bedienen);
    }

    int poort() {
        return deur.getLocalPort();
    }

    private void bedienen() {
        while (!deur.isClosed()) {
            try (Socket lijn = deur.accept()) {
                DataInputStream in = new DataInputStream(lijn.getInputStream());
                String opdracht = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                ByteArrayOutputStream bestand = new ByteArrayOutputStream();
                for (int lengte = in.readInt(); lengte > 0; lengte = in.readInt()) {
                    bestand.write(in.readNBytes(lengte));
                }
                String antwoord = opdracht.equals("zINSTREAM\0") ? oordeel.apply(bestand.toByteArray()) : "UNKNOWN COMMAND";
                lijn.getOutputStream().write((antwoord + "\0").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // the test closed the door, or the caller left
            }
        }
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }
}
