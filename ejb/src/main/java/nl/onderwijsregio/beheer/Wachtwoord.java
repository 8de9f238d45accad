package nl.onderwijsregio.beheer;

import java.security.SecureRandom;

/** Makes temporary passwords that can be read out aloud: four groups of four, without characters that look alike (about 92 bits). */
final class Wachtwoord {
    private static final String TEKENS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Wachtwoord() {}

    static String tijdelijk() {
        while (true) {
            String kandidaat = kandidaat();
            if (kandidaat.matches(".*[a-z].*") && kandidaat.matches(".*[A-Z].*") && kandidaat.matches(".*[0-9].*")) {
                return kandidaat;
            }
        }
    }

    private static String kandidaat() {
        var tekst = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            tekst.append(i > 0 && i % 4 == 0 ? "-" : "").append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return tekst.toString();
    }
}
