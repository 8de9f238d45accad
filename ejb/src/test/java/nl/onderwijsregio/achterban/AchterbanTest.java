package nl.onderwijsregio.achterban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.medezeggenschap.Concepttekst;
import nl.onderwijsregio.medezeggenschap.Gevolgen;
import nl.onderwijsregio.medezeggenschap.Grondslag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Raadswerk;
import nl.onderwijsregio.medezeggenschap.Strekking;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegging;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AchterbanTest extends Databanktest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 4);
    private Zaal zaal;
    private long gmr;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        gmr = raad("GMR Bestuur 1", "Bestuur 1", "voorzitter1", "lid1");
        raad("GMR Bestuur 2", "Bestuur 2", "voorzitter2", "lid2");
    }

    @Test
    void iedereen_met_het_adres_leest_wat_is_voorgelegd_en_niets_over_personen() {
        long aanvraag = inTransactie(e -> zaal.als("bestuur1", Voorleggen.class).voorleggen(zaal.van("bestuur1"), gmr, new Voorlegging(Medezeggenschapsrecht.INSTEMMING,
                Grondslag.REGLEMENT, "Reglement", "Samen opleiden. Bel 06-12345678", new Gevolgen("Een coach, mail coach@voorbeeld.nl", "Twee uur", "", ""), VANDAAG.plusDays(20))));
        doen(() -> zaal.als("voorzitter1", Raadswerk.class).uitbrengen(zaal.van("voorzitter1"), aanvraag,
                new Concepttekst(Strekking.NEGATIEF, "", List.of("Te weinig uren"), VANDAAG), 0));
        Achterbanblad blad = lezen(openen()).orElseThrow();
        assertThat(blad.raad()).isEqualTo("GMR Bestuur 1");
        assertThat(blad.onderwerpen()).singleElement().satisfies(o -> {
            assertThat(o.samenvatting()).contains("Samen opleiden").doesNotContain("12345678");
            assertThat(o.betekenis().personeel()).doesNotContain("voorbeeld.nl");
            assertThat(o.punten()).extracting(Achterbanblad.Punt::tekst).containsExactly("Te weinig uren");
            assertThat(o.opgeschort()).isTrue();
            assertThat(o.besloten()).isNull();
        });
        assertThat(blad.toString()).doesNotContain("voorzitter1").doesNotContain("bestuur1");
    }

    @Test
    void een_gesloten_pagina_bestaat_niet_meer_en_een_nieuwe_heeft_een_ander_adres() {
        geweigerd(AchterbanReden.ALLEEN_VOORZITTER_OPENT, () -> raad("lid1").achterbanOpenen(zaal.van("lid1")));
        String eerste = openen();
        assertThat(eerste).hasSize(22);
        geweigerd(AchterbanReden.ACHTERBANPAGINA_AL_OPEN, () -> raad("voorzitter1").achterbanOpenen(zaal.van("voorzitter1")));
        doen(() -> raad("voorzitter1").achterbanSluiten(zaal.van("voorzitter1")));
        assertThat(lezen(eerste)).isEmpty();
        geweigerd(AchterbanReden.ACHTERBANPAGINA_DICHT, () -> paginas().collegavraagStellen(eerste, "Nog een vraag"));
        assertThat(openen()).isNotEqualTo(eerste);
        assertThat(lezen("0".repeat(22))).isEmpty();
    }

    @Test
    void een_vraag_komt_bij_de_raad_en_op_de_pagina_pas_met_een_antwoord() {
        String code = openen();
        stellen(code, "Krijg ik \u0007meer uren?\nBel mij op 06-12345678");
        stellen(code, "Krijg ik \u0007meer uren?\nBel mij op 06-12345678");
        assertThat(taken("lid1")).containsExactly("taak.achterban.vragen");
        Collegavraag vraag = stand("lid1").vragen().getFirst();
        assertThat(stand("lid1").vragen()).hasSize(1);
        assertThat(vraag.vraag()).contains("meer uren").doesNotContain("12345678").doesNotContain("\u0007");
        assertThat(lezen(code).orElseThrow().vragen()).isEmpty();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> raad("lid2").collegavraagAfhandelen(zaal.van("lid2"), vraag.id(), "Ja"));
        doen(() -> raad("lid1").collegavraagAfhandelen(zaal.van("lid1"), vraag.id(), "Ja, twee uur"));
        geweigerd(AchterbanReden.ACHTERBANVRAAG_AL_BEHANDELD, () -> raad("lid1").collegavraagAfhandelen(zaal.van("lid1"), vraag.id(), "Toch niet"));
        assertThat(lezen(code).orElseThrow().vragen()).extracting(Collegavraag::antwoord).containsExactly("Ja, twee uur");
        assertThat(taken("lid1")).isEmpty();
        assertThat(stand("lid2").vragen()).isEmpty();
    }

    @Test
    void een_vraag_is_niet_leeg_en_niet_langer_dan_vijfhonderd_tekens() {
        assertThatIllegalArgumentException().isThrownBy(() -> Achterbanvraag.schoon(" \n ")).withMessageContaining("vraag");
        assertThat(Achterbanvraag.schoon("v".repeat(500))).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> Achterbanvraag.schoon("v".repeat(501))).withMessageContaining("500");
    }

    @Test
    void na_dertig_vragen_in_een_uur_kan_er_even_geen_bij() {
        String code = openen();
        for (int i = 1; i <= 30; i++) {
            stellen(code, "Vraag " + i);
        }
        geweigerd(AchterbanReden.TE_VEEL_VRAGEN, () -> paginas().collegavraagStellen(code, "Vraag 31"));
        zaal.klok.op(zaal.klok.instant().plus(Duration.ofMinutes(61)));
        stellen(code, "Vraag 31");
        assertThat(stand("lid1").vragen()).hasSize(31);
    }

    private String openen() {
        doen(() -> raad("voorzitter1").achterbanOpenen(zaal.van("voorzitter1")));
        return stand("voorzitter1").code();
    }

    private void stellen(String code, String vraag) {
        doen(() -> paginas().collegavraagStellen(code, vraag));
    }

    private Optional<Achterbanblad> lezen(String code) {
        return inTransactie(e -> paginas().blad(code));
    }

    private Achterbanstand stand(String wie) {
        return inTransactie(e -> raad(wie).stand(zaal.van(wie)));
    }

    private List<String> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Achterbantaken.class).taken(zaal.gemachtigde(wie), VANDAAG)).stream().map(Taak::sleutel).toList();
    }

    private Achterban raad(String wie) {
        return zaal.als(wie, Achterban.class);
    }

    private Achterbanpaginas paginas() {
        return zaal.als("niemand", Achterbanpaginas.class);
    }

    private long raad(String naam, String bestuur, String voorzitter, String lid) {
        return inTransactie(e -> {
            Partij raad = Partij.raad(naam, zaal.partij(bestuur).id(), true);
            e.persist(raad);
            zaal.mandaat(voorzitter, Portaal.MEDEZEGGENSCHAP, raad, null, Functie.VOORZITTEN);
            zaal.mandaat(lid, Portaal.MEDEZEGGENSCHAP, raad, null);
            return raad.id();
        });
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(handeling)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
