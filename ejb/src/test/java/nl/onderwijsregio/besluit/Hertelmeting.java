package nl.onderwijsregio.besluit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regeling.register.Hertelling;
import nl.onderwijsregio.regeling.register.Registerketen;

/** Benchmark {@code vote.recount-500}: the whole check of a register with one vote of 500 parties, from its bytes: reading, chain, seals, recount. */
final class Hertelmeting {
    private static final int PARTIJEN = 500;
    private static final int WARMLOPEN = 60;
    private static final int METEN = 100;

    private Hertelmeting() {}

    static void meten(PrintStream uit) {
        byte[] register = register();
        double[] ms = new double[METEN];
        for (int i = -WARMLOPEN; i < METEN; i++) {
            long begin = System.nanoTime();
            if (!Hertelling.van(register).isGelijk()) {
                throw new IllegalStateException("de hertelling wijkt af");
            }
            if (i >= 0) {
                ms[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(ms);
        uit.printf(Locale.ROOT, "figure vote.recount-500 %.2f ms spread %.2f%n", ms[METEN / 2], ms[METEN * 9 / 10] - ms[METEN / 10]);
    }

    private static byte[] register() {
        List<Stemgerechtigde> wie = Stemfixture.gerechtigden(90, 205, 205);
        Stemronde ronde = Stemronde.uitschrijven("2024-1", Stemfixture.voorstel(), Stemfixture.reglement(Drempel.TWEE_DERDE), wie,
                new Stemtijd(Stemfixture.OPENING, Stemfixture.SLUITING), Stemfixture.wie(1, Portaal.BESTUUR), Stemfixture.OPENING);
        List<Stemrecht> rechten = wie.stream().map(ronde::stemrecht).toList();
        List<Telregel> stemmen = new ArrayList<>();
        for (int i = 0; i < PARTIJEN; i++) {
            stemmen.add(new Telregel(wie.get(i).kamer(), wie.get(i).naam(), "K1-" + i, i % 7 == 0 ? Keuze.TEGEN : Keuze.VOOR, null, null, 1));
        }
        ronde.tellen(stemmen.stream().map(s -> new Stemstand(s.kamer(), 1, s.keuze())).toList(), () -> "2024-1", Stemfixture.SLUITING);
        Registerinhoud inhoud = Registerinhoud.van("De Waarden (fictief)", 1, ronde, rechten, stemmen, Stemfixture.SLUITING);
        String kop = Registerketen.schakel(1, Registerketen.BEGIN, inhoud.hash());
        ObjectNode json = JsonMapper.builder().build().createObjectNode().put("vorm", Registerketen.VORM).put("aantal", 1).put("kop", kop);
        json.putObject("regio").put("naam", "De Waarden (fictief)");
        json.putArray("inschrijvingen").addObject().put("volgnummer", 1).put("vorige", Registerketen.BEGIN).put("inhoudHash", inhoud.hash()).put("hash", kop)
                .put("zegel", inhoud.zegel()).set("inhoud", inhoud.json());
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
