package nl.onderwijsregio.regeling.blad;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet of an XLSX file as text, number or yes/no. Formulas, hidden rows and merged cells are refused, each with its place. */
final class Werkboek {

    static final int HOOGSTENS_RIJEN = 2_000;
    private static final int HOOGSTENS_KOLOMMEN = 256;
    /** What fits in a cell of a table of a version. */
    static final int TABELTEKST = 2_000;
    /** What fits in any cell of a spreadsheet. */
    static final int CELTEKST = 32_767;
    /** As many characters can stand in the file for one. */
    private static final int LANGSTE_CODE = 7;
    private static final int HOOGSTENS_TEKSTEN = 50_000;

    private static final Cel LEEG = new Cel(Soort.TEKST, "");

    private final Map<String, byte[]> delen;
    private final String blad;
    private final int langste;

    private Werkboek(Map<String, byte[]> delen, String blad, int langste) {
        this.delen = delen;
        this.blad = blad;
        this.langste = langste;
    }

    /** What a cell holds. A date is a number that the spreadsheet shows as a day or a time: what somebody typed is not in it any more. */
    enum Soort { TEKST, GETAL, DATUM, JA_NEE }

    /** A cell with something in it. */
    record Cel(Soort soort, String inhoud) { }

    /** A row with its number in the sheet and its cells by column, from 0. */
    record Rij(int nummer, Map<Integer, Cel> cellen) { }

    /**
     * The rows with something in them of the sheet with this name.
     *
     * @param langste how many characters a cell may have
     */
    static List<Rij> lees(byte[] bestand, String blad, int langste) {
        return new Werkboek(Uitpakker.uitpakken(bestand), blad, langste).rijen();
    }

    /** {@code A} for 0, {@code AA} for 26. */
    static String kolom(int nummer) {
        return (nummer >= 26 ? kolom(nummer / 26 - 1) : "") + (char) ('A' + nummer % 26);
    }

    private List<Rij> rijen() {
        eisGeenMacro();
        delen.keySet().stream().filter(naam -> naam.endsWith(".rels")).forEach(this::eisGeenKoppeling);
        byte[] inhoud = Optional.ofNullable(delen.get(plaats())).orElseThrow(() -> fout("het blad ontbreekt in het bestand"));
        return new Lezing(ontleder(inhoud), teksten(), Celstijlen.lees(delen.get("xl/styles.xml"))).rijen();
    }

    private void eisGeenMacro() {
        doorloop("[Content_Types].xml", lezer -> {
            String soort = String.valueOf(lezer.getAttributeValue(null, "ContentType"));
            if (soort.contains("macroEnabled") || soort.contains("vbaProject")) {
                throw new OnjuistBlad("Het werkboek heeft macro's. Bewaar het als gewoon werkboek (.xlsx).");
            }
        });
    }

