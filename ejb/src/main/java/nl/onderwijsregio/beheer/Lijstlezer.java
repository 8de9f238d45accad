package nl.onderwijsregio.beheer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a small CSV file as spreadsheets write it: UTF-8 with or without BOM, semicolons or commas, quotes doubled inside quotes. */
final class Lijstlezer {
    private Lijstlezer() {}

    /** The rows with their cells, blank rows as empty lists, so that the number of a row is its place plus one. */
    static List<List<String>> lezen(byte[] bestand) {
        String tekst = tekst(bestand);
        int einde = tekst.indexOf('\n');
        String kop = einde < 0 ? tekst : tekst.substring(0, einde);
        return rijen(tekst, kop.contains(";") ? ';' : ',');
    }

    private static String tekst(byte[] bestand) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString();
            return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Dit bestand is geen tekst in UTF-8. Bewaar het als ‘CSV UTF-8’.", e);
        }
    }

    private static List<List<String>> rijen(String tekst, char scheiding) {
        List<List<String>> rijen = new ArrayList<>();
        List<String> rij = new ArrayList<>();
        StringBuilder cel = new StringBuilder();
        boolean binnen = false;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (binnen) {
                if (teken != '"') {
                    cel.append(teken);
                } else if (i + 1 < tekst.length() && tekst.charAt(i + 1) == '"') {
                    cel.append(tekst.charAt(++i));
                } else {
                    binnen = false;
                }
            } else if (teken == '"') {
                binnen = true;
            } else if (teken == scheiding) {
                afsluiten(rij, cel);
            } else if (teken == '\n') {
                afsluiten(rij, cel);
                rijen.add(zonderLege(rij));
                rij = new ArrayList<>();
            } else {
                cel.append(teken);
            }
        }
        afsluiten(rij, cel);
        rijen.add(zonderLege(rij));
        return rijen;
    }

    /** An apostrophe in front keeps a spreadsheet from running a cell; it is no part of the value. */
    private static void afsluiten(List<String> rij, StringBuilder cel) {
        String waarde = cel.toString().strip();
        rij.add(waarde.matches("(?s)'[=+\\-@].*") ? waarde.substring(1) : waarde);
        cel.setLength(0);
    }

    private static List<String> zonderLege(List<String> rij) {
        return rij.stream().allMatch(String::isEmpty) ? List.of() : List.copyOf(rij);
    }
}
