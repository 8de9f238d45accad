package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.MandaatId;

/** The texts of sections; here every text that was offered can be found back as well, also the one that came too late. */
class GeenTekstVerlorenTest extends Schrijversproef {
    @Override
    List<String> plekken() {
        return List.of("a", "c", "g");
    }

    @Override
    String opmaak(String tekst) {
        return "<p>" + tekst + "</p>";
    }

    @Override
    Uitkomst bewaren(EntityManager e, MandaatId ik, String plek, int basis, String tekst) {
        return switch (stand.maken(e, Plannen.class).bewaren(ik, plek, basis, tekst)) {
            case Bewaring.Bewaard bewaard -> new Uitkomst(true, bewaard.versie());
            case Bewaring.Botsing botsing -> new Uitkomst(false, botsing.versie());
        };
    }

    @Override
    Stand nu(EntityManager e, String plek) {
        Onderdeelbeeld beeld = stand.maken(e, Plannen.class).onderdeel(stand.adviseur, plek);
        return new Stand(beeld.versie(), beeld.tekst());
    }

    @Override
    void schrijven(int aantal) throws Exception {
        super.schrijven(aantal);
        Set<String> bewaard = inTransactie(e -> e.createQuery("select s.tekst from Onderdeelstand s", String.class).getResultStream().collect(Collectors.toSet()));
        assertThat(bewaard).containsAll(aangeboden);
    }
}
