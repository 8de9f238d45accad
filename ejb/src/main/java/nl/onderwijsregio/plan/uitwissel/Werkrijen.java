package nl.onderwijsregio.plan.uitwissel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.blad.Bladlezer.Rij;
import nl.onderwijsregio.regeling.blad.Bladlezer.Vorm;
import nl.onderwijsregio.regeling.blad.Bladlezer.Waarde;

/** Turns rows of the sheets into elements: what people write as names, codes and Dutch figures becomes what stands in a plan. */
final class Werkrijen {
    private static final String ACTIVITEIT = "activiteit";
    private final Partijnamen partijen;
    private final Inleesfouten fouten;
    private final Nieuwnummers nieuw = new Nieuwnummers();

    Werkrijen(Partijnamen partijen, Inleesfouten fouten) {
        this.partijen = partijen;
        this.fouten = fouten;
    }

    /** A row that is being turned: fields under the names they have in a plan. */
    private final class Omzetting {
        private final Rij rij;
        private final Map<String, String> velden = new HashMap<>();
        private final Map<String, List<Inleesrij>> lijsten = new HashMap<>();
        private final Map<String, String> kolommen = new HashMap<>();

        Omzetting(Rij rij) {
            this.rij = rij;
        }

        Omzetting tekst(String... namen) {
            Stream.of(namen).forEach(n -> veld(n, n, Function.identity()));
            return this;
        }

        /** A cell that must be text: what a spreadsheet made a day or a number of is not what somebody typed. */
        Omzetting veld(String kolom, String naam, Function<String, String> vorm) {
            kolommen.put(naam, kolom);
            Waarde waarde = rij.cellen().get(kolom);
            if (waarde != null && waarde.vorm() != Vorm.TEKST && waarde.vorm() != Vorm.JA_NEE) {
                fouten.meld(plaats(naam), "Verwacht een tekst. Maak de cel op als Tekst en typ de waarde opnieuw.");
            }
            velden.put(naam, waarde == null ? vorm.apply("") : vorm.apply(waarde.inhoud()));
            return this;
        }

        Omzetting getal(String kolom, String naam) {
            kolommen.put(naam, kolom);
            Waarde waarde = rij.cellen().get(kolom);
            if (waarde != null) {
                velden.put(naam, Bladvorm.getal(waarde));
            }
            return this;
        }

        Omzetting lijst(String kolom, String naam, String scheiding, Function<String, Inleesrij> maken) {
            kolommen.put(naam, kolom);
            String tekst = rij.cellen().containsKey(kolom) ? rij.cellen().get(kolom).inhoud() : "";
            lijsten.put(naam, Stream.of(tekst.split(scheiding)).map(String::strip).filter(t -> !t.isEmpty()).map(maken).toList());
            return this;
        }

        String plaats(String veld) {
            String plek = rij.plaats().apply(kolommen.getOrDefault(veld, veld));
            return veld.isEmpty() ? plek.replaceAll(", kolom.*$", "") : plek;
        }

        Inleesrij klaar() {
            return new Inleesrij(velden, lijsten, this::plaats, fouten);
        }
    }

    Inleesrij doel(Rij rij) {
        Omzetting o = new Omzetting(rij).tekst("naam", "indicator", "eenheid", "toelichting");
        return code(o, 'D').veld("doelgroep", "doelgroep", Bladvorm::constante).veld("vraagstuk", "vraagstuk", c -> Bladvorm.nummer(c, 'V', nieuw))
                .getal("nulwaarde", "nulwaarde").getal("streefwaarde", "streefwaarde").veld("streefdatum", "streefdatum", Bladvorm::iso).klaar();
    }

    /** A row without a code is new, and nothing can point at it. */
    private Omzetting code(Omzetting o, char soort) {
        return o.veld("code", "nummer", c -> Bladvorm.nummer(c.isBlank() ? "nieuw in " + o.plaats("") : c, soort, nieuw));
    }

    Inleesrij activiteit(Rij rij, List<Inleesrij> posten) {
        Omzetting o = code(new Omzetting(rij).tekst("naam", "doel", "indicator", "toelichting", "resultaat"), 'A').veld("functie", "functie", Bladvorm::constante)
                .veld("eigenaar", "eigenaarPartijId", n -> n.isBlank() ? "" : partij(rij, "eigenaar", n)).veld("van", "van", Bladvorm::iso).veld("tot", "tot", Bladvorm::iso)
                .getal("bedrag", "bedrag").getal("subsidie", "subsidie").getal("eigen bijdrage", "eigenBijdrage");
        o.lijst("partners", "partners", ";", n -> los(rij, "partners", "partijId", partij(rij, "partners", n)));
        o.lijst("doelen", "doelen", "[,;]", c -> los(rij, "doelen", "", Bladvorm.nummer(c, 'D', nieuw)));
        String nummer = o.velden.get("nummer");
        o.lijsten.put("posten", posten.stream().filter(p -> p.waarde(ACTIVITEIT).equals(nummer)).toList());
        return o.klaar();
    }

    private String partij(Rij rij, String kolom, String naam) {
        List<String> onbekend = new ArrayList<>();
        String nummer = partijen.nummer(naam, onbekend);
        onbekend.forEach(n -> fouten.meld(rij.plaats().apply(kolom), "‘" + Inleesrij.kort(n) + "’ is geen partij van deze regio. Schrijf de naam zoals bij Regio."));
        return nummer;
    }

    private Inleesrij los(Rij rij, String kolom, String veld, String waarde) {
        return new Inleesrij(Map.of(veld, waarde), Map.of(), v -> rij.plaats().apply(kolom), fouten);
    }

    Inleesrij post(Rij rij) {
        return new Omzetting(rij).tekst("omschrijving").veld("activiteit", ACTIVITEIT, c -> Bladvorm.nummer(c, 'A', nieuw))
                .veld("soort", "soort", Bladvorm::constante).getal("jaar", "jaar").getal("fte", "fte").getal("tarief", "tarief").getal("bedrag", "bedrag")
                .veld("coordinatie", "coordinatie", Bladvorm::waarheid).veld("nummer", "nummer", n -> n.isBlank() ? "0" : n.strip()).klaar();
    }

    Inleesrij dekking(Rij rij) {
        return new Omzetting(rij).tekst("bron").getal("bedrag", "bedrag").klaar();
    }

    /** Every post belongs to an activity in the file. */
    static void eisGeplaatst(List<Inleesrij> posten, Set<Integer> activiteiten) {
        posten.stream().filter(p -> !p.waarde(ACTIVITEIT).matches("-?[0-9]{1,9}") || !activiteiten.contains(Integer.parseInt(p.waarde(ACTIVITEIT))))
                .forEach(p -> p.fout(ACTIVITEIT, "Deze activiteit staat niet (goed) op het blad activiteiten."));
    }
}
