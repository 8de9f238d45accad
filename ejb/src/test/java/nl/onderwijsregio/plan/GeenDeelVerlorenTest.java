package nl.onderwijsregio.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import org.junit.jupiter.api.BeforeEach;

/** The items of a list. */
class GeenDeelVerlorenTest extends Schrijversproef {
    @BeforeEach
    void drie_vraagstukken() {
        inTransactie(e -> {
            plekken().forEach(n -> stand.maken(e, Plandelen.class).deelToevoegen(stand.adviseur, vraagstuk("begin " + n)));
            return null;
        });
    }

    @Override
    List<String> plekken() {
        return List.of("1", "2", "3");
    }

    @Override
    String opmaak(String tekst) {
        return tekst;
    }

    @Override
    Uitkomst bewaren(EntityManager e, MandaatId ik, String plek, int basis, String tekst) {
        return switch (stand.maken(e, Plandelen.class).deelWijzigen(ik, Integer.parseInt(plek), basis, vraagstuk(tekst))) {
            case Deelbewaring.Bewaard<Vraagstukopgave> bewaard -> new Uitkomst(true, bewaard.versie());
            case Deelbewaring.Botsing<Vraagstukopgave> botsing -> new Uitkomst(false, botsing.versie());
        };
    }

    @Override
    Stand nu(EntityManager e, String plek) {
        return stand.maken(e, Plandelen.class).delen(stand.adviseur).vraagstukken().stream().filter(v -> v.nummer() == Integer.parseInt(plek))
                .map(v -> new Stand(v.versie(), v.inhoud().naam())).findFirst().orElseThrow();
    }

    private static Vraagstukopgave vraagstuk(String naam) {
        return new Vraagstukopgave(naam, Doelgroep.BEIDE, "");
    }
}
