package nl.onderwijsregio.web.medezeggenschap;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.medezeggenschap.Aanvraagbeeld;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Gevolgen;
import nl.onderwijsregio.medezeggenschap.Grondslag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Voorlegging;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.medezeggenschap.Voorlegstand;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class VoorleginhoudTest extends BrowserlessTest {
    private static final LocalDate TERMIJN = LocalDate.of(2025, 10, 1);
    private static final Gemachtigde RAADSLID = new Gemachtigde("lid1", new MandaatId(8), Portaal.MEDEZEGGENSCHAP, 4, "GMR Bestuur 1", 1L, "De Waarden (fictief)",
            Set.of(), LocalDate.of(2025, 1, 1), null);

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void de_raad_leest_de_versie_van_de_ronde_waarover_advies_is_gevraagd_en_niet_die_van_het_adres() {
        UI.getCurrent().add(new Voorleginhoud(beeld(Werkstuk.van("ldnor-2026-2029")), RAADSLID));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
                .containsExactlyInAnyOrder("/medezeggenschap/8-ldnor-2026-2029/plan/versies", "/medezeggenschap/8-ldnor-2026-2029/plan/versies/1");
    }

    private static Aanvraagbeeld beeld(Werkstuk werkstuk) {
        Voorlegregel regel = new Voorlegregel(5, 1, 2, werkstuk, 1, "0".repeat(64), 3, "Bestuur 1", 4, "GMR Bestuur 1", Medezeggenschapsrecht.ADVIES,
                Grondslag.REGLEMENT, TERMIJN, Instant.parse("2025-09-01T07:00:00Z"), null, false, 0, 0, Voorlegstand.WACHT, true, false, false,
                Geleding.GEHELE_RAAD, 0);
        Voorlegging inhoud = new Voorlegging(Medezeggenschapsrecht.ADVIES, Grondslag.REGLEMENT, "Ons reglement noemt dit", "Samen starters begeleiden",
                new Gevolgen("Elke starter krijgt een coach", "", "", ""), TERMIJN);
        return new Aanvraagbeeld(regel, "De Waarden (fictief)", inhoud, List.of(), null, null, List.of(), List.of(), false);
    }
}
