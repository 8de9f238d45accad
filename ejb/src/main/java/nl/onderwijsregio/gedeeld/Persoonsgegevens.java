package nl.onderwijsregio.gedeeld;

import java.util.regex.Pattern;

/** Takes out of a text what leads to a person: mail addresses, telephone numbers, links that begin a message. */
public final class Persoonsgegevens {
    public static final String WEGGELATEN = "[contactgegeven weggelaten]";
    private static final Pattern BRIEFLINK = Pattern.compile("<a href=\"(?:mailto|tel):[^\"]*\"[^>]*>(.*?)</a>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("[\\p{L}0-9._%+'-]+(?:@|&#64;|\\s?\\(at\\)\\s?)[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+", Pattern.CASE_INSENSITIVE);
    /** Dutch numbers, at home or with +31, however they are grouped: ten digits that begin with 0, or 31 and nine. */
    private static final Pattern TELEFOON = Pattern.compile("(?<![\\w.,-])(?:(?:\\+|00)31[\\s().-]*(?:\\(?0\\)?[\\s.-]*)?[1-9](?:[\\s().-]*[0-9]){8}|0[\\s().-]*[1-9](?:[\\s().-]*[0-9]){8})(?![\\w-])");

    private Persoonsgegevens() {}

    /** The text without them; a mark stands in their place. */
    public static String zonder(String tekst) {
        String zonderLinks = BRIEFLINK.matcher(tekst).replaceAll(WEGGELATEN);
        return TELEFOON.matcher(MAIL.matcher(zonderLinks).replaceAll(WEGGELATEN)).replaceAll(WEGGELATEN);
    }
}
