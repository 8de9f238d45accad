package nl.onderwijsregio.plan.keuring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for the harmless test text of EICAR, with which people prove that files are looked at; also inside the parts of an office file. */
final class Virusproef {
    /** In two pieces, or the scanner of whoever builds this takes the class away. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);
    private static final int BLOK = 64 * 1024;
    private static final long MEEST_UITGEPAKT = 256L * 1024 * 1024;

    private Virusproef() {}

    static boolean bevat(byte[] inhoud) {
        return bevat(inhoud, inhoud.length) || isZip(inhoud) && inDelen(inhoud);
    }

    private static boolean isZip(byte[] inhoud) {
        return inhoud.length > 1 && inhoud[0] == 'P' && inhoud[1] == 'K';
    }

    private static boolean inDelen(byte[] inhoud) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            long over = MEEST_UITGEPAKT;
            for (ZipEntry deel = zip.getNextEntry(); deel != null && over > 0; deel = zip.getNextEntry()) {
                over = doorzoek(zip, over);
                if (over < 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What may still be unpacked afterwards; negative when the text was found. The end of a block is looked at again with the next one. */
    private static long doorzoek(InputStream deel, long over) throws IOException {
        byte[] blok = new byte[BLOK];
        int staart = 0;
        long rest = over;
        for (int n = deel.read(blok, staart, BLOK - staart); n > 0 && rest > 0; n = deel.read(blok, staart, BLOK - staart)) {
            rest -= n;
            int gevuld = staart + n;
            if (bevat(blok, gevuld)) {
                return -1;
            }
            staart = Math.min(gevuld, EICAR.length - 1);
            System.arraycopy(blok, gevuld - staart, blok, 0, staart);
        }
        return Math.max(0, rest);
    }

    private static boolean bevat(byte[] bytes, int lengte) {
        for (int i = 0; i + EICAR.length <= lengte; i++) {
            if (bytes[i] == EICAR[0] && Arrays.equals(bytes, i, i + EICAR.length, EICAR, 0, EICAR.length)) {
                return true;
            }
        }
        return false;
    }
}
