package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.onderwijsregio.plan.Deelregel;
import nl.onderwijsregio.plan.Deelstand;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.web.kader.Takenlijst;

/** The structured parts, each with how far it is and how much still misses. */
class Delenlijst extends Takenlijst {
    Delenlijst(List<Deelregel> delen, UnaryOperator<String> adres) {
        delen.forEach(d -> rij(d.deel().titel(), onder(d), stand(d.stand()), adres.apply(d.deel().soort().name().toLowerCase(Locale.ROOT))));
    }

    private static String onder(Deelregel d) {
        if (d.stand() == Deelstand.NOG_NIET_BEGONNEN) {
            return "";
        }
        long fouten = d.problemen().stream().filter(Planprobleem::isFout).count();
        String mist = fouten > 0 ? t("plan.problemen", "aantal", fouten) : d.problemen().isEmpty() ? "" : t("plan.deel.adviezen", "aantal", d.problemen().size());
        return String.join(" · ", List.of(t("plan.deel.aantal." + d.deel().soort().name(), "aantal", d.aantal()), mist).stream().filter(s -> !s.isEmpty()).toList());
    }

    private static Stand stand(Deelstand stand) {
        return switch (stand) {
            case NOG_NIET_BEGONNEN -> Stand.NOG_NIET_BEGONNEN;
            case BEZIG -> Stand.BEZIG;
            case TE_BEOORDELEN -> Stand.TE_BEOORDELEN;
            case COMPLEET -> Stand.COMPLEET;
        };
    }
}
