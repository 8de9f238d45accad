package nl.onderwijsregio.regeling.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule text into words and signs, each with its place. What it does not know becomes a fault; it never fails. */
final class Lezer {

    private static final Pattern WOORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern FIGUUR = Pattern.compile("\\{\\{([^{}\"\\r\\n]*)}}");
    private static final Pattern TEKEN = Pattern.compile("==|!=|<=|>=|\\|\\||[()\\[\\].,;@<>]");

    private final String tekst;
    private final List<Regelfout> fouten;
    private final List<Deel> delen = new ArrayList<>();
    private int plaats;
    private int regel = 1;
    private int begin;

    private Lezer(String tekst, List<Regelfout> fouten) {
        this.tekst = tekst;
        this.fouten = fouten;
    }

    /** What kind of part it is. */
    enum Soort { WOORD, GETAL, ZIN, FIGUUR, TEKEN, EINDE }

    /** One part of the text. */
    record Deel(Soort soort, String tekst, int regel, int kolom) {

        boolean is(Soort welke, String inhoud) {
            return soort == welke && tekst.equals(inhoud);
        }

        String beschrijving() {
            return switch (soort) {
                case EINDE -> "het einde van de tekst";
                case ZIN -> "\"" + ingekort() + "\"";
                case FIGUUR -> "{{" + ingekort() + "}}";
                default -> "'" + ingekort() + "'";
            };
        }

        private String ingekort() {
            return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "…";
        }
    }

    static List<Deel> lees(String tekst, List<Regelfout> fouten) {
        return new Lezer(tekst, fouten).delen();
    }

    private List<Deel> delen() {
        while (plaats < tekst.length()) {
            char teken = tekst.charAt(plaats);
            if (teken == '\n') {
                plaats++;
                regel++;
                begin = plaats;
            } else if (teken == ' ' || teken == '\t' || teken == '\r') {
                plaats++;
            } else if (tekst.startsWith("//", plaats)) {
                opmerking();
            } else if (teken == '"') {
                zin();
            } else {
                deel(teken);
            }
        }
        delen.add(new Deel(Soort.EINDE, "", regel, kolom()));
        return delen;
    }

    private void opmerking() {
        if (!tekst.substring(begin, plaats).isBlank()) {
            fout("Een opmerking (//) staat op een eigen regel.");
        }
        plaats = regeleinde();
    }

    private void zin() {
        int einde = tekst.indexOf('"', plaats + 1);
        int grens = regeleinde();
        if (einde < 0 || einde > grens) {
            fout("Deze tekst heeft geen sluitend aanhalingsteken op dezelfde regel.");
            einde = grens;
        }
        String inhoud = tekst.substring(plaats + 1, einde);
        if (inhoud.length() > Regeltekst.LANGSTE_ZIN) {
            fout("Een tekst tussen aanhalingstekens heeft hoogstens " + Regeltekst.LANGSTE_ZIN + " tekens, deze heeft er " + inhoud.length() + ".");
            inhoud = "";
        } else if (inhoud.indexOf('\t') >= 0) {
            fout("In een tekst tussen aanhalingstekens mag geen tab staan.");
            inhoud = "";
        }
        voegToe(Soort.ZIN, inhoud, Math.min(einde + 1, tekst.length()));
    }

    private void deel(char teken) {
        if (Character.isLetter(teken) && past(Soort.WOORD, WOORD, 0) || getal(teken) || teken == '{' && past(Soort.FIGUUR, FIGUUR, 1) || past(Soort.TEKEN, TEKEN, 0)) {
            return;
        }
        if (tekst.startsWith("/*", plaats)) {
            fout("Opmerkingen met /* mogen niet; begin een regel met //.");
            plaats = regeleinde();
        } else {
            fout("'" + Character.toString(tekst.codePointAt(plaats)) + "' verwachten we hier niet.");
            plaats += Character.charCount(tekst.codePointAt(plaats));
        }
    }

    /** A number as people might write it, so that the message can be about the number: {@code -1}, {@code 15.000} or {@code 1,5}. */
    private boolean getal(char teken) {
        int einde = teken == '-' ? plaats + 1 : plaats;
        if (!isCijfer(einde)) {
            return false;
        }
        while (isCijfer(einde) || einde < tekst.length() && ".,".indexOf(tekst.charAt(einde)) >= 0 && isCijfer(einde + 1)) {
            einde++;
        }
        voegToe(Soort.GETAL, tekst.substring(plaats, einde), einde);
        return true;
    }

    private boolean isCijfer(int waar) {
        return waar < tekst.length() && tekst.charAt(waar) >= '0' && tekst.charAt(waar) <= '9';
    }

    private boolean past(Soort soort, Pattern vorm, int groep) {
        Matcher gevonden = vorm.matcher(tekst).region(plaats, tekst.length());
        boolean past = gevonden.lookingAt();
        if (past) {
            voegToe(soort, gevonden.group(groep), gevonden.end());
        }
        return past;
    }

    private void voegToe(Soort soort, String inhoud, int einde) {
        delen.add(new Deel(soort, inhoud, regel, kolom()));
        plaats = einde;
    }

    private int regeleinde() {
        int einde = tekst.indexOf('\n', plaats);
        return einde < 0 ? tekst.length() : einde;
    }

    private int kolom() {
        return plaats - begin + 1;
    }

    private void fout(String melding) {
        if (fouten.size() < Regelontleder.HOOGSTENS_FOUTEN) {
            fouten.add(new Regelfout(regel, kolom(), melding));
        }
    }
}
