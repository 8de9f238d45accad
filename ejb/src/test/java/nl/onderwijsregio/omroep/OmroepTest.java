package nl.onderwijsregio.omroep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.taak.Taak;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OmroepTest extends Databanktest {
    private Planstand stand;
    private long elders;

    @BeforeEach
    void twee_regios_en_de_realisatie_eenheid() {
        stand = inTransactie(Planstand::new);
        elders = stand.wie(stand.vreemd).regioId();
    }

    @Test
    void een_bericht_gaat_een_keer_naar_projectleider_en_penvoerder_van_de_gekozen_regios() {
        long id = sturen(stand.regio);
        assertThat(ontvangers()).containsExactly("projectleider");
        List<Omroepregel> hier = ontvangst(o -> o.ontvangen(stand.opleider));
        assertThat(hier).extracting(Omroepregel::titel).containsExactly("Nieuwe kaders");
        List<Omroepregel> daar = ontvangst(o -> o.ontvangen(stand.vreemd));
        assertThat(daar).isEmpty();
        weigert(PartijReden.GEEN_TOEGANG, () -> ontvangst(o -> o.bericht(stand.vreemd, id)));
        weigert(PartijReden.GEEN_TOEGANG, () -> ontvangen(o -> o.gelezen(stand.vreemd, id)));
        weigert(PartijReden.GEEN_TOEGANG, () -> ontvangen(o -> o.vragen(stand.vreemd, id, "Waarom?")));
    }

    @Test
    void wie_twee_regios_leidt_krijgt_een_mail() {
        doen(() -> stand.mandaat("projectleider", Portaal.BESTUUR, stand.noordpad, elders, Functie.PROJECTLEIDER));
        sturen(stand.regio, elders);
        assertThat(ontvangers()).containsExactlyInAnyOrder("projectleider", "vreemd");
    }

    @Test
    void per_regio_is_te_zien_of_zij_het_las_en_de_eerste_keer_blijft_staan() {
        long id = sturen(stand.regio, elders);
        assertThat(taken(stand.projectleider)).extracting(Taak::sleutel).containsExactly("taak.omroep.lezen");
        weigert(PartijReden.FUNCTIE_ONTBREEKT, () -> ontvangen(o -> o.gelezen(stand.opleider, id)));
        ontvangen(o -> o.gelezen(stand.projectleider, id));
        Omroepbeeld eerst = re(o -> o.beeld(stand.re, id));
        stand.klok.zetten("2024-10-05T12:00:00");
        ontvangen(o -> o.gelezen(stand.projectleider, id));
        Omroepbeeld later = re(o -> o.beeld(stand.re, id));
        assertThat(later).isEqualTo(eerst);
        assertThat(later.regel().gelezen()).isEqualTo(1);
        assertThat(later.lezers()).filteredOn(l -> l.gelezenOp() == null).extracting(Leesregel::regioId).containsExactly(elders);
        assertThat(taken(stand.projectleider)).isEmpty();
    }

    @Test
    void een_regio_leest_alleen_haar_eigen_vragen_en_het_antwoord() {
        long id = sturen(stand.regio, elders);
        ontvangen(o -> o.vragen(stand.projectleider, id, "Geldt dit al in 2025?"));
        ontvangen(o -> o.vragen(stand.vreemd, id, "Geldt dit voor het mbo?"));
        assertThat(taken(stand.re)).extracting(t -> t.waarden().get("regio")).containsExactly("De Waarden", "Het Veen");
        long vraag = vraag(id, 0);
        omroepen(o -> o.beantwoorden(stand.re, vraag, "Ja, vanaf 1 januari 2025."));
        Omroepbeeld eigen = ontvangst(o -> o.bericht(stand.opleider, id));
        assertThat(eigen.vragen()).singleElement().satisfies(v -> assertThat(v.antwoord()).isEqualTo("Ja, vanaf 1 januari 2025."));
        assertThat(eigen.lezers()).extracting(Leesregel::regioId).containsExactly(stand.regio);
        Omroepbeeld ander = ontvangst(o -> o.bericht(stand.vreemd, id));
        assertThat(ander.vragen()).singleElement().satisfies(v -> assertThat(v.isBeantwoord()).isFalse());
        weigert(OmroepReden.VRAAG_AL_BEANTWOORD, () -> omroepen(o -> o.beantwoorden(stand.re, vraag, "Toch niet.")));
        assertThat(taken(stand.re)).hasSize(1);
        assertThat(ontvangers()).containsExactly("projectleider", "vreemd", "projectleider");
    }

    @Test
    void een_vraag_wordt_openbaar_in_andere_woorden_zonder_regio_en_zonder_persoon() {
        long id = sturen(stand.regio);
        ontvangen(o -> o.vragen(stand.projectleider, id, "Mag De Waarden de invalpool met Het Veen delen? Bel Kees, 0612345678."));
        long vraag = vraag(id, 0);
        weigert(OmroepReden.VRAAG_NIET_BEANTWOORD, () -> omroepen(o -> o.openbaarMaken(stand.re, vraag, "Mag dat?", "Ja.")));
        omroepen(o -> o.beantwoorden(stand.re, vraag, "Ja, dat mag. Mail re@example.nl."));
        assertThat(openbaar()).isEmpty();
        weigert(OmroepReden.OPENBAAR_MET_CONTACTGEGEVEN, () -> omroepen(o -> o.openbaarMaken(stand.re, vraag, "Mag dat? Bel 0612345678.", "Ja.")));
        weigert(OmroepReden.OPENBAAR_MET_CONTACTGEGEVEN, () -> omroepen(o -> o.openbaarMaken(stand.re, vraag, "Mag dat?", "Ja, mail re@example.nl.")));
        weigert(OmroepReden.OPENBAAR_MET_REGIO, () -> omroepen(o -> o.openbaarMaken(stand.re, vraag, "Mag dat?", "Ja, dat mag in de waarden.")));
        omroepen(o -> o.openbaarMaken(stand.re, vraag, "Mogen twee regio's een invalpool delen?", "Ja, dat mag."));
        assertThat(openbaar()).singleElement().satisfies(v -> {
            assertThat(v.toString()).contains("Mogen twee regio's een invalpool delen?", "Ja, dat mag.");
            assertThat(v.toString()).doesNotContain("Nieuwe kaders", "Waarden", "Kees", "example", "projectleider");
        });
        weigert(OmroepReden.VRAAG_AL_OPENBAAR, () -> omroepen(o -> o.openbaarMaken(stand.re, vraag, "Mag dat?", "Ja.")));
        omroepen(o -> o.terugnemen(stand.re, vraag));
        assertThat(openbaar()).isEmpty();
        weigert(OmroepReden.VRAAG_NIET_OPENBAAR, () -> omroepen(o -> o.terugnemen(stand.re, vraag)));
        Omroepbeeld beeld = re(o -> o.beeld(stand.re, id));
        assertThat(beeld.vragen()).singleElement().satisfies(v -> assertThat(v.antwoord()).contains("re@example.nl"));
    }

    @Test
    void een_bericht_heeft_een_titel_een_tekst_en_een_regio_die_er_is() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Omroepopgave(" ", "tekst", Set.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Omroepopgave("titel", " ", Set.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Omroepopgave("titel", "tekst", Set.of()));
        weigert(PartijReden.GEEN_TOEGANG, () -> sturen(987_654L));
        weigert(PartijReden.GEEN_TOEGANG, () -> re(o -> o.versturen(stand.projectleider, new Omroepopgave("titel", "tekst", Set.of(stand.regio)))));
    }

    @Test
    void een_bericht_aan_alle_regios_leest_met_een_vast_aantal_vragen_aan_de_database() {
        List<Omroepkeuze> regios = re(o -> o.regios(stand.re));
        long id = sturen(regios.stream().mapToLong(Omroepkeuze::regioId).toArray());
        var tel = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        tel.clear();
        Omroepbeeld beeld = re(o -> o.beeld(stand.re, id));
        assertThat(beeld.lezers()).hasSize(regios.size()).hasSizeGreaterThan(50);
        assertThat(tel.getPrepareStatementCount()).isLessThanOrEqualTo(4);
    }

    private long sturen(long... regios) {
        Set<Long> keuze = java.util.Arrays.stream(regios).boxed().collect(java.util.stream.Collectors.toSet());
        return re(o -> o.versturen(stand.re, new Omroepopgave("Nieuwe kaders", "De kaders voor 2025 zijn bijgesteld.", keuze)));
    }

    private long vraag(long bericht, int plek) {
        Omroepbeeld beeld = re(o -> o.beeld(stand.re, bericht));
        return beeld.vragen().get(plek).id();
    }

    private List<Openbarevraag> openbaar() {
        return inTransactie(e -> stand.maken(Veelgevraagd.class).openbaar());
    }

    private List<String> ontvangers() {
        return inTransactie(e -> e.createQuery("select b.gebruiker from Bericht b where b.soort = nl.onderwijsregio.bericht.Berichtsoort.OMROEP order by b.id", String.class)
                .getResultList());
    }

    private List<Taak> taken(MandaatId wie) {
        return inTransactie(e -> stand.maken(Omroeptaken.class).taken(stand.wie(wie), LocalDate.of(2024, 10, 1)));
    }

    private <T> T re(Function<Omroep, T> werk) {
        return inTransactie(e -> werk.apply(stand.maken(Omroep.class)));
    }

    private void omroepen(Consumer<Omroep> werk) {
        doen(() -> werk.accept(stand.maken(Omroep.class)));
    }

    private <T> T ontvangst(Function<Omroepontvangst, T> werk) {
        return inTransactie(e -> werk.apply(stand.maken(Omroepontvangst.class)));
    }

    private void ontvangen(Consumer<Omroepontvangst> werk) {
        doen(() -> werk.accept(stand.maken(Omroepontvangst.class)));
    }

    private static void weigert(Reden reden, ThrowingCallable werk) {
        assertThatThrownBy(werk).isInstanceOf(Weigering.class).hasMessage(reden.name());
    }
}
