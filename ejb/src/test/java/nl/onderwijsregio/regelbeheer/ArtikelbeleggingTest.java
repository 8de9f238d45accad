package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.regelbeheer.Beleidstand.LDNOR;
import static nl.onderwijsregio.regelbeheer.Beleidstand.NIEUW;
import static nl.onderwijsregio.regelbeheer.Beleidstand.VANAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Artikel.Verwerking;
import nl.onderwijsregio.regeling.Regelingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArtikelbeleggingTest extends Databanktest {
    private static final Artikelopgave REGEL = new Artikelopgave("99 lid 1", "Bedrag per leerling", Verwerking.REGEL, "", "Parameter perLeerling.po.");
    private static final Artikelopgave OORDEEL = new Artikelopgave("99 lid 2", "Kwaliteit", Verwerking.MENSELIJK_OORDEEL, "DUS-I", "Leest het plan.");

    private Beleidstand stand;
    private long id;

    @BeforeEach
    void een_figuur_op_een_nieuw_artikel() {
        stand = inTransactie(Beleidstand::new);
        id = inTransactie(e -> stand.begonnen());
        String json = new String(stand.figuren("perLeerling.po", "70.00"), StandardCharsets.UTF_8);
        int plaats = json.indexOf("\"artikel\"", json.indexOf("\"perLeerling.po\""));
        String anders = json.substring(0, plaats) + "\"artikel\" : \"99 lid 1\"," + json.substring(json.indexOf('\n', plaats));
        doen(() -> stand.maken(Regelconcepten.class).aanleveren(stand.beleid, id, "figuren.json", anders.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void een_nieuw_artikel_wordt_op_het_scherm_belegd_en_houdt_dan_niets_meer_tegen() {
        assertThat(beeld().open()).containsExactly("99 lid 1");
        String tekst = beeld().concept().tekstHash();
        String geheel = beeld().concept().geheelHash();
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        assertThat(beeld().open()).isEmpty();
        assertThat(beeld().belegd()).containsExactly("99 lid 1");
        assertThat(beeld().concept().tekstHash()).isEqualTo(tekst);
        assertThat(beeld().concept().geheelHash()).isNotEqualTo(geheel);
        assertThat(beeld().stappen().getLast()).satisfies(s -> {
            assertThat(s.soort()).isEqualTo(Regelstapsoort.ARTIKEL_BELEGD);
            assertThat(s.hash()).isEqualTo(beeld().concept().geheelHash());
        });
    }

    @Test
    void een_oordeel_van_een_mens_noemt_wie_oordeelt_en_staat_bij_zijn_nummer() {
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        doen(() -> belegging().beleggen(stand.beleid, id, OORDEEL));
        doen(() -> belegging().beleggen(stand.beleid, id, new Artikelopgave("1 lid 9", "Begrip", Verwerking.NIET_VAN_TOEPASSING, null, "Zegt niets over een aanvraag.")));
        List<Artikel> alle = beeld().verantwoording();
        assertThat(alle.get(1).artikel()).isEqualTo("1 lid 9");
        assertThat(alle.getLast()).isEqualTo(new Artikel("99 lid 2", "Kwaliteit", Verwerking.MENSELIJK_OORDEEL, "DUS-I oordeelt. Leest het plan."));
        assertThatThrownBy(() -> new Artikelopgave("99 lid 2", "Kwaliteit", Verwerking.MENSELIJK_OORDEEL, " ", "Leest")).hasMessage("Schrijf wie erover oordeelt.");
        assertThatThrownBy(() -> new Artikelopgave("artikel 99", "Kwaliteit", Verwerking.REGEL, "", "Leest")).hasMessageContaining("7 lid 10");
    }

    @Test
    void terugnemen_zet_terug_wat_in_de_tekst_stond_waarvan_de_versie_is_gemaakt() {
        doen(() -> belegging().beleggen(stand.beleid, id, new Artikelopgave("3", "Plafond", Verwerking.MENSELIJK_OORDEEL, "De minister", "Kijkt zelf.")));
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        assertThat(beeld().belegd()).containsExactly("3", "99 lid 1");
        doen(() -> belegging().terugnemen(stand.beleid, id, "3"));
        doen(() -> belegging().terugnemen(stand.beleid, id, "99 lid 1"));
        assertThat(beeld().belegd()).isEmpty();
        assertThat(beeld().open()).containsExactly("99 lid 1");
    }

    @Test
    void wat_een_regel_heet_te_zijn_en_nergens_staat_houdt_tegen() {
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        doen(() -> belegging().beleggen(stand.beleid, id, new Artikelopgave("98", "Niets", Verwerking.REGEL, "", "Staat nergens.")));
        gereedmaken();
        geweigerd(RegelbeheerReden.ARTIKEL_ZONDER_REGEL, () -> aanbieden());
        doen(() -> belegging().terugnemen(stand.beleid, id, "98"));
        doen(this::aanbieden);
        geweigerd(RegelbeheerReden.CONCEPT_LIGT_VAST, () -> belegging().beleggen(stand.beleid, id, OORDEEL));
        geweigerd(RegelbeheerReden.CONCEPT_VAN_EEN_ANDER, () -> belegging().beleggen(stand.beleid2, id, OORDEEL));
    }

    @Test
    void wat_een_bedrag_noemt_is_niet_van_toepassing_te_noemen() {
        doen(() -> belegging().beleggen(stand.beleid, id, new Artikelopgave("99 lid 1", "Bedrag", Verwerking.NIET_VAN_TOEPASSING, "", "Zegt niets.")));
        gereedmaken();
        geweigerd(RegelbeheerReden.ARTIKEL_TOCH_GENOEMD, () -> aanbieden());
        stand.regelingen.actueel().versies(LDNOR).forEach(v -> assertThat(Conceptlezer.tochGenoemd(v)).as("%s", v.versie()).isEmpty());
    }

    @Test
    void een_deel_van_een_artikel_is_geen_regel_omdat_het_hele_artikel_er_een_is() {
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        doen(() -> belegging().beleggen(stand.beleid, id, new Artikelopgave("99 lid 1 onder b", "Bedrag", Verwerking.REGEL, "", "Staat nergens.")));
        gereedmaken();
        geweigerd(RegelbeheerReden.ARTIKEL_ZONDER_REGEL, () -> aanbieden());
    }

    @Test
    void wie_aanbiedt_legt_de_vingerafdruk_van_het_geheel_vast() {
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        gereedmaken();
        String geheel = beeld().concept().geheelHash();
        doen(() -> em.createNativeQuery("update regelconcept set geheel_hash = null").executeUpdate());
        em.clear();
        doen(this::aanbieden);
        assertThat(beeld().concept().geheelHash()).isEqualTo(geheel);
    }

    @Test
    void de_verantwoording_gaat_mee_in_de_goedgekeurde_versie_en_is_daarna_niet_te_veranderen_langs_de_database() {
        doen(() -> belegging().beleggen(stand.beleid, id, REGEL));
        gereedmaken();
        doen(this::aanbieden);
        doen(() -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid2, id, beeld().concept().stand()));
        assertThat(stand.regelingen.actueel().versie(LDNOR, NIEUW).artikelen()).contains(REGEL.alsArtikel());
        doen(() -> em.createNativeQuery("update regelconcept set artikelen = replace(artikelen, 'Parameter perLeerling.po.', 'Niets.')").executeUpdate());
        Regelingen daar = Regelingen.meegeleverd();
        Regelwissel tweede = stand.server(daar);
        doen(tweede::verversen);
        assertThat(daar.actueel().versies(LDNOR)).noneMatch(v -> v.versie().equals(NIEUW));
        assertThat(tweede.isVolledig()).isFalse();
    }

    private void gereedmaken() {
        doen(() -> beeld().voorbeelden().stream().filter(v -> !v.klopt()).forEach(v -> bijstellen(v.id())));
        doen(() -> bijstellen(beeld().voorbeelden().getFirst().id()));
        doen(() -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
    }

    private void bijstellen(long voorbeeld) {
        stand.maken(Regelconcepten.class).voorbeeldBijstellen(stand.beleid, id, List.of(voorbeeld), beeld().artikelen(), "Nieuw bedrag");
    }

    private void aanbieden() {
        stand.maken(Regelconcepten.class).aanbieden(stand.beleid, id, VANAF, "Besluit van de minister");
    }

    private Artikelbelegging belegging() {
        return stand.maken(Artikelbelegging.class);
    }

    private Regelconceptbeeld beeld() {
        return stand.maken(Regelconcepten.class).een(stand.beleid, id);
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatThrownBy(() -> doen(handeling)).hasMessage(reden.name());
    }
}
