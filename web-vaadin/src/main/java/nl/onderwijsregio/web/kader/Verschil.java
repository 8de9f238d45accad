package nl.onderwijsregio.web.kader;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The difference between two plain texts, paragraph by paragraph and inside a paragraph word by word. */
final class Verschil {
    /** Words and spaces of two paragraphs together; with more, the one as a whole makes way for the other: comparing takes the square of this. */
    private static final int MEESTE_WOORDEN = 3_000;
    private static final Pattern ALINEAS = Pattern.compile("\\R\\s*\\R|\\R");
    private static final Pattern WOORDEN = Pattern.compile("(?<=\\s)|(?=\\s)|(?<=[.,;:!?()])|(?=[.,;:!?()])");

    /** What happened to a piece. */
    enum Aard { GELIJK, WEG, NIEUW }

    /** A piece of text with what happened to it. */
    record Stuk(Aard aard, String tekst) {}

    /** A paragraph as a row of pieces. */
    record Alinea(List<Stuk> stukken) {
        boolean isGelijk() {
            return stukken.stream().allMatch(s -> s.aard() == Aard.GELIJK);
        }
    }

    private Verschil() {}

    static List<Alinea> tussen(String oud, String nieuw) {
        List<String> van = alineas(oud);
        List<String> naar = alineas(nieuw);
        List<Alinea> uit = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(van, naar, true).getDeltas()) {
            List<String> weg = delta.getSource().getLines();
            List<String> bij = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> weg.forEach(a -> uit.add(new Alinea(List.of(new Stuk(Aard.GELIJK, a)))));
                default -> naast(weg, bij, uit);
            }
        }
        return uit;
    }

    private static void naast(List<String> weg, List<String> bij, List<Alinea> uit) {
        for (int i = 0; i < Math.max(weg.size(), bij.size()); i++) {
            uit.add(new Alinea(woorden(i < weg.size() ? weg.get(i) : "", i < bij.size() ? bij.get(i) : "")));
        }
    }

    private static List<Stuk> woorden(String oud, String nieuw) {
        List<Stuk> stukken = new ArrayList<>();
        List<String> van = delen(oud);
        List<String> naar = delen(nieuw);
        if (van.size() + naar.size() > MEESTE_WOORDEN) {
            voegToe(stukken, Aard.WEG, van);
            voegToe(stukken, Aard.NIEUW, naar);
            return stukken;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(van, naar, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> voegToe(stukken, Aard.GELIJK, delta.getSource().getLines());
                default -> {
                    voegToe(stukken, Aard.WEG, delta.getSource().getLines());
                    voegToe(stukken, Aard.NIEUW, delta.getTarget().getLines());
                }
            }
        }
        return stukken;
    }

    private static void voegToe(List<Stuk> stukken, Aard aard, List<String> delen) {
        if (!delen.isEmpty()) {
            stukken.add(new Stuk(aard, String.join("", delen)));
        }
    }

    private static List<String> delen(String alinea) {
        return alinea.isEmpty() ? List.of() : List.of(WOORDEN.split(alinea));
    }

    private static List<String> alineas(String tekst) {
        return ALINEAS.splitAsStream(tekst.strip()).filter(a -> !a.isBlank()).toList();
    }
}