    /** Links that someone can click are text; anything else that points outside is refused. */
    private void eisGeenKoppeling(String deel) {
        doorloop(deel, lezer -> {
            boolean buiten = "External".equalsIgnoreCase(lezer.getAttributeValue(null, "TargetMode"));
            if (buiten && !String.valueOf(lezer.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
                throw new OnjuistBlad("Het werkboek heeft een koppeling naar buiten (" + deel + "). Dat nemen we niet aan.");
            }
        });
    }

    /** The names of the sheets. */
    static Set<String> bladen(byte[] bestand) {
        return new Werkboek(Uitpakker.uitpakken(bestand), "", CELTEKST).bladen().keySet();
    }

    private Map<String, String> bladen() {
        Map<String, String> bladen = new HashMap<>();
        doorloop("xl/workbook.xml", lezer -> {
            if (lezer.getLocalName().equals("sheet")) {
                String naam = String.valueOf(lezer.getAttributeValue(null, "name"));
                if (naam.equals(blad) && lezer.getAttributeValue(null, "state") != null && !"visible".equals(lezer.getAttributeValue(null, "state"))) {
                    throw fout("het blad is verborgen");
                }
                bladen.put(naam, lezer.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
            }
        });
        return bladen;
    }

    private String plaats() {
        String id = Optional.ofNullable(bladen().get(blad)).orElseThrow(() -> new OnjuistBlad("Het werkboek heeft geen blad met de naam '" + blad + "'."));
        Map<String, String> doelen = new HashMap<>();
        doorloop("xl/_rels/workbook.xml.rels", lezer -> doelen.put(lezer.getAttributeValue(null, "Id"), lezer.getAttributeValue(null, "Target")));
        String doel = String.valueOf(doelen.get(id));
        return doel.startsWith("/") ? doel.substring(1) : "xl/" + doel;
    }

    private List<String> teksten() {
        List<String> teksten = new ArrayList<>();
        if (!delen.containsKey("xl/sharedStrings.xml")) {
            return teksten;
        }
        XMLStreamReader lezer = ontleder(delen.get("xl/sharedStrings.xml"));
        try {
            while (volgende(lezer)) {
                if (lezer.isStartElement() && lezer.getLocalName().equals("si")) {
                    if (teksten.size() == HOOGSTENS_TEKSTEN) {
                        throw fout("het werkboek heeft te veel teksten");
                    }
                    teksten.add(tekst(lezer, "si"));
                }
            }
            return teksten;
        } catch (XMLStreamException e) {
            throw beschadigd(e);
        }
    }

    private void doorloop(String deel, java.util.function.Consumer<XMLStreamReader> bij) {
        XMLStreamReader lezer = ontleder(Optional.ofNullable(delen.get(deel)).orElseThrow(() -> fout("het deel " + deel + " ontbreekt")));
        try {
            while (volgende(lezer)) {
                if (lezer.isStartElement()) {
                    bij.accept(lezer);
                }
            }
        } catch (XMLStreamException e) {
            throw beschadigd(e);
        }
    }

    /** The text up to the end of this element; reading hints for Japanese are no part of it. */
    private String tekst(XMLStreamReader lezer, String tot) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        boolean inTekst = false;
        boolean hint = false;
        while (volgende(lezer)) {
            if (lezer.isStartElement()) {
                inTekst = lezer.getLocalName().equals("t");
                hint |= lezer.getLocalName().equals("rPh");
            } else if (lezer.isEndElement()) {
                inTekst = false;
                hint &= !lezer.getLocalName().equals("rPh");
                if (lezer.getLocalName().equals(tot)) {
                    return Celtekst.in(tekst.toString());
                }
            } else if (inTekst && !hint && lezer.isCharacters() && tekst.length() <= langste * LANGSTE_CODE) {
                tekst.append(lezer.getText());
            }
        }
        return Celtekst.in(tekst.toString());
    }

    static XMLStreamReader ontleder(byte[] inhoud) {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabriek.setXMLResolver((publiek, systeem, basis, naam) -> {
            throw new XMLStreamException("geen verwijzingen");
        });
        try {
            return fabriek.createXMLStreamReader(new ByteArrayInputStream(inhoud));
        } catch (XMLStreamException e) {
            throw beschadigd(e);
        }
    }

    static boolean volgende(XMLStreamReader lezer) throws XMLStreamException {
        if (!lezer.hasNext()) {
            return false;
        }
        int wat = lezer.next();
        if (wat == XMLStreamConstants.DTD || wat == XMLStreamConstants.ENTITY_REFERENCE || wat == XMLStreamConstants.ENTITY_DECLARATION) {
            throw new OnjuistBlad("Het werkboek heeft een DOCTYPE of een entiteit. Dat nemen we niet aan.");
        }
        return true;
    }

    static OnjuistBlad beschadigd(Exception oorzaak) {
        return new OnjuistBlad("Het werkboek is beschadigd: een deel is geen geldige XML.", oorzaak);
    }

    private OnjuistBlad fout(String melding) {
        return new OnjuistBlad(Bladplaats.blad(blad), melding + ".");
    }

    /** The reading of the sheet itself. */
    private final class Lezing {
        private final XMLStreamReader lezer;
        private final List<String> teksten;
        private final Celstijlen stijlen;
        private final Map<Integer, Rij> rijen = new TreeMap<>();
        private int rij;
        private int kolom = -1;

        Lezing(XMLStreamReader lezer, List<String> teksten, Celstijlen stijlen) {
            this.lezer = lezer;
            this.teksten = teksten;
            this.stijlen = stijlen;
        }

        List<Rij> rijen() {
            try {
                while (volgende(lezer)) {
                    if (lezer.isStartElement()) {
                        element();
                    }
                }
            } catch (XMLStreamException e) {
                throw beschadigd(e);
            }
            return rijen.values().stream().filter(r -> !r.cellen().isEmpty()).toList();
        }

        private void element() throws XMLStreamException {
            switch (lezer.getLocalName()) {
                case "col" -> eisZichtbaar("een kolom");
                case "row" -> rij();
                case "c" -> cel();
                case "mergeCell" -> throw fout("cellen " + lezer.getAttributeValue(null, "ref") + " zijn samengevoegd");
                default -> { }
            }
        }

        private void eisZichtbaar(String wat) {
            String verborgen = lezer.getAttributeValue(null, "hidden");
            if ("1".equals(verborgen) || "true".equals(verborgen)) {
                throw rijfout(wat + " is verborgen");
            }
        }

        private void rij() {
            String nummer = lezer.getAttributeValue(null, "r");
            int nieuw = nummer == null ? rij + 1 : getal(nummer);
            if (nieuw <= rij) {
                throw rijfout("rij " + nieuw + " staat er twee keer of op een verkeerde plaats");
            }
            rij = nieuw;
            kolom = -1;
            eisZichtbaar("rij " + rij);
            if (rijen.size() == HOOGSTENS_RIJEN) {
                throw fout("er zijn meer dan " + HOOGSTENS_RIJEN + " rijen");
            }
            rijen.put(rij, new Rij(rij, new TreeMap<>()));
        }

        private void cel() throws XMLStreamException {
            String plaats = lezer.getAttributeValue(null, "r");
            kolom = plaats == null ? kolom + 1 : kolomnummer(plaats);
            if (kolom >= HOOGSTENS_KOLOMMEN || rij == 0) {
                throw rijfout("er zijn meer dan " + HOOGSTENS_KOLOMMEN + " kolommen");
            }
            String soort = Optional.ofNullable(lezer.getAttributeValue(null, "t")).orElse("n");
            boolean datum = stijlen.isDatum(lezer.getAttributeValue(null, "s"));
            String inhoud = inhoud();
            Cel cel = inhoud.isEmpty() ? LEEG : cel(soort, inhoud, datum);
            if (!cel.inhoud().isEmpty() && rijen.get(rij).cellen().put(kolom, cel) != null) {
                throw celfout("deze cel staat er twee keer");
            }
        }

        private String inhoud() throws XMLStreamException {
            String inhoud = "";
            while (volgende(lezer)) {
                if (lezer.isEndElement() && lezer.getLocalName().equals("c")) {
                    return inhoud;
                }
                if (lezer.isStartElement()) {
                    inhoud = switch (lezer.getLocalName()) {
                        case "f" -> throw celfout("deze cel heeft een formule. Zet er de waarde zelf neer");
                        case "v" -> lezer.getElementText();
                        case "is" -> tekst(lezer, "is");
                        default -> inhoud;
                    };
                }
            }
            return inhoud;
        }

        private Cel cel(String soort, String inhoud, boolean datum) {
            Cel cel = switch (soort) {
                case "s" -> new Cel(Soort.TEKST, gedeeld(inhoud));
                case "inlineStr", "d" -> new Cel(Soort.TEKST, inhoud);
                case "n" -> new Cel(datum ? Soort.DATUM : Soort.GETAL, inhoud.strip());
                case "b" -> new Cel(Soort.JA_NEE, inhoud.strip().equals("1") ? "ja" : "nee");
                case "e" -> throw celfout("deze cel heeft een foutwaarde (" + inhoud + ")");
                default -> throw celfout("deze cel heeft een formule of een soort waarde die we niet kennen");
            };
            if (cel.inhoud().length() > langste) {
                throw celfout("deze cel heeft meer dan " + langste + " tekens");
            }
            return cel;
        }

        private String gedeeld(String nummer) {
            int plaats = getal(nummer.strip());
            if (plaats >= teksten.size()) {
                throw celfout("deze cel verwijst naar een tekst die er niet is");
            }
            return teksten.get(plaats);
        }

        private int kolomnummer(String plaats) {
            int nummer = 0;
            for (int i = 0; i < Math.min(3, plaats.length()) && Character.isUpperCase(plaats.charAt(i)); i++) {
                nummer = nummer * 26 + plaats.charAt(i) - 'A' + 1;
            }
            if (!plaats.equals(kolom(Math.max(0, nummer - 1)) + rij)) {
                throw rijfout("een cel zegt dat zij op " + plaats + " staat");
            }
            return nummer - 1;
        }

        private int getal(String tekst) {
            if (!tekst.matches("[0-9]{1,7}")) {
                throw rijfout("een nummer is onleesbaar");
            }
            return Integer.parseInt(tekst);
        }

        private OnjuistBlad rijfout(String melding) {
            return new OnjuistBlad(rij == 0 ? Bladplaats.blad(blad) : Bladplaats.rij(blad, rij), melding + ".");
        }

        private OnjuistBlad celfout(String melding) {
            return new OnjuistBlad(Bladplaats.cel(blad, rij, kolom), melding + ".");
        }
    }
}
