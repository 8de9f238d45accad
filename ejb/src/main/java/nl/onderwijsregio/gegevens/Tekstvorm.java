package nl.onderwijsregio.gegevens;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is written: its encoding, its separator and its number of lines, found by reading it once from
 * beginning to end. What is valid UTF-8 is UTF-8; the rest is windows-1252.
 */
record Tekstvorm(Charset tekenset, boolean bom, char scheiding, int regels) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BLOK = 64 * 1024;

    static Tekstvorm van(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            return van(in);
        }
    }

    private static Tekstvorm van(InputStream in) throws IOException {
        byte[] bytes = new byte[BLOK];
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer letters = CharBuffer.allocate(BLOK);
        StringBuilder kop = new StringBuilder();
        boolean bom = false;
        boolean geldig = true;
        boolean kopCompleet = false;
        int regels = 0;
        int rest = 0;
        byte laatste = '\n';
        for (int n; (n = in.readNBytes(bytes, rest, BLOK - rest)) > 0;) {
            if (kop.isEmpty() && !kopCompleet) {
                bom = n >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
            }
            for (int i = rest; i < rest + n; i++) {
                laatste = bytes[i];
                regels += laatste == '\n' ? 1 : 0;
                kopCompleet |= laatste == '\n';
                if (!kopCompleet && kop.length() < BLOK) {
                    kop.append((char) (laatste & 0xFF));
                }
            }
            ByteBuffer blok = ByteBuffer.wrap(bytes, 0, rest + n);
            if (geldig) {
                letters.clear();
                CoderResult uitkomst = utf8.decode(blok, letters, false);
                geldig = !uitkomst.isError();
            }
            rest = geldig ? blok.remaining() : 0;
            System.arraycopy(bytes, blok.limit() - rest, bytes, 0, rest);
        }
        geldig &= rest == 0;
        return new Tekstvorm(geldig ? StandardCharsets.UTF_8 : WINDOWS_1252, bom, scheiding(kop), regels + (laatste == '\n' ? 0 : 1));
    }

    private static char scheiding(CharSequence kop) {
        int komma = 0;
        int punt = 0;
        int tab = 0;
        boolean aangehaald = false;
        for (int i = 0; i < kop.length(); i++) {
            char c = kop.charAt(i);
            aangehaald ^= c == '"';
            komma += !aangehaald && c == ',' ? 1 : 0;
            punt += !aangehaald && c == ';' ? 1 : 0;
            tab += !aangehaald && c == '\t' ? 1 : 0;
        }
        return tab > komma && tab > punt ? '\t' : punt > komma ? ';' : ',';
    }

    Reader openen(Path bestand) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(bestand), BLOK);
        if (bom) {
            in.skipNBytes(3);
        }
        return new BufferedReader(new InputStreamReader(in, tekenset), BLOK);
    }
}
