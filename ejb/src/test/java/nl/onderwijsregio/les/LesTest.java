package nl.onderwijsregio.les;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.kennis.Materiaalregel;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessiematerialen;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.keuring.Bestandskeuring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of a kennissessie: slides, recordings, and a lesson that another region finds and uses. */
class LesTest extends Databanktest {
    private static final byte[] PDF = "%PDF-1.7 fictief".getBytes(StandardCharsets.ISO_8859_1);

    private final Lesindex index = new Lesindex();
    private Zaal zaal;
    private MandaatId re;
    private MandaatId schrijver;
    private long sessie;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(3, 1, 1));
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
        schrijver = inTransactie(e -> zaal.mandaat("schrijver", Portaal.BESTUUR, zaal.partij("Bestuur 2"), null, Functie.SCHRIJVEN));
        Instant begin = Zaal.BEGIN.minusSeconds(7200);
        sessie = inTransactie(e -> zaal.als("re", Sessiebeheer.class).vastleggen(re, new Sessieopgave("Terugblik", "Wat wij leerden (fictief).", Set.of(Sessiethema.LOKET), Set.of(),
                Sessievorm.ONLINE, "", "", begin, begin.plusSeconds(3600), 10, "", false, false, List.of(), List.of())));
    }

    @Test
    void een_les_wordt_door_een_ander_gevonden_gelezen_en_met_bron_overgenomen_in_het_plan() {
        long les = inTransactie(e -> lessen("re").toevoegen(re, sessie, opgave("Een loket dat doorverwijst")));
        assertThat(zoeken("bestuur1", "loketten")).extracting(Lesregel::id).containsExactly(les);
        Lesbeeld beeld = beeld("bestuur1", les);
        assertThat(beeld.sessie()).isEqualTo("Terugblik");
        assertThat(beeld.magWijzigen()).isFalse();
        doen(() -> lessen("schrijver").overnemen(schrijver, les, "b"));
        String tekst = em.createQuery("select o.tekst from Planonderdeel o where o.planId = :p and o.letter = 'b'", String.class).setParameter("p", zaal.plan()).getSingleResult();
        assertThat(tekst).contains("Wat probeerden zij? Wij belden &lt;ieder&gt;", "Bron: les ‘Een loket dat doorverwijst’ van Realisatie-Eenheid, kennissessie ‘Terugblik’.")
                .doesNotContain("<ieder>");
        assertThat(beeld("bestuur1", les).gebruikt()).isEqualTo(1);
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> lessen("bestuur1").overnemen(zaal.van("bestuur1"), les, "b")));
    }

    @Test
    void alleen_de_eigen_partij_wijzigt_en_op_wat_zij_zag() {
        long les = inTransactie(e -> lessen("schrijver").toevoegen(schrijver, null, opgave("Oud")));
        geweigerd(LesReden.LES_BESTAAT_NIET, () -> doen(() -> lessen("re").wijzigen(re, les, 0, opgave("Nieuw"))));
        long gezien = beeld("schrijver", les).versie();
        doen(() -> lessen("schrijver").wijzigen(schrijver, les, gezien, opgave("Nieuw")));
        assertThat(zoeken("re", "nieuw")).hasSize(1);
        geweigerd(LesReden.LES_GEWIJZIGD, () -> doen(() -> lessen("schrijver").wijzigen(schrijver, les, 0, opgave("Nog eens"))));
        doen(() -> lessen("schrijver").intrekken(schrijver, les));
        assertThat(zoeken("re", "")).isEmpty();
        geweigerd(LesReden.LES_BESTAAT_NIET, () -> beeld("re", les));
    }

    @Test
    void een_les_hoort_bij_een_sessie_die_geweest_is_en_zonder_functie_schrijft_niemand() {
        geweigerd(LesReden.LES_VOOR_DE_SESSIE, () -> doen(() -> lessen("re").toevoegen(re, 999_999L, opgave("x"))));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> lessen("bestuur1").toevoegen(zaal.van("bestuur1"), null, opgave("x"))));
        assertThatIllegalArgumentException().isThrownBy(() -> opgave("")).withMessageContaining("de titel");
        inTransactie(e -> lessen("re").toevoegen(re, sessie, opgave("Van de sessie")));
        assertThat(lessen("bestuur1").vanSessie(zaal.van("bestuur1"), sessie)).extracting(Lesregel::titel).containsExactly("Van de sessie");
    }

    @Test
    void na_een_herstart_staat_alles_er_weer() {
        inTransactie(e -> lessen("re").toevoegen(re, sessie, opgave("Een loket dat doorverwijst")));
        Lesindex nieuw = new Lesindex();
        zaal.als("", Lesopwarming.class, nieuw).vullen();
        assertThat(nieuw.zoeken(new Lesvraag("loket", null, null), 10)).hasSize(1);
    }

    @Test
    void presentaties_worden_op_hun_inhoud_gekeurd_en_alleen_de_organisator_voegt_toe() {
        long materiaal = inTransactie(e -> materialen("re").presentatieToevoegen(re, sessie, "C:\\werk\\dia's.pdf", PDF));
        doen(() -> materialen("re").opnameToevoegen(re, sessie, "Opname", "https://opname.example/1"));
        assertThat(materialen("bestuur1").lijst(zaal.van("bestuur1"), sessie)).extracting(Materiaalregel::titel).containsExactly("dia's.pdf", "Opname");
        assertThat(materialen("bestuur1").bestand(zaal.van("bestuur1"), materiaal).inhoud()).isEqualTo(PDF);
        geweigerd(PlanReden.BESTAND_SOORT, () -> doen(() -> materialen("re").presentatieToevoegen(re, sessie, "dia.pdf", new byte[] {1, 2, 3})));
        geweigerd(PlanReden.BESTAND_ANDERE_NAAM, () -> doen(() -> materialen("re").presentatieToevoegen(re, sessie, "dia.docx", PDF)));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> materialen("schrijver").presentatieToevoegen(schrijver, sessie, "dia.pdf", PDF)));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> materialen("schrijver").verwijderen(schrijver, materiaal)));
        assertThatIllegalArgumentException().isThrownBy(() -> materialen("re").opnameToevoegen(re, sessie, "Opname", "javascript:alert(1)")).withMessageContaining("https://");
        doen(() -> materialen("re").verwijderen(re, materiaal));
        assertThat(materialen("re").lijst(re, sessie)).hasSize(1);
        geweigerd(PartijReden.GEEN_TOEGANG, () -> materialen("re").bestand(re, materiaal));
    }

    private static Lesopgave opgave(String titel) {
        return new Lesopgave(titel, Sessiethema.LOKET, Lessector.ALLE, "Wij belden <ieder> terug.", "Zij-instromers", "De helft kwam.", "Eerder beginnen.", "Telling (fictief)");
    }

    private Lessen lessen(String gebruiker) {
        return zaal.als(gebruiker, Lessen.class, index);
    }

    private Sessiematerialen materialen(String gebruiker) {
        return zaal.als(gebruiker, Sessiematerialen.class, new Bestandskeuring());
    }

    private List<Lesregel> zoeken(String gebruiker, String tekst) {
        index.vullen(zaal.als("", LesRepository.class).teksten());
        return lessen(gebruiker).zoeken(zaal.van(gebruiker), new Lesvraag(tekst, null, null));
    }

    private Lesbeeld beeld(String gebruiker, long les) {
        return inTransactie(e -> lessen(gebruiker).les(zaal.van(gebruiker), les));
    }

    private void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
        em.clear();
    }
}
