package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which formats of cells show a number as a day or a time (ECMA-376, 18.8.30: the formats that every spreadsheet has, and the file's own). */
final class Celstijlen {

    private final List<Integer> opmaak = new ArrayList<>();
    private final Map<Integer, String> eigen = new HashMap<>();

    private Celstijlen() { }

    /** @param stijlen the part of the file with the formats; null when it has none */
    static Celstijlen lees(byte[] stijlen) {
        Celstijlen gelezen = new Celstijlen();
        if (stijlen == null) {
            return gelezen;
        }
        XMLStreamReader lezer = Werkboek.ontleder(stijlen);
        try {
            boolean inCellen = false;
            while (Werkboek.volgende(lezer)) {
                inCellen = lezer.isStartElement() && lezer.getLocalName().equals("cellXfs") || inCellen && !(lezer.isEndElement() && lezer.getLocalName().equals("cellXfs"));
                if (lezer.isStartElement()) {
                    gelezen.element(lezer, inCellen);
                }
            }
        } catch (XMLStreamException e) {
            throw Werkboek.beschadigd(e);
        }
        return gelezen;
    }

    private void element(XMLStreamReader lezer, boolean inCellen) {
        if (lezer.getLocalName().equals("numFmt")) {
            eigen.put(nummer(lezer.getAttributeValue(null, "numFmtId")), String.valueOf(lezer.getAttributeValue(null, "formatCode")));
        } else if (inCellen && lezer.getLocalName().equals("xf")) {
            opmaak.add(nummer(lezer.getAttributeValue(null, "numFmtId")));
        }
    }

    /** @param stijl what the cell names as its format; null when it names none */
    boolean isDatum(String stijl) {
        int nummer = nummer(stijl);
        return nummer >= 0 && nummer < opmaak.size() && isDatum(opmaak.get(nummer));
    }

    private boolean isDatum(int opmaak) {
        if (eigen.containsKey(opmaak)) {
            return eigen.get(opmaak).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").matches("(?i).*[dmyhjs].*");
        }
        return opmaak >= 14 && opmaak <= 22 || opmaak >= 27 && opmaak <= 36 || opmaak >= 45 && opmaak <= 47 || opmaak >= 50 && opmaak <= 58;
    }

    private static int nummer(String tekst) {
        return tekst != null && tekst.matches("[0-9]{1,6}") ? Integer.parseInt(tekst) : -1;
    }
}
