package nl.onderwijsregio.regeling.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule texts that try to run code, to hang or to hide something. Whatever runs in them sets the property {@value #EIGENSCHAP}. */
final class Aanvallen {

    static final String EIGENSCHAP = "or.aanval";
    private static final String LADING = "System.setProperty(\"" + EIGENSCHAP + "\", \"ja\")";
    private static final String KOP = "rule \"A\"\n@toets(\"X\") @artikel(\"1\")\n";
    private static final String DAN = "\nthen d.informatie(\"X\", \"Een zin.\"); end";
    private static final String GOED = KOP + "when Feiten( po.bovengrens < 1 )" + DAN;

    private Aanvallen() { }

    /** By name. Every one must be refused. */
    static Map<String, String> alle() {
        Map<String, String> alle = new TreeMap<>();
        rechts(alle);
        links(alle);
        koppen(alle);
        bestand(alle);
        verborgen(alle);
        groot(alle);
        return alle;
    }

    private static void rechts(Map<String, String> a) {
        a.put("java in then", dan(LADING + ";"));
        a.put("java na het werkwoord", dan("d.informatie(\"X\", \"a\"); " + LADING + ";"));
        a.put("java voor het werkwoord", dan(LADING + "; d.informatie(\"X\", \"a\");"));
        a.put("java als argument", dan("d.informatie(\"X\", " + LADING + ");"));
        a.put("samengevoegde tekst", dan("d.informatie(\"X\", \"a\" + " + LADING + ");"));
        a.put("reflectie", dan("Class.forName(\"java.lang.System\").getMethod(\"exit\", int.class).invoke(null, 1);"));
        a.put("reflectie via het dossier", dan("d.getClass().getClassLoader().loadClass(\"x\");"));
        a.put("lambda", dan("((Runnable) () -> " + LADING + ").run();"));
        a.put("naamloze klasse", dan("new Object() { { " + LADING + "; } };"));
        a.put("kieruntime", dan("drools.getKieRuntime().getGlobals();"));
        a.put("benoemd gevolg", KOP + "when Feiten() do[x]\nthen d.informatie(\"X\", \"a\");\nthen[x] " + LADING + "; end");
        a.put("accolade breekt uit", dan("} } static { " + LADING + "; } void x() { {"));
        a.put("eindeloze lus", dan("while(true){}"));
        a.put("reuzengetal", dan("new java.math.BigDecimal(\"9\").pow(99999999);"));
        a.put("reuzenschaal", dan("d.post(\"X\", new java.math.BigDecimal(\"1\").setScale(1999999999));"));
        a.put("update zonder eind", KOP + "when $f : Feiten()\nthen update($f); end");
        a.put("insert", dan("insert(new Object());"));
        a.put("twee werkwoorden", dan("d.informatie(\"X\", \"a\"); d.informatie(\"X\", \"b\");"));
        a.put("onbekend werkwoord", dan("d.wait();"));
        a.put("werkwoord van Object", dan("d.notifyAll();"));
        a.put("leeg gevolg", dan(""));
        a.put("als zonder anders", dan("if (true) d.informatie(\"X\", \"a\");"));
        a.put("een figuur als argument", dan("d.informatie(\"X\", {{minStudenten}});"));
    }

    private static void links(Map<String, String> a) {
        a.put("eval", als("eval( " + LADING + " != null )"));
        a.put("eval buiten het patroon", KOP + "when Feiten() eval( " + LADING + " != null )" + DAN);
        a.put("methode in een voorwaarde", als("tijdvak.concat(" + LADING + ") == \"x\""));
        a.put("klasse van een feit", als("class.classLoader != null"));
        a.put("binnen een aantal", als("po.getClass() != null"));
        a.put("toewijzing", als("po.bovengrens = 5"));
        a.put("inline java", als("Runtime.getRuntime().availableProcessors() > 0"));
        a.put("cel met java", als("po.bovengrens < 15000 && Runtime.getRuntime().availableProcessors() > 0"));
        a.put("from", KOP + "when Feiten() from java.util.List.of(" + LADING + ")" + DAN);
        a.put("accumulate", KOP + "when accumulate( Feiten(); $x : count(" + LADING + ") )" + DAN);
        a.put("collect", KOP + "when java.util.List() from collect( Feiten() )" + DAN);
        a.put("not", KOP + "when not Feiten()" + DAN);
        a.put("exists", KOP + "when exists( Feiten() )" + DAN);
        a.put("ander patroon", KOP + "when Object()" + DAN);
        a.put("klasse met pakket", KOP + "when java.lang.System()" + DAN);
        a.put("twee patronen", KOP + "when Feiten() Feiten()" + DAN);
        a.put("binding", als("$x : po"));
        a.put("de achtergrond", als("achtergrond.aanvraag != null"));
        a.put("reguliere uitdrukking", als("tijdvak matches \"(a+)+$\""));
        a.put("oopath", KOP + "when /feiten[ po.bovengrens < 1 ]" + DAN);
        a.put("venster", KOP + "when Feiten() over window:time( 1s )" + DAN);
        a.put("query aanroep", KOP + "when ?q()" + DAN);
        a.put("figuur met code", als("po.bovengrens < {{1 ) || eval( " + LADING.replace("\"", "'") + " != null }}"));
        a.put("sleutel met code", als("bijlage[" + LADING + "] == \"aanwezig\""));
        a.put("negatief getal", als("po.bovengrens < -1"));
        a.put("te groot getal", als("po.bovengrens < 99999999999"));
        a.put("hexadecimaal", als("po.bovengrens < 0x10"));
    }

    private static void koppen(Map<String, String> a) {
        a.put("salience als uitdrukking", kop("salience ( " + LADING + ".length() )"));
        a.put("salience buiten de banden", kop("salience 2147483647"));
        a.put("enabled als uitdrukking", kop("enabled ( " + LADING + " == null )"));
        a.put("dialect mvel", kop("dialect \"mvel\""));
        a.put("no-loop", kop("no-loop true"));
        a.put("timer", kop("timer ( int: 1s )"));
        a.put("duration", kop("duration 100"));
        a.put("agenda-group", kop("agenda-group \"x\""));
        a.put("ruleflow-group", kop("ruleflow-group \"x\""));
        a.put("auto-focus", kop("auto-focus true"));
        a.put("lock-on-active", kop("lock-on-active true"));
        a.put("onbekende annotatie", kop("@Override(\"x\")"));
        a.put("geneste annotatie", kop("@interpretatie(@voldaan(\"x\"))"));
        a.put("annotatie met java", kop("@interpretatie(" + LADING + ")"));
        a.put("annotatie met namen", kop("@interpretatie( a = \"x\", b = \"y\" )"));
        a.put("annotatie met pakket", kop("@java.lang.Deprecated(\"x\")"));
        a.put("extends", "rule \"A\" extends \"B\"\n@toets(\"X\") @artikel(\"1\")\nwhen Feiten()" + DAN);
    }

    private static void bestand(Map<String, String> a) {
        a.put("import", "import java.lang.System;\n" + GOED);
        a.put("import function", "import function java.lang.System.exit;\n" + GOED);
        a.put("import static", "import static java.lang.System.exit;\n" + GOED);
        a.put("package", "package x;\n" + GOED);
        a.put("global", "global java.lang.Runtime r;\n" + GOED);
        a.put("unit", "unit X;\n" + GOED);
        a.put("dialect van het bestand", "dialect \"mvel\"\n" + GOED);
        a.put("function", "function String f() { return " + LADING + "; }\n" + GOED);
        a.put("declare met standaardwaarde", "declare T x : String = ( " + LADING + " ) end\n" + GOED);
        a.put("declare enum", "declare enum E A(" + LADING + "); x : String end\n" + GOED);
        a.put("query", "query \"q\" Feiten() end\n" + GOED);
        a.put("declare window", "declare window W Feiten() end\n" + GOED);
        a.put("regel in een regel", KOP + "when Feiten()\nthen rule \"B\" d.informatie(\"X\", \"a\"); end end");
        a.put("los eind", GOED + "\nend");
        a.put("code na de laatste regel", GOED + "\n" + LADING + ";");
        a.put("leeg", "");
        a.put("html", "<html><script>" + LADING + "</script></html>");
        a.put("xml met entiteit", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        a.put("zip", "PK\u0003\u0004" + GOED);
    }

    private static void verborgen(Map<String, String> a) {
        a.put("unicode-aanhalingsteken", dan("d.informatie(\"X\", \"\\u0022+" + LADING.replace("\"", "\\u0022") + "+\\u0022\");"));
        a.put("unicode-regeleinde in een opmerking", "// \\u000a " + LADING + "\n" + GOED);
        a.put("octale ontsnapping", dan("d.informatie(\"X\", \"\\42 + x\");"));
        a.put("ontsnapt aanhalingsteken", dan("d.informatie(\"X\", \"a\\\" + " + LADING.replace("\"", "") + "\");"));
        a.put("blokopmerking", KOP + "when Feiten( /* po */ po.bovengrens < 1 )" + DAN);
        a.put("blokopmerking over regels", "/* " + GOED + " */");
        a.put("opmerking achter een regel", GOED.replace("end", "end // */"));
        a.put("hekje als opmerking", "# x\n" + GOED);
        a.put("tekst over twee regels", dan("d.informatie(\"X\", \"a\nb\");"));
        a.put("enkele aanhalingstekens", dan("d.informatie('X', 'a');"));
        a.put("bidirectioneel", dan("d.informatie(\"X\", \"a\u202Eb\");"));
        a.put("bidi-isolatie in een opmerking", "// \u2066 x\n" + GOED);
        a.put("onzichtbare spatie", dan("d.informatie(\"X\", \"a\u200Bb\");"));
        a.put("vaste spatie als spatie", GOED.replace("when ", "when\u00A0"));
        a.put("zacht afbreekstreepje", dan("d.informatie(\"X\", \"a\u00ADb\");"));
        a.put("cyrillische letter", GOED.replace("po.", "p\u043E."));
        a.put("wiskundige letter", GOED.replace("po.", "\uD835\uDC5Do."));
        a.put("breed aanhalingsteken", GOED.replace("\"Een", "\uFF02Een"));
        a.put("samengesteld accent", dan("d.informatie(\"X\", \"e\u0301\");"));
        a.put("regelscheiding", dan("d.informatie(\"X\", \"a\u2028b\");"));
        a.put("nulteken", dan("d.informatie(\"X\", \"a\u0000b\");"));
        a.put("verticale tab", GOED.replace("when", "\u000Bwhen"));
        a.put("formulierinvoer", GOED.replace("when", "\fwhen"));
        a.put("los wagenretour", GOED.replace("\n", "\r"));
        a.put("los surrogaat", dan("d.informatie(\"X\", \"a\uD800\");"));
        a.put("tab in een zin", dan("d.informatie(\"X\", \"a\tb\");"));
        a.put("byte-volgorde halverwege", GOED.replace("when", "\uFEFFwhen"));
    }

    private static void groot(Map<String, String> a) {
        a.put("diep geneste haakjes", als("(".repeat(20_000) + "po.bovengrens < 1" + ")".repeat(20_000)));
        a.put("diep geneste annotatie", kop("@interpretatie(".repeat(5_000)));
        a.put("heel veel keuzes", als("po.bovengrens < 1 || ".repeat(5_000) + "po.bovengrens < 1"));
        a.put("heel veel voorwaarden", als("po.bovengrens < 1, ".repeat(5_000) + "po.bovengrens < 1"));
        a.put("heel lange zin", dan("d.informatie(\"X\", \"" + "a".repeat(100_000) + "\");"));
        a.put("heel lange naam", GOED.replace("\"A\"", "\"" + "A".repeat(100_000) + "\""));
        a.put("heel lang getal", als("po.bovengrens < " + "9".repeat(100_000)));
        a.put("heel lange figuur", als("po.bovengrens < {{" + "a".repeat(100_000) + "}}"));
        a.put("alleen aanhalingstekens", "\"".repeat(100_001));
        a.put("alleen accolades", "{".repeat(100_000));
        a.put("alleen streepjes", "-".repeat(100_000));
        a.put("alleen punten in een getal", als("po.bovengrens < 1" + ".1".repeat(50_000)));
        List<String> regels = new ArrayList<>();
        for (int i = 0; i <= 500; i++) {
            regels.add("rule \"R" + i + "\" @toets(\"X\") " + (i == 0 ? "@artikel(\"1\") " : "") + "when Feiten()" + DAN);
        }
        a.put("te veel regels", String.join("\n", regels));
        a.put("dezelfde regel nog eens", GOED + "\n" + GOED);
    }

    /** One cell of a decision table, by the name of its column. */
    record Cel(String kolom, String tekst) { }

    /** Cells that try to be code, by name; each in a row that is a rule for the rest. Every one must be refused. */
    static Map<String, Cel> cellen() {
        Map<String, Cel> a = new TreeMap<>();
        a.put("waarde met java", new Cel("waarde 1", "15000 && Runtime.getRuntime().availableProcessors() > 0"));
        a.put("waarde met haakje", new Cel("waarde 1", "1 ) || eval( " + LADING + " != null"));
        a.put("waarde negatief", new Cel("waarde 1", "-1"));
        a.put("waarde hexadecimaal", new Cel("waarde 1", "0x10"));
        a.put("waarde te groot", new Cel("waarde 1", "999999999"));
        a.put("figuur met code", new Cel("waarde 1", "{{drempels.po}} ) || eval( true"));
        a.put("figuur breekt uit", new Cel("waarde 1", "{{x}}||eval(" + LADING + ")||{{y}}"));
        a.put("sjabloonparameter", new Cel("waarde 1", "$param"));
        a.put("ander veld met aanroep", new Cel("waarde 1", "vo.getClass()"));
        a.put("veld met eval", new Cel("veld 1", "eval( " + LADING + " )"));
        a.put("veld met aanroep", new Cel("veld 1", "po.bovengrens.getClass()"));
        a.put("veld met klasse", new Cel("veld 1", "class.classLoader"));
        a.put("de achtergrond", new Cel("veld 1", "achtergrond"));
        a.put("sleutel breekt uit", new Cel("veld 1", "bijlage[plan\"] == \"x\" || eval(" + LADING + ") || bijlage[\"plan]"));
        a.put("operator als teken", new Cel("operator 1", "=="));
        a.put("operator met code", new Cel("operator 1", "minder dan 1 ) || eval( true ) || Feiten( po.bovengrens <"));
        a.put("matches", new Cel("operator 1", "matches"));
        a.put("en of met code", new Cel("en of 2", "of eval(true) of"));
        a.put("werkwoord van Object", new Cel("werkwoord", "notifyAll"));
        a.put("werkwoord met code", new Cel("werkwoord", "informatie(\"X\", \"a\"); " + LADING + "; d.informatie"));
        a.put("zin breekt uit", new Cel("zin 1", "a\"); " + LADING + "; d.informatie(\"X\", \"b"));
        a.put("zin met unicode-aanhalingsteken", new Cel("zin 1", "\\u0022+" + LADING.replace("\"", "\\u0022") + "+\\u0022"));
        a.put("zin met octaal", new Cel("zin 1", "\\42 + x"));
        a.put("zin met regeleinde", new Cel("zin 1", "a\n" + LADING));
        a.put("zin bidirectioneel", new Cel("zin 1", "a\u202Eb"));
        a.put("zin met onzichtbare spatie", new Cel("zin 1", "a\u200Bb"));
        a.put("zin met losse accolade", new Cel("zin 1", "a {b"));
        a.put("naam breekt uit", new Cel("naam", "A\" salience ( " + LADING + ".length() ) @toets(\"X"));
        a.put("naam als formule", new Cel("naam", "=cmd|' /C calc'!A0"));
        a.put("naam van een ander", new Cel("naam", "B"));
        a.put("toets breekt uit", new Cel("toets", "X\") @artikel(\"1\") salience ( " + LADING + ".length() ) @voldaan(\"a"));
        a.put("toets met kleine letters", new Cel("toets", "x"));
        a.put("artikel breekt uit", new Cel("artikel", "1\") enabled ( " + LADING + " == null ) @voldaan(\"a"));
        a.put("artikel vrij", new Cel("artikel", "System.exit"));
        a.put("voldaan met annotatie", new Cel("voldaan", "@voldaan(\"x\")"));
        a.put("interpretatie met backslash", new Cel("interpretatie", "\\u000a"));
        a.put("voorrang als uitdrukking", new Cel("voorrang", "( " + LADING + ".length() )"));
        a.put("voorrang buiten de banden", new Cel("voorrang", "2147483647"));
        a.put("een cel te veel", new Cel("telling", "po"));
        a.put("een voorwaarde na een lege", new Cel("veld 9", "po.bovengrens"));
        return a;
    }

    private static String dan(String handeling) {
        return KOP + "when Feiten( po.bovengrens < 1 )\nthen " + handeling + " end";
    }

    private static String als(String voorwaarde) {
        return KOP + "when Feiten( " + voorwaarde + " )" + DAN;
    }

    private static String kop(String kop) {
        return KOP + kop + "\nwhen Feiten()" + DAN;
    }
}
