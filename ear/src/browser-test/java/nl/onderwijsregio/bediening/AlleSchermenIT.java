package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every screen of the product, for everyone who can reach it in the demonstration: no serious finding of axe, nothing past the edge
 * of a telephone, one heading and a fitting title, the main act within reach of the keyboard, silence in the console. The list of
 * screens comes from the compiled routes: a new screen is visited, or the test says that it is not.
 */
class AlleSchermenIT extends Bediening {
    /** Screens that the walk cannot see, each with its reason. */
    private static final Map<String, String> ZONDER_BEZOEK = Map.of();

    private final Adreslijst adressen = Adreslijst.uit(Path.of(System.getProperty("or.wortel"), "web-vaadin/target/classes"));
    private final Set<String> bezocht = new HashSet<>();
    private final Map<String, List<String>> fouten = new TreeMap<>();

    @Test
    void elk_scherm_voldoet_voor_ieder_die_er_komt() {
        ronde(new Ronde("bezoeker", true, open(pagina(), "/"), this, adressen).lopen("/", "/bestuur", "/uitgelogd"));
        ronde(new Ronde("projectleider", true, login("projectleider"), this, adressen).lopen("/mandaten", "/taken"));
        voorbereiden();
        for (String gebruiker : List.of("bestuur", "opleider", "beroepsgroep", "medezeggenschap", "re", "beleid", "beschikker", "beheer")) {
            ronde(new Ronde(gebruiker, false, login(gebruiker), this, adressen).lopen("/mandaten"));
        }
        List<String> ongezien = adressen.vormen().stream().map(Adreslijst.Adresvorm::vorm)
                .filter(v -> !bezocht.contains(v) && !ZONDER_BEZOEK.containsKey(v)).toList();
        if (!ongezien.isEmpty()) {
            fouten.put("niemand zag", ongezien);
        }
        assertThat(fouten).isEmpty();
    }

    /** What the demonstration does not have of itself: a new version of a regeling; a plan before a council, to be voted on and shared as an example. */
    private void voorbereiden() {
        Beleidswerk beleid = new Beleidswerk(als("beleid"));
        if (beleid.scherm().open(beleid.pad("regelingen")).tekst().contains("Er zijn nog geen nieuwe versies")) {
            beleid.beginnen("6-12-2024");
        }
        Scherm leider = als("projectleider");
        String veen = leider.begin("bestuur", "Het Veen");
        if (!leider.open(veen + "/besluiten/ter-stemming").tekst().contains("Het plan bevriest")) {
            return;
        }
        Scherm bestuur = als("bestuur");
        bestuur.open(bestuur.begin("bestuur", "Het Veen") + "/medezeggenschap/voorleggen").kies("Zienswijze: u vraagt vrijwillig wat de raad vindt")
                .kies("Waarop berust dat?", "Geen recht: het bestuur vraagt het vrijwillig").vul("Waarom dit recht?", "De raad denkt graag vroeg mee (fictief).")
                .vul("Waar gaat het in het kort over?", "Het Veen leidt samen leraren op (fictief).").vul("Personeel", "Meer begeleiding voor starters.")
                .klik("Doorgaan").klik("Voorleggen").ziet("Het plan is voorgelegd aan");
        leider.open(veen + "/besluiten/ter-stemming").klik("Ter stemming brengen").ziet("Het plan is ter stemming");
        leider.open(veen + "/plan/versies").klik("Versie 1 delen als voorbeeld");
        leider.pagina().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        leider.rust().ziet("Gedeeld als voorbeeld");
    }

    private void ronde(Ronde ronde) {
        bezocht.addAll(ronde.bezocht());
        fouten.putAll(ronde.fouten());
    }
}
