package nl.onderwijsregio.besluit.bezwaar;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Stemuitkomst;
import nl.onderwijsregio.besluit.voorstel.Voorsteltafel;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BezwaarTest extends Voorsteltafel {
    private long ronde;
    private long partij;

    @BeforeEach
    void bezwaarMaken() {
        ronde = terStemming(doenDoor("beroepsgroep1"), 1);
        stem("opleider2", ronde, Keuze.BEZWAAR);
        partij = inTransactie(e -> zaal.gemachtigde("opleider2")).partijId();
        doen(() -> {
            Partij raad = Partij.raad("Raad van Bestuur 1", zaal.partij("Bestuur 1").id(), true);
            em.persist(raad);
            zaal.mandaat("raad", Portaal.MEDEZEGGENSCHAP, raad, null);
        });
    }

    @Override
    protected Drempel drempel(Kamer kamer) {
        return kamer == Kamer.OPLEIDERS ? Drempel.CONSENT : Drempel.GEWONE_MEERDERHEID;
    }

    @Test
    void partners_lezen_een_bezwaar_voor_de_sluiting_en_andere_stemmen_niet() {
        stem("opleider1", ronde, Keuze.VOOR);
        assertThat(lezen("bestuur3").regels()).singleElement().satisfies(b -> {
            assertThat(b.partijNaam()).isEqualTo("Opleider 2");
            assertThat(b.bezwaar()).isEqualTo("Omdat");
            assertThat(b.oplossing()).isEqualTo("Anders");
            assertThat(b.staat()).isTrue();
            assertThat(b.woorden()).isEmpty();
        });
        assertThat(lezen("raad").regels()).as("een raad leest pas de uitslag").isEmpty();
        assertThat(ronde(ronde).telregels()).isEmpty();
    }

    @Test
    void wie_het_voorstel_deed_antwoordt_en_wie_bezwaar_had_trekt_het_in_door_opnieuw_te_stemmen() {
        assertThat(lezen("beroepsgroep1").magAntwoorden()).isTrue();
        assertThat(taken("beroepsgroep1")).extracting(Taak::sleutel).containsExactly("taak.bezwaar.beantwoorden");
        beantwoorden("beroepsgroep1", 1, "De uren komen er bij");
        assertThat(taken("beroepsgroep1")).isEmpty();
        assertThat(taken("opleider2")).extracting(Taak::sleutel).containsExactly("taak.bezwaar.kiezen");
        assertThat(lezen("opleider2").isVanLezer(lezen("opleider2").regels().getFirst())).isTrue();
        doen(() -> zaal.als("opleider2", Stemmen.class).stemUitbrengen(zaal.van("opleider2"), ronde, new Stemopgave(Keuze.VOOR, null, null), 1));
        assertThat(lezen("bestuur1").regels()).singleElement().satisfies(b -> {
            assertThat(b.staat()).isFalse();
            assertThat(b.woorden()).extracting(Woordregel::tekst).containsExactly("De uren komen er bij");
        });
        assertThat(taken("opleider2")).isEmpty();
        for (String wie : List.of("bestuur1", "bestuur2", "beroepsgroep1", "opleider1")) {
            stem(wie, ronde, Keuze.VOOR);
        }
        zaal.klok.op(SLUITING);
        assertThat(ronde(ronde).uitslag().isAangenomen()).isTrue();
        assertThat(lezen("raad").regels()).as("ingetrokken is voor een raad geen bezwaar").isEmpty();
    }

    @Test
    void een_bezwaar_dat_blijft_staan_houdt_het_voorstel_tegen() {
        beantwoorden("projectleider", 1, "Dat kan niet");
        doen(() -> bezwaren("opleider2").latenStaan(zaal.van("opleider2"), ronde, 1, "Dan blijft het"));
        assertThat(taken("opleider2")).isEmpty();
        assertThat(lezen("bestuur1").regels().getFirst().woorden()).extracting(Woordregel::soort, Woordregel::partijNaam)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Woordsoort.ANTWOORD, "Bestuur 1"), org.assertj.core.groups.Tuple.tuple(Woordsoort.BLIJFT, "Opleider 2"));
        for (String wie : List.of("bestuur1", "bestuur2", "beroepsgroep1", "opleider1")) {
            stem(wie, ronde, Keuze.VOOR);
        }
        zaal.klok.op(SLUITING);
        assertThat(ronde(ronde).uitslag().uitkomst()).isEqualTo(Stemuitkomst.VERWORPEN);
        assertThat(lezen("raad").regels()).singleElement().satisfies(b -> assertThat(b.woorden()).hasSize(2));
    }

    @Test
    void een_antwoord_is_op_het_bezwaar_dat_is_gelezen() {
        geweigerd(BezwaarReden.BEZWAAR_STAAT_NIET, () -> beantwoorden("beroepsgroep1", 2, "Te vroeg"));
        doen(() -> zaal.als("opleider2", Stemmen.class).stemUitbrengen(zaal.van("opleider2"), ronde, new Stemopgave(Keuze.BEZWAAR, "Toch iets anders", null), 1));
        geweigerd(BezwaarReden.BEZWAAR_STAAT_NIET, () -> beantwoorden("beroepsgroep1", 1, "Over het oude"));
        beantwoorden("beroepsgroep1", 2, "Over het nieuwe");
        assertThat(lezen("bestuur1").regels()).singleElement().satisfies(b -> assertThat(b.woorden()).hasSize(1));
    }

    @Test
    void na_de_sluiting_wordt_niets_meer_gezegd() {
        zaal.klok.op(SLUITING);
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> beantwoorden("beroepsgroep1", 1, "Te laat"));
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> doen(() -> bezwaren("opleider2").latenStaan(zaal.van("opleider2"), ronde, 1, null)));
    }

    @Test
    void wie_er_niet_over_gaat_of_niets_schrijft_wordt_geweigerd_en_de_ronde_blijft_open() {
        geweigerd(BezwaarReden.BEZWAAR_NIET_AAN_U, () -> beantwoorden("bestuur2", 1, "Ik ook"));
        geweigerd(BesluitReden.REDEN_ONTBREEKT, () -> beantwoorden("beroepsgroep1", 1, " "));
        geweigerd(BezwaarReden.BEZWAAR_STAAT_NIET, () -> doen(() -> bezwaren("opleider1").latenStaan(zaal.van("opleider1"), ronde, 1, null)));
        assertThatIllegalArgumentException().isThrownBy(() -> beantwoorden("beroepsgroep1", 1, "x".repeat(2_001)));
        doen(() -> {
            Onderwijsregio elders = Onderwijsregio.fictief("Het Veen", true, true, null);
            em.persist(elders);
            zaal.mandaat("buur", Portaal.OPLEIDER, zaal.partij("Opleider 2"), elders, null, nl.onderwijsregio.partij.Functie.STEMMEN);
        });
        geweigerd(PartijReden.GEEN_TOEGANG, () -> lezen("buur"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> beantwoorden("buur", 1, "Van elders"));
        assertThat(lezen("bestuur1").regels().getFirst().woorden()).isEmpty();
        assertThat(ronde(ronde).regel().status()).isEqualTo(Rondestatus.OPEN);
    }

    @Test
    void een_bezwaar_van_voor_deze_afspraak_blijft_tot_de_sluiting_ongezien() {
        doen(() -> em.createNativeQuery("update stem set gedeeld = false").executeUpdate());
        assertThat(lezen("bestuur1").regels()).isEmpty();
        assertThat(taken("beroepsgroep1")).isEmpty();
        geweigerd(BezwaarReden.BEZWAAR_STAAT_NIET, () -> beantwoorden("beroepsgroep1", 1, "Geraden"));
        zaal.klok.op(SLUITING);
        ronde(ronde);
        assertThat(lezen("bestuur1").regels()).hasSize(1);
    }

    private Bezwaren bezwaren(String wie) {
        return zaal.als(wie, Bezwaren.class);
    }

    private Bezwarenbeeld lezen(String wie) {
        return inTransactie(e -> bezwaren(wie).beeld(zaal.van(wie), ronde));
    }

    private void beantwoorden(String wie, int gezien, String tekst) throws Weigering {
        doen(() -> bezwaren(wie).beantwoorden(wie.equals("projectleider") ? zaal.projectleider() : zaal.van(wie), ronde, partij, gezien, tekst));
    }

    private List<Taak> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Bezwaartaken.class).taken(zaal.gemachtigde(wie), LocalDate.of(2024, 10, 4)));
    }
}
