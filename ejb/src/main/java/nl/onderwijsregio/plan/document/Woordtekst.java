package nl.onderwijsregio.plan.document;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Text of the DOCX: headings with a bookmark, paragraphs, lists, and the markup of a section. */
final class Woordtekst {
    private static final int NIVEAU_IN_ONDERDEEL = 1;

    private final XWPFDocument word;
    private final Woordlijsten lijsten;

    /** How the letters of a piece look. */
    private record Stijl(boolean vet, boolean schuin, boolean lijn, VerticalAlign hoogte) {
        static final Stijl GEWOON = new Stijl(false, false, false, null);

        Stijl met(String element) {
            return switch (element) {
                case "strong" -> new Stijl(true, schuin, lijn, hoogte);
                case "em" -> new Stijl(vet, true, lijn, hoogte);
                case "u" -> new Stijl(vet, schuin, true, hoogte);
                case "sub" -> new Stijl(vet, schuin, lijn, VerticalAlign.SUBSCRIPT);
                case "sup" -> new Stijl(vet, schuin, lijn, VerticalAlign.SUPERSCRIPT);
                default -> this;
            };
        }

        void op(XWPFRun letters) {
            if (vet) {
                letters.setBold(true);
            }
            if (schuin) {
                letters.setItalic(true);
            }
            if (lijn) {
                letters.setUnderline(UnderlinePatterns.SINGLE);
            }
            if (hoogte != null) {
                letters.setSubscript(hoogte);
            }
        }
    }

    Woordtekst(XWPFDocument word, Woordlijsten lijsten) {
        this.word = word;
        this.lijsten = lijsten;
    }

    static String anker(int nummer) {
        return "_kop" + nummer;
    }

    /** @param stijl null for the plain one */
    void alinea(String stijl, String tekst) {
        XWPFParagraph alinea = word.createParagraph();
        if (stijl != null) {
            alinea.setStyle(stijl);
        }
        regels(alinea.createRun(), tekst);
    }

