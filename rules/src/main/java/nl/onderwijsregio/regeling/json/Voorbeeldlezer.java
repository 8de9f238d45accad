package nl.onderwijsregio.regeling.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.keuring.Voorbeeld;

/** Reads golden cases: a list of {@code {"naam": .., "feiten": {..}, "bron": .., "verwacht": {"uitkomst": .., "bedrag": ..}}}. */
public final class Voorbeeldlezer {

    private Voorbeeldlezer() { }

    /** The golden cases in this JSON. Fails with {@code OnbruikbareInvoer} naming the place. */
    public static List<Voorbeeld> lees(String json) {
        return new Knoop(Feitenlezer.boom(json), "").lijstZonderDubbele(Voorbeeldlezer::voorbeeld);
    }

    private static Voorbeeld voorbeeld(Knoop knoop) {
        return knoop.object(k -> {
            Knoop feiten = k.verplicht("feiten");
            String naam = k.verplicht("naam").tekst();
            String bron = k.veld("bron").map(Knoop::tekst).orElse("");
            return k.verplicht("verwacht").object(v -> new Voorbeeld(naam, bron, new Feitenlezer(LocalDate.EPOCH).leesAanvraag(feiten.json().toString()),
                    v.verplicht("uitkomst").keuze(Voorbeeldlezer::uitkomst, Arrays.toString(Uitkomst.values())),
                    v.veld("bedrag").map(b -> b.decimaal("een bedrag zoals \"2665000.00\"")).map(b -> b.setScale(2))));
        });
    }

    private static Optional<Uitkomst> uitkomst(String naam) {
        return Arrays.stream(Uitkomst.values()).filter(u -> u.name().equals(naam)).findFirst();
    }
}
