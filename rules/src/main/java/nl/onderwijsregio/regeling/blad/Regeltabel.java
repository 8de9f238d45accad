package nl.onderwijsregio.regeling.blad;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Ontleding;
import nl.onderwijsregio.regeling.taal.OnjuisteRegels;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Woordenschat;

/**
 * The rules of a version as a decision table, in a worksheet or in JSON: one row per rule, declared columns, cells read by their kind. What is
 * read becomes the internal form of rules and nothing else; its print is read once more by the parser of rule text, whose faults come back to
 * their cells. What is written reads back identical.
 */
public final class Regeltabel {

    private static final int RUIMTE = 4;

    private final Woordenschat woordenschat;
    private final List<Bladfout> fouten = new ArrayList<>();

    private Regeltabel(Woordenschat woordenschat) {
        this.woordenschat = woordenschat;
    }

    /** The rules as a worksheet, with a second sheet that says what may stand in it. */
    public static byte[] schrijfXlsx(Regeltekst regels, Woordenschat woordenschat) {
        List<Map<String, String>> rijen = regels.regels().stream().map(r -> Regelcellen.van(r, woordenschat)).toList();
        int vergelijkingen = Math.max(RUIMTE, regels.regels().stream().mapToInt(Regelcellen::vergelijkingen).max().orElse(0));
        List<String> kolommen = Regelkolommen.alle(vergelijkingen);
        List<List<String>> blad = new ArrayList<>(List.of(kolommen));
        rijen.forEach(rij -> blad.add(kolommen.stream().map(k -> rij.getOrDefault(k, "")).toList()));
        return Werkboekschrijver.schrijf(List.of(new Werkboekschrijver.Blad(Bladsoort.REGELS.blad(), kolommen.stream().map(Regelcellen::breedte).toList(), 1, blad),
                Regeluitleg.blad(woordenschat)));
    }

    /** The rules as JSON. */
    public static String schrijfJson(Regeltekst regels, Woordenschat woordenschat) {
        ObjectNode uit = Jsonlijst.JSON.createObjectNode();
        ArrayNode lijst = uit.putArray(Bladsoort.REGELS.blad());
        regels.regels().forEach(r -> Regeljson.schrijf(lijst.addObject(), r, Regelcellen.van(r, woordenschat)));
        return uit.toPrettyString() + "\n";
    }

    /** Reads a worksheet. Fails with {@link OnjuistBlad}, one fault on each line. */
    public static Regelblad leesXlsx(InputStream bestand, Woordenschat woordenschat) {
        Regeltabel tabel = new Regeltabel(woordenschat);
        return tabel.klaar(new Tabelblad(Bladsoort.REGELS.blad(), Regelkolommen.alle(Regeltekst.HOOGSTENS_VERGELIJKINGEN), tabel.fouten).lees(Uitpakker.lees(bestand),
                List.of(Regelkolommen.NAAM, Kop.TOETS.naam(), Kop.POST.naam(), Kop.ARTIKEL.naam(), Regelkolommen.WERKWOORD)));
    }

    /** Reads JSON. Fails with {@link OnjuistBlad}, one fault on each line. */
    public static Regelblad leesJson(InputStream bestand, Woordenschat woordenschat) {
        Regeltabel tabel = new Regeltabel(woordenschat);
        return tabel.klaar(Jsonlijst.lees(Uitpakker.lees(bestand), Optional.of(Bladsoort.REGELS.blad())).stream().map(d -> new Regeljson(d, tabel.fouten).rij()).toList());
    }

    private Regelblad klaar(List<Tabelrij> rijen) {
        List<Regel> regels = new ArrayList<>();
        rijen.forEach(rij -> new Regelrij(rij, woordenschat).regel().ifPresent(regels::add));
        dubbel(rijen);
        if (rijen.isEmpty() && fouten.isEmpty()) {
            fouten.add(new Bladfout(Bladplaats.BESTAND, "Er staat geen enkele regel in."));
        }
        if (!fouten.isEmpty()) {
            throw new OnjuistBlad(fouten);
        }
        return gelezen(new Regelblad(new Regeltekst(regels), rijen, woordenschat));
    }

    private void dubbel(List<Tabelrij> rijen) {
        Map<String, Bladplaats> namen = new HashMap<>();
        for (Tabelrij rij : rijen) {
            String naam = rij.cel(Regelkolommen.NAAM).map(Werkboek.Cel::inhoud).orElse("");
            Bladplaats eerder = namen.putIfAbsent(Regelontleder.kern(naam), rij.plaats(Regelkolommen.NAAM));
            if (eerder != null && !naam.isEmpty()) {
                rij.fout(Regelkolommen.NAAM, "'" + Tabelrij.ingekort(naam) + "' staat er al, of lijkt er te veel op: " + eerder.tekst());
            }
        }
    }

    /** The second reading: the print of what was read must be rules to the parser, and the same rules. */
    private Regelblad gelezen(Regelblad blad) {
        try {
            Ontleding ontleding = Regelontleder.ontleed(blad.regels().druk(), woordenschat);
            if (!ontleding.fouten().isEmpty()) {
                throw new OnjuistBlad(ontleding.fouten().stream().map(blad::fout).toList());
            }
            if (!ontleding.verplicht().equals(blad.regels())) {
                throw new OnjuistBlad("De regels zijn niet eenduidig te lezen.");
            }
            return blad;
        } catch (OnjuisteRegels teGroot) {
            throw new OnjuistBlad(teGroot.fouten().stream().map(f -> new Bladfout(Bladplaats.BESTAND, f.melding())).toList());
        }
    }
}
