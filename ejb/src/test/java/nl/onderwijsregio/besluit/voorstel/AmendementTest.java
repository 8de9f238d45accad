package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendementTest extends Voorsteltafel {
    private static final Voorstelopgave ANDERE_VRAAG = new Voorstelopgave(EERSTE.titel(), "Geeft elke school een starter tijd?", EERSTE.tekst(), EERSTE.motivering());
    private static final Voorstelopgave VIER_UUR = new Voorstelopgave(EERSTE.titel(), EERSTE.vraag(), EERSTE.tekst().replace("twee uur", "vier uur"), EERSTE.motivering());
    private long voorstel;

    @BeforeEach
    void voorstellen() {
        voorstel = doenDoor("opleider1");
    }

    @Test
    void een_ander_stelt_een_wijziging_voor_en_zij_wacht_op_wie_het_voorstel_deed() {
        assertThat(beeld("bestuur2", voorstel).magAmenderen()).isTrue();
        assertThat(indienen("bestuur2", 1, TWEEDE)).isEqualTo(1);
        assertThat(amendement("opleider1", 1)).satisfies(a -> {
            assertThat(a.regel().partijNaam()).isEqualTo("Bestuur 2");
            assertThat(a.basis()).isEqualTo(EERSTE);
            assertThat(a.tekst()).isEqualTo(TWEEDE);
            assertThat(a.magAntwoorden()).isTrue();
            assertThat(a.magIntrekken()).isFalse();
        });
        assertThat(amendement("bestuur2", 1)).extracting(Amendementbeeld::magAntwoorden, Amendementbeeld::magIntrekken).containsExactly(false, true);
        assertThat(beeld(voorstel).open()).isEqualTo(1);
        assertThat(taken("opleider1")).singleElement().satisfies(t -> assertThat(t.pad()).isEqualTo("besluiten/voorstellen/" + voorstel + "/amendementen/1"));
        assertThat(taken("bestuur2")).isEmpty();
        assertThat(beeld(voorstel).inhoud()).as("nog niets veranderd").isEqualTo(EERSTE);
    }

    @Test
    void overgenomen_wordt_het_de_volgende_versie() {
        indienen("bestuur2", 1, TWEEDE);
        assertThat(overnemen(1, 1, null, "Goed idee")).isEqualTo(2);
        assertThat(beeld(voorstel).inhoud()).isEqualTo(TWEEDE);
        assertThat(amendement("bestuur2", 1).regel()).satisfies(r -> {
            assertThat(r.stand()).isEqualTo(Amendementstand.OVERGENOMEN);
            assertThat(r.geworden()).isEqualTo(2);
            assertThat(r.antwoord()).isEqualTo("Goed idee");
        });
        assertThat(taken("opleider1")).isEmpty();
        geweigerd(VoorstelReden.AMENDEMENT_AL_BEANTWOORD, () -> overnemen(1, 2, null, null));
        geweigerd(VoorstelReden.AMENDEMENT_AL_BEANTWOORD, () -> afwijzen("opleider1", "Toch niet"));
        geweigerd(VoorstelReden.AMENDEMENT_AL_BEANTWOORD, () -> intrekken("bestuur2"));
    }

    @Test
    void afwijzen_vraagt_een_reden_en_laat_de_tekst_staan() {
        indienen("bestuur2", 1, TWEEDE);
        geweigerd(BesluitReden.REDEN_ONTBREEKT, () -> afwijzen("opleider1", " "));
        afwijzen("opleider1", "Drie uur past niet in het rooster");
        assertThat(beeld(voorstel).versies()).hasSize(1);
        assertThat(amendement("bestuur2", 1).regel()).extracting(Amendementregel::stand, Amendementregel::antwoord)
                .containsExactly(Amendementstand.AFGEWEZEN, "Drie uur past niet in het rooster");
    }

    @Test
    void wijzigingen_op_verschillende_plaatsen_gaan_samen_ook_als_de_tekst_intussen_veranderde() {
        indienen("bestuur2", 1, TWEEDE);
        wijzigen("opleider1", voorstel, 1, false, ANDERE_VRAAG);
        assertThat(amendement("opleider1", 1)).satisfies(a -> {
            assertThat(a.isIntussenGewijzigd()).isTrue();
            assertThat(a.botst()).isFalse();
        });
        overnemen(1, 2, null, null);
        assertThat(beeld(voorstel).inhoud()).isEqualTo(new Voorstelopgave(EERSTE.titel(), ANDERE_VRAAG.vraag(), TWEEDE.tekst(), EERSTE.motivering()));
    }

    @Test
    void bij_een_botsing_kiest_niet_het_systeem_maar_wie_het_voorstel_deed() {
        indienen("bestuur2", 1, TWEEDE);
        indienen("beroepsgroep1", 1, VIER_UUR);
        overnemen(1, 1, null, null);
        assertThat(amendement("opleider1", 2)).satisfies(a -> {
            assertThat(a.botst()).isTrue();
            assertThat(a.basis()).isEqualTo(EERSTE);
            assertThat(a.nu()).isEqualTo(TWEEDE);
        });
        geweigerd(VoorstelReden.AMENDEMENT_BOTST, () -> overnemen(2, 2, null, null));
        geweigerd(VoorstelReden.VOORSTELTEKST_VERNIEUWD, () -> overnemen(2, 1, VIER_UUR, null));
        assertThat(beeld(voorstel).inhoud()).isEqualTo(TWEEDE);
        assertThat(overnemen(2, 2, VIER_UUR, "Dan vier")).isEqualTo(3);
        assertThat(beeld(voorstel).inhoud()).isEqualTo(VIER_UUR);
    }

    @Test
    void wat_er_al_in_staat_maakt_geen_nieuwe_versie() {
        indienen("bestuur2", 1, TWEEDE);
        wijzigen("opleider1", voorstel, 1, false, TWEEDE);
        assertThat(overnemen(1, 2, null, null)).isEqualTo(2);
        assertThat(beeld(voorstel).versies()).hasSize(2);
    }

    @Test
    void wie_het_indiende_trekt_het_in_en_een_ander_niet() {
        indienen("bestuur2", 1, TWEEDE);
        geweigerd(VoorstelReden.AMENDEMENT_VAN_ANDER, () -> intrekken("bestuur3"));
        intrekken("bestuur2");
        assertThat(amendement("opleider1", 1).regel().stand()).isEqualTo(Amendementstand.INGETROKKEN);
        assertThat(taken("opleider1")).isEmpty();
    }

    @Test
    void op_eigen_tekst_zonder_wijziging_zonder_reden_of_op_een_oude_tekst_kan_niet() {
        geweigerd(VoorstelReden.AMENDEMENT_OP_EIGEN, () -> indienen("opleider1", 1, TWEEDE));
        geweigerd(VoorstelReden.AMENDEMENT_ZONDER_WIJZIGING, () -> indienen("bestuur2", 1, EERSTE));
        assertThatIllegalArgumentException().isThrownBy(() -> doen(() -> amendementen("bestuur2").indienen(zaal.van("bestuur2"), voorstel, 1, TWEEDE, " ")))
                .withMessageStartingWith("De reden");
        wijzigen("opleider1", voorstel, 1, false, TWEEDE);
        geweigerd(VoorstelReden.VOORSTELTEKST_VERNIEUWD, () -> indienen("bestuur2", 1, VIER_UUR));
        assertThat(beeld(voorstel).amendementen()).isEmpty();
    }

    @Test
    void alleen_wie_het_voorstel_deed_antwoordt() {
        indienen("bestuur2", 1, TWEEDE);
        geweigerd(VoorstelReden.VOORSTEL_VAN_ANDER, () -> doen(() -> amendementen("bestuur2").overnemen(zaal.van("bestuur2"), voorstel, 1, 1, null, null)));
        geweigerd(VoorstelReden.VOORSTEL_VAN_ANDER, () -> afwijzen("bestuur3", "Nee"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> overnemen(9, 1, null, null));
        doen(() -> zaal.mandaat("lezer", Portaal.OPLEIDER, zaal.partij("Opleider 2"), null));
        doen(() -> zaal.mandaat("oud", Portaal.OPLEIDER, zaal.partij("Opleider 2"), LocalDate.of(2024, 2, 1), nl.onderwijsregio.partij.Functie.STEMMEN));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> indienen("lezer", 1, VIER_UUR));
        geweigerd(PartijReden.MANDAAT_AFGELOPEN, () -> indienen("oud", 1, VIER_UUR));
    }

    @Test
    void tijdens_de_stemming_en_na_het_besluit_staat_de_tekst_vast() {
        indienen("bestuur2", 1, TWEEDE);
        long ronde = terStemming(voorstel, 1);
        geweigerd(VoorstelReden.AMENDEMENT_ALLEEN_IN_CONCEPT, () -> indienen("bestuur3", 1, VIER_UUR));
        geweigerd(VoorstelReden.AMENDEMENT_ALLEEN_IN_CONCEPT, () -> overnemen(1, 1, null, null));
        assertThat(amendement("opleider1", 1).magAntwoorden()).isFalse();
        doen(() -> zaal.als("projectleider", Stemleiding.class).intrekken(zaal.projectleider(), ronde, "Eerst het amendement"));
        overnemen(1, 1, null, null);
        allenStemmen(terStemming(voorstel, 2), Keuze.VOOR);
        zaal.klok.op(SLUITING);
        geweigerd(VoorstelReden.AMENDEMENT_ALLEEN_IN_CONCEPT, () -> indienen("bestuur3", 2, VIER_UUR));
        assertThat(beeld("bestuur3", voorstel).magAmenderen()).isFalse();
    }

    private Amendementen amendementen(String wie) {
        return zaal.als(wie, Amendementen.class);
    }

    private int indienen(String wie, int gezien, Voorstelopgave tekst) {
        return inTransactie(e -> amendementen(wie).indienen(zaal.van(wie), voorstel, gezien, tekst, "Dat is beter"));
    }

    private int overnemen(int nummer, int gezien, Voorstelopgave zelf, String antwoord) {
        return inTransactie(e -> amendementen("opleider1").overnemen(zaal.van("opleider1"), voorstel, nummer, gezien, zelf, antwoord));
    }

    private void afwijzen(String wie, String waarom) {
        doen(() -> amendementen(wie).afwijzen(zaal.van(wie), voorstel, 1, waarom));
    }

    private void intrekken(String wie) {
        doen(() -> amendementen(wie).intrekken(zaal.van(wie), voorstel, 1));
    }

    private Amendementbeeld amendement(String wie, int nummer) {
        return inTransactie(e -> amendementen(wie).beeld(zaal.van(wie), voorstel, nummer));
    }

    private List<Taak> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Voorsteltaken.class).taken(zaal.gemachtigde(wie), LocalDate.of(2024, 10, 4)));
    }
}
