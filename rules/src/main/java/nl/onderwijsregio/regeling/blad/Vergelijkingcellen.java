package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Soort;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Ander;
import nl.onderwijsregio.regeling.taal.Regeltekst.Figuur;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Kant;
import nl.onderwijsregio.regeling.taal.Regeltekst.Lid;
import nl.onderwijsregio.regeling.taal.Regeltekst.Teken;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Voorwaarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import nl.onderwijsregio.regeling.taal.Woordenschat.Veld;

/** The conditions of one row: field, operator and value, repeated. The kind of the field says what its value can be. */
final class Vergelijkingcellen {

    private static final Pattern LID = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\.([a-z]+)|\\[([^\\[\\]\"]*)])?");
    private static final Pattern FIGUUR = Pattern.compile("\\{\\{([A-Za-z][A-Za-z0-9._-]*)}}");

    private final Tabelrij rij;
    private final Woordenschat woordenschat;
    private final List<Voorwaarde> voorwaarden = new ArrayList<>();

    Vergelijkingcellen(Tabelrij rij, Woordenschat woordenschat) {
        this.rij = rij;
        this.woordenschat = woordenschat;
    }

    /** All of these must hold; "of" goes with the comparison before it. Not to be used when anything is wrong. */
    List<Voorwaarde> voorwaarden() {
        boolean voorbij = false;
        for (int n = 1; n <= Regeltekst.HOOGSTENS_VERGELIJKINGEN; n++) {
            if (Stream.of(Regelkolommen.veld(n), Regelkolommen.operator(n), Regelkolommen.waarde(n), Regelkolommen.enOf(n)).noneMatch(rij::heeft)) {
                voorbij = true;
            } else if (voorbij) {
                rij.fout(Regelkolommen.veld(n), "de voorwaarde ervoor is leeg; schuif de voorwaarden naar links");
                return voorwaarden;
            } else {
                vergelijking(n);
            }
        }
        return voorwaarden;
    }

    private void vergelijking(int n) {
        boolean of = n > 1 && isOf(n);
        Optional<Lid> lid = lid(Regelkolommen.veld(n));
        Optional<Teken> teken = teken(Regelkolommen.operator(n));
        Optional<? extends Waarde> waarde = lid.flatMap(l -> waarde(woordenschat.velden().get(l.veld()), Regelkolommen.waarde(n)));
        if (lid.isEmpty() || teken.isEmpty() || waarde.isEmpty()) {
            return;
        }
        Vergelijking vergelijking = new Vergelijking(lid.get(), teken.get(), waarde.get());
        if (of && !voorwaarden.isEmpty()) {
            voorwaarden.add(new Voorwaarde(Stream.concat(voorwaarden.removeLast().keuzes().stream(), Stream.of(vergelijking)).toList()));
        } else {
            voorwaarden.add(new Voorwaarde(List.of(vergelijking)));
        }
    }

    private boolean isOf(int n) {
        String kolom = Regelkolommen.enOf(n);
        String woord = rij.tekst(kolom);
        if (!woord.equals("en") && !woord.equals("of")) {
            rij.fout(kolom, "verwacht 'en' of 'of'" + (woord.isEmpty() ? "" : ". Er staat '" + Tabelrij.ingekort(woord) + "'"));
        }
        return woord.equals("of");
    }

    private Optional<Teken> teken(String kolom) {
        String woord = rij.tekst(kolom);
        Optional<Teken> teken = Regelkolommen.operatoren().entrySet().stream().filter(e -> e.getValue().equals(woord)).map(Map.Entry::getKey).findFirst();
        if (teken.isEmpty()) {
            rij.fout(kolom, "verwacht een van: " + String.join(", ", Regelkolommen.operatoren().values()) + (woord.isEmpty() ? "" : ". Er staat '" + Tabelrij.ingekort(woord) + "'"));
        }
        return teken;
    }

    private Optional<Lid> lid(String kolom) {
        String tekst = rij.tekst(kolom);
        Matcher delen = LID.matcher(tekst);
        Veld veld = delen.matches() ? woordenschat.velden().get(delen.group(1)) : null;
        if (veld == null) {
            rij.fout(kolom, tekst.isEmpty() ? "hier hoort een veld van de feiten te staan" : "het veld '" + Tabelrij.ingekort(tekst) + "' kennen we niet. Op het blad uitleg staan alle velden");
            return Optional.empty();
        }
        Optional<Kant> kant = Arrays.stream(Kant.values()).filter(k -> k.naam().equals(delen.group(2))).findFirst();
        Optional<String> sleutel = Optional.ofNullable(delen.group(3));
        boolean past = switch (veld.soort()) {
            case AANTAL -> kant.isPresent();
            case WOORD_PER_SLEUTEL -> sleutel.isPresent();
            default -> delen.group(2) == null && sleutel.isEmpty();
        };
        if (!past) {
            rij.fout(kolom, "verwacht " + vorm(veld) + ". Er staat '" + Tabelrij.ingekort(tekst) + "'");
            return Optional.empty();
        }
        return gebouwd(kolom, veld, kant, sleutel);
    }

    private Optional<Lid> gebouwd(String kolom, Veld veld, Optional<Kant> kant, Optional<String> sleutel) {
        try {
            return Optional.of(new Lid(veld.naam(), kant, sleutel));
        } catch (IllegalArgumentException e) {
            rij.fout(kolom, "hier staat een teken dat niet in een regel mag");
            return Optional.empty();
        }
    }

    /** How a field of this kind is written. */
    static String vorm(Veld veld) {
        return switch (veld.soort()) {
            case AANTAL -> veld.naam() + ".ondergrens of " + veld.naam() + ".bovengrens";
            case WOORD_PER_SLEUTEL -> veld.naam() + "[naam]";
            default -> veld.naam();
        };
    }

    private Optional<? extends Waarde> waarde(Veld veld, String kolom) {
        Optional<Cel> cel = rij.cel(kolom);
        if (cel.isEmpty()) {
            rij.fout(kolom, "hier hoort te staan waarmee u " + veld.naam() + " vergelijkt");
            return Optional.empty();
        }
        return isGetal(veld) ? getalwaarde(veld, kolom, cel.get()) : woord(kolom);
    }

    private static boolean isGetal(Veld veld) {
        return veld.soort() == Veld.Soort.AANTAL || veld.soort() == Veld.Soort.GETAL;
    }

    private Optional<? extends Waarde> getalwaarde(Veld veld, String kolom, Cel cel) {
        if ((cel.soort() == Soort.TEKST || cel.soort() == Soort.GETAL) && cel.inhoud().matches("[0-9]{1,8}")) {
            return Optional.of(new Getal(Integer.parseInt(cel.inhoud())));
        }
        Matcher figuur = FIGUUR.matcher(cel.inhoud());
        if (figuur.matches() && figuur.group(1).length() <= 100) {
            return Optional.of(new Figuur(figuur.group(1)));
        }
        if (cel.soort() == Soort.TEKST && LID.matcher(cel.inhoud()).matches()) {
            return lid(kolom).map(Ander::new);
        }
        rij.fout(kolom, "verwacht een geheel getal, een figuur zoals {{drempels.po}} of een ander aantal om " + veld.naam() + " mee te vergelijken. Er staat '"
                + Tabelrij.ingekort(cel.inhoud()) + "'");
        return Optional.empty();
    }

    private Optional<Woord> woord(String kolom) {
        int voor = rij.fouten().size();
        String tekst = rij.tekst(kolom);
        try {
            return rij.fouten().size() > voor ? Optional.empty() : Optional.of(new Woord(tekst.equals(Regelkolommen.LEEG) ? "" : tekst));
        } catch (IllegalArgumentException e) {
            rij.fout(kolom, "hier staat een teken dat niet in een regel mag, zoals een aanhalingsteken of een \\");
            return Optional.empty();
        }
    }
}