    void kop(Blok.Kop kop, int nummer) {
        XWPFParagraph alinea = word.createParagraph();
        alinea.setStyle("Heading" + kop.niveau());
        var begin = alinea.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(nummer));
        begin.setName(anker(nummer));
        alinea.createRun().setText(kop.tekst());
        alinea.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(nummer));
    }

    void punten(List<String> punten) {
        BigInteger lijst = lijsten.punten();
        for (String punt : punten) {
            XWPFParagraph alinea = word.createParagraph();
            plaatsen(alinea, lijst, 0);
            regels(alinea.createRun(), punt);
        }
    }

    /** Markup as {@code Opmaak} leaves it: well-formed, from a short list of elements. */
    void opmaak(String opmaak) {
        Element wortel = Xml.ontleed(("<o>" + opmaak + "</o>").getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        kinderen(wortel).forEach(k -> blok(k, null));
    }

    /** @param stijl of paragraphs in this block; null for the plain one */
    private void blok(Node knoop, String stijl) {
        switch (knoop.getNodeName()) {
            case "h3", "h4" -> stukken(nieuw("Heading" + (knoop.getNodeName().charAt(1) - '1' + NIVEAU_IN_ONDERDEEL - 1)), kinderen(knoop), Stijl.GEWOON);
            case "ul" -> lijst((Element) knoop, lijsten.punten(), 0);
            case "ol" -> lijst((Element) knoop, lijsten.cijfers(), 0);
            case "blockquote" -> kinderen(knoop).forEach(k -> blok(k, Woordstijlen.CITAAT));
            case "table" -> tabel((Element) knoop);
            case "p" -> stukken(nieuw(stijl), kinderen(knoop), Stijl.GEWOON);
            default -> {
                if (!knoop.getTextContent().isBlank()) {
                    stukken(nieuw(stijl), List.of(knoop), Stijl.GEWOON);
                }
            }
        }
    }

    private XWPFParagraph nieuw(String stijl) {
        XWPFParagraph alinea = word.createParagraph();
        if (stijl != null) {
            alinea.setStyle(stijl);
        }
        return alinea;
    }

    private void lijst(Element lijst, BigInteger nummer, int niveau) {
        for (Node punt : kinderen(lijst)) {
            if (punt.getNodeName().equals("li")) {
                punt(punt, nummer, niveau);
            } else if (punt instanceof Element dieper) {
                lijst(dieper, dieper.getNodeName().equals("ol") ? lijsten.cijfers() : nummer, niveau + 1);
            }
        }
    }

    private void punt(Node punt, BigInteger nummer, int niveau) {
        List<Node> tekst = kinderen(punt).stream().filter(k -> !isLijst(k)).toList();
        XWPFParagraph alinea = word.createParagraph();
        plaatsen(alinea, nummer, Math.min(niveau, 8));
        stukken(alinea, tekst, Stijl.GEWOON);
        kinderen(punt).stream().filter(Woordtekst::isLijst).map(Element.class::cast)
                .forEach(l -> lijst(l, l.getNodeName().equals("ol") ? lijsten.cijfers() : lijsten.punten(), niveau + 1));
    }

    private static boolean isLijst(Node knoop) {
        return knoop.getNodeName().equals("ul") || knoop.getNodeName().equals("ol");
    }

    private static void plaatsen(XWPFParagraph alinea, BigInteger lijst, int niveau) {
        alinea.setNumID(lijst);
        alinea.setNumILvl(BigInteger.valueOf(niveau));
        alinea.setSpacingAfter(40);
    }

    private void stukken(XWPFParagraph alinea, List<Node> knopen, Stijl stijl) {
        for (Node knoop : knopen) {
            if (knoop.getNodeType() == Node.TEXT_NODE) {
                letters(alinea.createRun(), knoop.getTextContent(), stijl);
            } else if (knoop.getNodeName().equals("br")) {
                alinea.createRun().addBreak();
            } else if (knoop.getNodeName().equals("a") && ((Element) knoop).hasAttribute("href")) {
                XWPFRun link = alinea.createHyperlinkRun(((Element) knoop).getAttribute("href"));
                link.setColor("1B5E57");
                letters(link, knoop.getTextContent(), stijl.met("u"));
            } else {
                stukken(alinea, kinderen(knoop), stijl.met(knoop.getNodeName()));
            }
        }
    }

    private static void letters(XWPFRun run, String tekst, Stijl stijl) {
        stijl.op(run);
        run.setText(tekst.replaceAll("\\s+", " "));
    }

    private void tabel(Element tabel) {
        List<Element> rijen = onder(tabel, "tr");
        int kolommen = rijen.stream().mapToInt(r -> cellen(r).stream().mapToInt(c -> aantal(c, "colspan")).sum()).max().orElse(0);
        if (kolommen == 0) {
            return;
        }
        onder(tabel, "caption").forEach(c -> alinea(Woordstijlen.BIJSCHRIFT, c.getTextContent()));
        XWPFTable uit = new Woordtabel(word).leeg(rijen.size(), IntStream.range(0, kolommen).mapToObj(k -> 100 / kolommen).toList());
        new Tabelvulling(uit, rijen, kolommen).vullen();
        word.createParagraph();
    }

    /** Puts cells that stretch over columns and rows in their place. */
    private final class Tabelvulling {
        private final XWPFTable uit;
        private final List<Element> rijen;
        private final boolean[][] bezet;

        Tabelvulling(XWPFTable uit, List<Element> rijen, int kolommen) {
            this.uit = uit;
            this.rijen = rijen;
            this.bezet = new boolean[rijen.size()][kolommen];
        }

        void vullen() {
            for (int r = 0; r < rijen.size(); r++) {
                if (rijen.get(r).getParentNode().getNodeName().equals("thead")) {
                    uit.getRow(r).setRepeatHeader(true);
                }
                int k = 0;
                for (Element bron : cellen(rijen.get(r))) {
                    while (k < bezet[r].length && bezet[r][k]) {
                        k++;
                    }
                    if (k < bezet[r].length) {
                        vullen(bron, r, k);
                    }
                }
            }
        }

        private void vullen(Element bron, int rij, int kolom) {
            int breed = Math.min(aantal(bron, "colspan"), bezet[rij].length - kolom);
            int hoog = Math.min(aantal(bron, "rowspan"), bezet.length - rij);
            for (int r = rij; r < rij + hoog; r++) {
                for (int k = kolom; k < kolom + breed; k++) {
                    bezet[r][k] = true;
                    samenvoegen(uit.getRow(r).getCell(k), hoog > 1, r == rij, breed > 1, k == kolom);
                }
            }
            XWPFTableCell cel = uit.getRow(rij).getCell(kolom);
            boolean kop = bron.getNodeName().equals("th");
            if (kop) {
                cel.setColor("E8EFEE");
            }
            stukken(cel.getParagraphs().getFirst(), kinderen(bron), kop ? Stijl.GEWOON.met("strong") : Stijl.GEWOON);
            cel.getParagraphs().getFirst().getRuns().forEach(l -> l.setFontSize(Woordtabel.LETTER));
            cel.getParagraphs().getFirst().setSpacingAfter(20);
        }

        private static void samenvoegen(XWPFTableCell cel, boolean hoog, boolean eersteRij, boolean breed, boolean eersteKolom) {
            CTTcPr vorm = cel.getCTTc().isSetTcPr() ? cel.getCTTc().getTcPr() : cel.getCTTc().addNewTcPr();
            if (hoog) {
                vorm.addNewVMerge().setVal(eersteRij ? STMerge.RESTART : STMerge.CONTINUE);
            }
            if (breed) {
                vorm.addNewHMerge().setVal(eersteKolom ? STMerge.RESTART : STMerge.CONTINUE);
            }
        }
    }

    private static int aantal(Element cel, String naam) {
        return cel.hasAttribute(naam) ? Integer.parseInt(cel.getAttribute(naam)) : 1;
    }

    private static List<Element> cellen(Element rij) {
        return kinderen(rij).stream().filter(c -> c.getNodeName().equals("td") || c.getNodeName().equals("th")).map(Element.class::cast).toList();
    }

    private static List<Element> onder(Element wortel, String naam) {
        return IntStream.range(0, wortel.getElementsByTagName(naam).getLength()).mapToObj(i -> (Element) wortel.getElementsByTagName(naam).item(i)).toList();
    }

    private static List<Node> kinderen(Node knoop) {
        List<Node> kinderen = new ArrayList<>();
        for (Node kind = knoop.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            kinderen.add(kind);
        }
        return kinderen;
    }

    /** Text whose line breaks stay. */
    static void regels(XWPFRun letters, String tekst) {
        String[] regels = tekst.split("\n", -1);
        for (int i = 0; i < regels.length; i++) {
            if (i > 0) {
                letters.addBreak();
            }
            letters.setText(regels[i], letters.getCTR().sizeOfTArray());
        }
    }
}
