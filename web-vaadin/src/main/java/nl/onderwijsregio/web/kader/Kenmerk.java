package nl.onderwijsregio.web.kader;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** The reference under which a bug is logged and which the user can mention. */
public final class Kenmerk {
    private static final Logger LOG = System.getLogger(Kenmerk.class.getName());

    private Kenmerk() {}

    /** Logs the bug. @return its reference, e.g. {@code 7F3A-21} */
    public static String log(Throwable fout) {
        String hex = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt(), 6).toUpperCase(Locale.ROOT);
        String kenmerk = hex.substring(0, 4) + "-" + hex.substring(4);
        LOG.log(Level.ERROR, "Kenmerk " + kenmerk, fout);
        return kenmerk;
    }
}
