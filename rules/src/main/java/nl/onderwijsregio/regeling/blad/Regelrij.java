package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Soort;
import nl.onderwijsregio.regeling.taal.Band;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Handeling;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Voorwaarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import nl.onderwijsregio.regeling.taal.Woordenschat.Argument;
import nl.onderwijsregio.regeling.taal.Woordenschat.Werkwoord;

/** Turns one row of a decision table into a rule in its internal form, each cell by its column and by nothing else. */
final class Regelrij {

    private final Tabelrij rij;
    private final Woordenschat woordenschat;

    Regelrij(Tabelrij rij, Woordenschat woordenschat) {
        this.rij = rij;
        this.woordenschat = woordenschat;
    }

    /** The rule; empty when anything is wrong, which is then written down. */
    Optional<Regel> regel() {
        int voor = rij.fouten().size();
        Map<Kop, String> koppen = koppen();
        int voorrang = voorrang();
        List<Voorwaarde> voorwaarden = new Vergelijkingcellen(rij, woordenschat).voorwaarden();
        Optional<Handeling> handeling = handeling(koppen);
        String naam = rij.tekst(Regelkolommen.NAAM);
        if (rij.fouten().size() > voor) {
            return Optional.empty();
        }
        return handeling.flatMap(h -> gebouwd(Regelkolommen.NAAM, "een regel heet naar wat hij zegt: letters, cijfers, spaties en gewone leestekens, hoogstens 120",
                () -> new Regel(naam, koppen, voorrang, voorwaarden, h)));
    }

    private Map<Kop, String> koppen() {
        Map<Kop, String> koppen = new EnumMap<>(Kop.class);
        for (Kop kop : Kop.values()) {
            if (rij.heeft(kop.naam())) {
                zin(kop.naam()).ifPresent(zin -> koppen.put(kop, zin.tekst()));
            }
        }
        return koppen;
    }

    private int voorrang() {
        Optional<String> getal = rij.cel(Regelkolommen.VOORRANG).map(c -> c.soort() == Soort.DATUM ? "een datum" : c.inhoud());
        Optional<Integer> voorrang = getal.filter(g -> g.matches("0|-[0-9]{1,2}")).map(Integer::valueOf).filter(v -> Band.van(v).isPresent());
        if (getal.isPresent() && voorrang.isEmpty()) {
            rij.fout(Regelkolommen.VOORRANG, "'" + Tabelrij.ingekort(getal.get()) + "' kan niet. Toetsen hebben geen voorrang, posten " + Band.POSTEN.bereik() + ", toeslagen "
                    + Band.TOESLAGEN.bereik() + ", grenzen " + Band.GRENZEN.bereik() + ", vergelijkingen " + Band.VERGELIJKINGEN.bereik());
        }
        return voorrang.orElse(0);
    }

    private Optional<Handeling> handeling(Map<Kop, String> koppen) {
        String naam = rij.tekst(Regelkolommen.WERKWOORD);
        Werkwoord werkwoord = woordenschat.werkwoorden().get(naam);
        if (werkwoord == null) {
            rij.fout(Regelkolommen.WERKWOORD, naam.isEmpty() ? "een regel doet iets; zet er een werkwoord neer" : "het werkwoord '" + Tabelrij.ingekort(naam) + "' kennen we niet. Mogelijk zijn: "
                    + String.join(", ", woordenschat.werkwoorden().keySet().stream().sorted().toList()));
            return Optional.empty();
        }
        List<String> kolommen = Regelkolommen.argumenten(werkwoord);
        Regelkolommen.argumenten().stream().filter(k -> rij.heeft(k) && !kolommen.contains(k)).forEach(k -> rij.fout(k, "het werkwoord " + naam + " gebruikt deze kolom niet"));
        List<Waarde> argumenten = new ArrayList<>();
        for (int i = 0; i < kolommen.size(); i++) {
            argument(naam, werkwoord.argumenten().get(i), kolommen.get(i)).ifPresent(argumenten::add);
        }
        return argumenten.size() < kolommen.size() ? Optional.empty() : Optional.of(new Handeling(naam, argumenten));
    }

    private Optional<? extends Waarde> argument(String werkwoord, Argument argument, String kolom) {
        if (!rij.heeft(kolom)) {
            rij.fout(kolom, "het werkwoord " + werkwoord + " vraagt hier " + argument.omschrijving());
            return Optional.empty();
        }
        return argument == Argument.GETAL ? getal(kolom) : zin(kolom);
    }

    private Optional<Getal> getal(String kolom) {
        Optional<String> getal = rij.cel(kolom).filter(c -> c.soort() != Soort.DATUM).map(Cel::inhoud).filter(g -> g.matches("[0-9]{1,8}"));
        if (getal.isEmpty()) {
            rij.fout(kolom, "verwacht een geheel getal");
        }
        return getal.map(g -> new Getal(Integer.parseInt(g)));
    }

    private Optional<Woord> zin(String kolom) {
        if (rij.cel(kolom).filter(c -> c.soort() == Soort.TEKST).isEmpty()) {
            rij.tekst(kolom);
            return Optional.empty();
        }
        String tekst = rij.tekst(kolom);
        return gebouwd(kolom, "hier staat een teken dat niet in een regel mag, zoals een aanhalingsteken, een \\ of een regeleinde, of meer dan 2.000 tekens",
                () -> new Woord(tekst.equals(Regelkolommen.LEEG) ? "" : tekst));
    }

    private <T> Optional<T> gebouwd(String kolom, String melding, Supplier<T> bouwen) {
        try {
            return Optional.of(bouwen.get());
        } catch (IllegalArgumentException e) {
            rij.fout(kolom, melding);
            return Optional.empty();
        }
    }
}
