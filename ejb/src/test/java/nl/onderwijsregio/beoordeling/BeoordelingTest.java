package nl.onderwijsregio.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.aanvraag.Aanvraagstand;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.document.Documentvorm;
import nl.onderwijsregio.taak.Taak;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeoordelingTest extends Databanktest {
    private static final String NA_SLUITING = "2024-10-16T10:00:00";
    private static final List<String> CRITERIA = List.of("INHOUD", "BEROEPSGROEP", "DEELNAME");

    private Aanvraagstand stand;
    private MandaatId re2;
    private MandaatId re3;
    private MandaatId minister;
    private MandaatId minister2;

    @BeforeEach
    void een_ingediende_aanvraag() {
        stand = inTransactie(Aanvraagstand::new);
        doen(() -> {
            Partij re = partij(Partijsoort.REALISATIE_EENHEID);
            Partij ministerie = partij(Partijsoort.MINISTERIE);
            re2 = stand.mandaat("re2", Portaal.RE, re, null);
            re3 = stand.mandaat("re3", Portaal.RE, re, null);
            minister = stand.mandaat("beschikker", Portaal.BESCHIKKEN, ministerie, null);
            minister2 = stand.mandaat("beschikker2", Portaal.BESCHIKKEN, ministerie, null);
            stand.gereedmaken();
        });
        inTransactie(e -> stand.aanvragen().indienen(stand.projectleider));
    }

    private Partij partij(Partijsoort soort) {
        return em.createQuery("select p from Partij p where p.soort = :s", Partij.class).setParameter("s", soort).getSingleResult();
    }

    @Test
    void twee_mensen_beoordelen_en_een_derde_niet() {
        als(b -> b.beoordelaarWorden(stand.re, stand.regio));
        weigert(BeoordelingReden.AL_BEOORDELAAR, () -> als(b -> b.beoordelaarWorden(stand.re, stand.regio)));
        als(b -> b.beoordelaarWorden(re2, stand.regio));
        weigert(BeoordelingReden.TWEE_BEOORDELAARS, () -> als(b -> b.beoordelaarWorden(re3, stand.regio)));
        weigert(BeoordelingReden.GEEN_BEOORDELAAR, () -> bewaren(re3, 0, Score.VOLDOENDE));
        als(b -> b.terugtrekken(re2, stand.regio));
        als(b -> b.beoordelaarWorden(re3, stand.regio));
        assertThat(beeld(stand.re).oordelen()).extracting(Oordeelbeeld::gebruiker).containsExactly("re", "re3");
    }

    @Test
    void drie_mensen_tegelijk_op_twee_plaatsen() throws Exception {
        CyclicBarrier samen = new CyclicBarrier(3);
        List<String> uitkomsten = tegelijk(List.of(stand.re, re2, re3), samen, (ander, m) -> stand.maken(ander, Beoordelen.class).beoordelaarWorden(m, stand.regio));
        assertThat(uitkomsten).containsExactlyInAnyOrder("gelukt", "gelukt", "TWEE_BEOORDELAARS");
        assertThat(beeld(stand.re).oordelen()).hasSize(2);
    }

    @Test
    void wie_voor_de_regio_of_een_partij_daarin_handelt_beoordeelt_daar_niet() {
        doen(() -> stand.mandaat("re2", Portaal.BESTUUR, stand.noordpad, stand.regio, Functie.STEMMEN));
        weigert(BeoordelingReden.BELANG_IN_REGIO, () -> als(b -> b.beoordelaarWorden(re2, stand.regio)));
        long elders = stand.wie(stand.vreemd).regioId();
        doen(() -> stand.mandaat("re3", Portaal.OPLEIDER, stand.delta, elders, Functie.STEMMEN));
        weigert(BeoordelingReden.BELANG_IN_REGIO, () -> als(b -> b.beoordelaarWorden(re3, stand.regio)));
        als(b -> b.beoordelaarWorden(stand.re, stand.regio));
    }

    @Test
    void een_mandaat_dat_afliep_voor_het_indienen_telt_niet_en_een_dat_op_die_dag_afliep_wel() {
        tot("re2", LocalDate.of(2024, 9, 30));
        als(b -> b.beoordelaarWorden(re2, stand.regio));
        tot("re3", LocalDate.of(2024, 10, 1));
        weigert(BeoordelingReden.BELANG_IN_REGIO, () -> als(b -> b.beoordelaarWorden(re3, stand.regio)));
    }

    private void tot(String gebruiker, LocalDate dag) {
        doen(() -> {
            long id = stand.mandaat(gebruiker, Portaal.BESTUUR, stand.noordpad, stand.regio, Functie.STEMMEN).waarde();
            em.flush();
            em.createNativeQuery("update mandaat set tot = ?1 where id = ?2").setParameter(1, dag).setParameter(2, id).executeUpdate();
        });
    }

    @Test
    void het_oordeel_van_de_ander_is_pas_te_zien_als_beide_zijn_neergelegd() {
        beoordelaars();
        bewaren(stand.re, 0, Score.VOLDOENDE);
        als(b -> b.oordeelNeerleggen(stand.re, stand.regio, 1));
        bewaren(re2, 0, Score.TWIJFEL);
        assertThat(van(beeld(re2), "re").oordeel()).isNull();
        assertThat(van(beeld(re2), "re2").oordeel()).isNotNull();
        assertThat(beeld(re3).oordelen()).allMatch(o -> o.oordeel() == null);
        assertThat(beeld(minister).oordelen()).allMatch(o -> o.oordeel() == null);
        weigert(BeoordelingReden.OORDEEL_NOG_NIET_NEERGELEGD, () -> advies(stand.re, 0, Score.VOLDOENDE, Uitspraak.VERLENEN));
        als(b -> b.oordeelNeerleggen(re2, stand.regio, 1));
        assertThat(van(beeld(re2), "re").oordeel().over("INHOUD").orElseThrow().score()).isEqualTo(Score.VOLDOENDE);
        assertThat(beeld(minister).oordelen()).allMatch(o -> o.oordeel() == null);
        weigert(BeoordelingReden.OORDEEL_NEERGELEGD, () -> bewaren(re2, 1, Score.VOLDOENDE));
        weigert(BeoordelingReden.OORDEEL_NEERGELEGD, () -> als(b -> b.terugtrekken(re2, stand.regio)));
    }

    @Test
    void een_oordeel_is_pas_neer_te_leggen_als_elk_criterium_een_score_en_een_reden_heeft() {
        beoordelaars();
        Oordeelopgave half = new Oordeelopgave(List.of(oordeel("INHOUD", Score.VOLDOENDE, "Helder."), oordeel("BEROEPSGROEP", Score.TWIJFEL, "Laat betrokken."),
                oordeel("DEELNAME", Score.VOLDOENDE, " ")));
        uit(b -> b.oordeelBewaren(stand.re, stand.regio, 0, half));
        weigert(BeoordelingReden.OORDEEL_NIET_COMPLEET, () -> als(b -> b.oordeelNeerleggen(stand.re, stand.regio, 1)));
        bewaren(stand.re, 1, Score.VOLDOENDE);
        weigert(BeoordelingReden.OORDEEL_GEWIJZIGD, () -> als(b -> b.oordeelNeerleggen(stand.re, stand.regio, 1)));
        als(b -> b.oordeelNeerleggen(stand.re, stand.regio, 2));
    }

    @Test
    void op_een_oud_formulier_wordt_niets_bewaard_en_beide_teksten_komen_terug() {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        advies(stand.re, 0, Score.VOLDOENDE, Uitspraak.VERLENEN);
        var botsing = (Briefbewaring.Botsing<Adviesopgave>) advies(re2, 0, Score.VOLDOENDE, Uitspraak.AFWIJZEN);
        assertThat(botsing.nu().uitspraak()).isEqualTo(Uitspraak.VERLENEN);
        assertThat(botsing.eigen().uitspraak()).isEqualTo(Uitspraak.AFWIJZEN);
        assertThat(botsing.gebruiker()).isEqualTo("re");
        assertThat(beeld(re2).adviesversie()).isEqualTo(1);
        beoordelaarsBotsing();
    }

    private void beoordelaarsBotsing() {
        assertThat(advies(re2, 1, Score.VOLDOENDE, Uitspraak.AFWIJZEN)).isInstanceOf(Briefbewaring.Bewaard.class);
        assertThat(beeld(stand.re).advies().uitspraak()).isEqualTo(Uitspraak.AFWIJZEN);
    }

    @Test
    void een_gezamenlijke_score_die_afwijkt_heeft_een_reden() {
        neergelegd(Score.VOLDOENDE, Score.TWIJFEL);
        weigert(BeoordelingReden.AFWIJKING_ZONDER_REDEN, () -> uit(b -> b.adviesBewaren(stand.re, stand.regio, 0,
                new Adviesopgave(alles(Score.VOLDOENDE, ""), Uitspraak.VERLENEN, Set.of(), "Goed plan.", ""))));
        uit(b -> b.adviesBewaren(stand.re, stand.regio, 0, new Adviesopgave(alles(Score.VOLDOENDE, "Na overleg."), Uitspraak.VERLENEN, Set.of(), "Goed plan.", "")));
    }

    @Test
    void een_gezamenlijke_score_die_gelijk_is_aan_beide_vraagt_geen_reden() {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        uit(b -> b.adviesBewaren(stand.re, stand.regio, 0, new Adviesopgave(alles(Score.VOLDOENDE, ""), Uitspraak.VERLENEN, Set.of(), "Goed plan.", "")));
        als(b -> b.akkoordGeven(stand.re, stand.regio, 1));
    }

    @Test
    void het_advies_staat_als_beide_akkoord_zijn_met_dezelfde_tekst() {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        weigert(BeoordelingReden.ADVIES_GEWIJZIGD, () -> als(b -> b.akkoordGeven(stand.re, stand.regio, 0)));
        advies(stand.re, 0, Score.VOLDOENDE, Uitspraak.VERLENEN);
        als(b -> b.akkoordGeven(stand.re, stand.regio, 1));
        advies(re2, 1, Score.VOLDOENDE, Uitspraak.VERLENEN);
        als(b -> b.akkoordGeven(re2, stand.regio, 2));
        assertThat(beeld(stand.re).stand()).isEqualTo(Beoordelingstand.SAMEN);
        weigert(BeoordelingReden.ADVIES_GEWIJZIGD, () -> als(b -> b.akkoordGeven(stand.re, stand.regio, 1)));
        als(b -> b.akkoordGeven(stand.re, stand.regio, 2));
        assertThat(beeld(stand.re).stand()).isEqualTo(Beoordelingstand.ADVIES);
        weigert(BeoordelingReden.ADVIES_UITGEBRACHT, () -> advies(re2, 2, Score.VOLDOENDE, Uitspraak.AFWIJZEN));
        assertThat(beeld(minister).oordelen()).allMatch(o -> o.oordeel() != null);
    }

    @Test
    void een_advies_zonder_motivering_of_uitspraak_is_niet_compleet() {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        uit(b -> b.adviesBewaren(stand.re, stand.regio, 0, new Adviesopgave(alles(Score.VOLDOENDE, "Ja."), Uitspraak.VERLENEN, Set.of(), " ", "")));
        weigert(BeoordelingReden.ADVIES_NIET_COMPLEET, () -> als(b -> b.akkoordGeven(stand.re, stand.regio, 1)));
        uit(b -> b.adviesBewaren(stand.re, stand.regio, 1, new Adviesopgave(alles(Score.VOLDOENDE, "Ja."), null, Set.of(), "Goed.", "")));
        weigert(BeoordelingReden.ADVIES_NIET_COMPLEET, () -> als(b -> b.akkoordGeven(stand.re, stand.regio, 2)));
        uit(b -> b.adviesBewaren(stand.re, stand.regio, 2, new Adviesopgave(alles(Score.VOLDOENDE, "Ja."), Uitspraak.GEDEELTELIJK, Set.of(), "Goed.", "")));
        weigert(BeoordelingReden.ADVIES_NIET_COMPLEET, () -> als(b -> b.akkoordGeven(stand.re, stand.regio, 3)));
    }

    @Test
    void er_wordt_pas_beschikt_na_het_advies_en_na_sluiting_en_een_keer() {
        stand.klok.zetten(NA_SLUITING);
        weigert(BeoordelingReden.ADVIES_ONTBREEKT, () -> voorstel(minister, verlenen()));
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        weigert(BeoordelingReden.ADVIES_ONTBREEKT, () -> voorstel(minister, verlenen()));
        geadviseerd();
        stand.klok.zetten("2024-10-15T16:00:00");
        weigert(BeoordelingReden.TIJDVAK_NOG_OPEN, () -> voorstel(minister, verlenen()));
        stand.klok.zetten("2024-10-15T16:00:01");
        Beschikkingvoorstel voorstel = voorstel(minister, verlenen());
        assertThat(voorstel.bedrag()).isEqualByComparingTo("2212500.00");
        weigert(BeoordelingReden.BESCHIKKING_GEWIJZIGD, () -> beschikken(minister, "oud", verlenen()));
        beschikken(minister, voorstel.kenmerk(), verlenen());
        weigert(BeoordelingReden.AL_BESCHIKT, () -> beschikken(minister2, voorstel.kenmerk(), verlenen()));
        weigert(BeoordelingReden.AL_BESCHIKT, () -> advies(re2, 1, Score.VOLDOENDE, Uitspraak.AFWIJZEN));
        Beschikkingbeeld besluit = beeld(minister).beschikking();
        assertThat(besluit.bedrag()).isEqualByComparingTo("2212500.00");
        assertThat(besluit.bezwaarTot()).isEqualTo(LocalDate.of(2024, 11, 26));
        assertThat(besluit.betalingen()).singleElement().satisfies(b -> assertThat(b.artikel()).isEqualTo("13 lid 1"));
    }

    @Test
    void wie_beoordeelde_beschikt_niet_en_wie_een_belang_heeft_ook_niet() {
        MandaatId dubbel = inTransactie(e -> stand.mandaat("re", Portaal.BESCHIKKEN, partij(Partijsoort.MINISTERIE), null));
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        geadviseerd();
        stand.klok.zetten(NA_SLUITING);
        weigert(BeoordelingReden.BEOORDELAAR_BESCHIKT_NIET, () -> voorstel(dubbel, verlenen()));
        doen(() -> stand.mandaat("beschikker2", Portaal.BESTUUR, stand.zuidrand, stand.regio, Functie.STEMMEN));
        weigert(BeoordelingReden.BELANG_IN_REGIO, () -> voorstel(minister2, verlenen()));
        weigert(PartijReden.GEEN_TOEGANG, () -> voorstel(stand.re, verlenen()));
        voorstel(minister, verlenen());
    }

    @Test
    void twee_mensen_die_tegelijk_beschikken_nemen_samen_een_besluit() throws Exception {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        geadviseerd();
        stand.klok.zetten(NA_SLUITING);
        String kenmerk = voorstel(minister, verlenen()).kenmerk();
        List<String> uitkomsten = tegelijk(List.of(minister, minister2), new CyclicBarrier(2),
                (ander, m) -> stand.maken(ander, Beschikken.class).beschikken(m, stand.regio, kenmerk, verlenen()));
        assertThat(uitkomsten).containsExactlyInAnyOrder("gelukt", "AL_BESCHIKT");
    }

    @Test
    void van_een_gedeeltelijke_verlening_rekent_het_systeem_het_bedrag() {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        geadviseerd();
        stand.klok.zetten(NA_SLUITING);
        Bedragpost post = beeld(minister).posten().stream().filter(p -> new BigDecimal(p.bedrag()).signum() > 0).findFirst().orElseThrow();
        Beschikkingvoorstel deel = voorstel(minister, new Beschikkingopgave(Uitspraak.GEDEELTELIJK, Set.of(post.code()), "Dit onderdeel ontbreekt in het plan."));
        assertThat(deel.bedrag()).isEqualByComparingTo(new BigDecimal("2212500.00").subtract(new BigDecimal(post.bedrag())));
        Beschikkingvoorstel onbekend = voorstel(minister, new Beschikkingopgave(Uitspraak.GEDEELTELIJK, Set.of("BESTAAT_NIET"), "Dit onderdeel ontbreekt."));
        assertThat(onbekend.bedrag()).isNull();
        weigert(BeoordelingReden.BEDRAG_NIET_TE_BEPALEN, () -> beschikken(minister, onbekend.kenmerk(), onbekend.opgave()));
        Beschikkingvoorstel af = voorstel(minister, new Beschikkingopgave(Uitspraak.AFWIJZEN, Set.of(), "Het plan voldoet niet."));
        assertThat(af.bedrag()).isEqualByComparingTo("0.00");
        assertThat(af.betalingen()).isEmpty();
    }

    @Test
    void bij_het_plafond_wordt_ieder_in_dezelfde_verhouding_verlaagd() {
        assertThat(met(96).isVerlaagd()).isFalse();
        assertThat(met(96).bedrag()).isEqualByComparingTo("2212500.00");
        Berekening krap = met(97);
        assertThat(krap.isVerlaagd()).isTrue();
        assertThat(krap.bedrag()).isLessThan(new BigDecimal("2212500.00"));
        assertThat(krap.bedrag().multiply(BigDecimal.valueOf(97))).isLessThanOrEqualTo(krap.plafond());
    }

    /** As many applications as this one; of the first it is reckoned. */
    private Berekening met(int aantal) {
        return inTransactie(e -> {
            BeoordelingQuery echt = stand.maken(BeoordelingQuery.class);
            Ingediend aanvraag = echt.van(stand.regio, "ldnor-2025").orElseThrow();
            var een = echt.bewijzen("ldnor-2025").getFirst();
            List<BeoordelingQuery.Bewijsregel> alle = new ArrayList<>(List.of(een));
            alle.addAll(Collections.nCopies(aantal - 1, new BeoordelingQuery.Bewijsregel(-1, een.regeling(), een.regelversie(), een.bewijs(), null, null)));
            alle.add(new BeoordelingQuery.Bewijsregel(-2, een.regeling(), een.regelversie(), een.bewijs(), Uitspraak.AFWIJZEN, null));
            BeoordelingQuery vol = new BeoordelingQuery() {
                @Override
                List<Bewijsregel> bewijzen(String regeling) {
                    return alle;
                }
            };
            return stand.maken(Plafondverdeling.class, vol).van(aanvraag, Set.of());
        });
    }

    @Test
    void een_regio_leest_haar_vragen_en_antwoordt_een_keer() {
        weigert(BeoordelingReden.GEEN_BEOORDELAAR, () -> vragen(v -> v.stellen(stand.re, stand.regio, "INHOUD", "Wie tekende?")));
        beoordelaars();
        weigert(BeoordelingReden.GEEN_BEOORDELAAR, () -> vragen(v -> v.stellen(re3, stand.regio, "INHOUD", "Wie tekende?")));
        vragen(v -> v.stellen(stand.re, stand.regio, "INHOUD", "Hoe meet u het doel?"));
        assertThat(taken(stand.projectleider)).extracting(Taak::sleutel).containsExactly("taak.beoordeling.antwoorden");
        assertThat(taken(stand.bestuurderZuid)).isEmpty();
        long vraag = regio(stand.projectleider).vragen().getFirst().id();
        weigert(PartijReden.FUNCTIE_ONTBREEKT, () -> vragen(v -> v.beantwoorden(stand.bestuurderZuid, vraag, "Met cijfers.")));
        weigert(BeoordelingReden.GEEN_AANVRAAG, () -> vragen(v -> v.beantwoorden(stand.vreemd, vraag, "Met cijfers.")));
        vragen(v -> v.beantwoorden(stand.projectleider, vraag, "Met cijfers per jaar."));
        weigert(BeoordelingReden.REGIOVRAAG_AL_BEANTWOORD, () -> vragen(v -> v.beantwoorden(stand.projectleider, vraag, "Anders.")));
        assertThat(beeld(re2).vragen()).singleElement().satisfies(v -> assertThat(v.antwoord()).isEqualTo("Met cijfers per jaar."));
        assertThat(regio(stand.opleider).toString()).doesNotContain("VOLDOENDE", "re2");
        assertThat(taken(stand.projectleider)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> vragen(v -> v.stellen(stand.re, stand.regio, "", " ")));
    }

    @Test
    void de_criteria_over_spreiding_gelden_alleen_voor_de_voorlopers() {
        Maatstaf nu = inTransactie(e -> stand.maken(Beoordelingen.class).maatstaf(stand.re));
        assertThat(nu.criteria()).extracting(Criterium::code).isEqualTo(CRITERIA);
        Maatstaf voorlopers = inTransactie(e -> stand.maken(Beoordelingen.class).maatstaf(stand.re.voor(Werkstuk.van("voorlopers-2023"))));
        assertThat(voorlopers.criteria()).hasSize(8).allSatisfy(c -> assertThat(c.bron()).contains("maart 2023"));
        assertThat(voorlopers.termijn().weken()).isEqualTo(8);
    }

    @Test
    void een_lijst_laat_zien_wie_wanneer_beslist_wordt_en_wie_nog_moet_indienen() {
        List<Beoordelingsregel> lijst = inTransactie(e -> stand.maken(Beoordelingen.class).lijst(minister));
        assertThat(lijst).singleElement().satisfies(r -> assertThat(r.stand()).isEqualTo(Beoordelingstand.BEOORDELAARS_GEZOCHT));
        assertThat(verwacht(minister)).isEmpty();
        doen(() -> stand.maken(Plannen.class).beginnen(stand.vreemd));
        assertThat(verwacht(minister)).extracting(Verwachteregio::naam).containsExactly("Het Veen");
        weigert(PartijReden.GEEN_TOEGANG, () -> verwacht(stand.projectleider));
    }

    private List<Verwachteregio> verwacht(MandaatId wie) {
        return inTransactie(e -> stand.maken(Beoordelingen.class).verwacht(wie));
    }

    @Test
    void de_beslistermijn_komt_uit_de_regeling_en_staat_bij_de_taak() {
        Beslistermijn termijn = beeld(stand.re).termijn();
        assertThat(termijn.uiterlijk()).isEqualTo(LocalDate.of(2025, 1, 14));
        assertThat(termijn.weken()).isEqualTo(13);
        assertThat(termijn.artikel()).isEqualTo("13 lid 1");
        assertThat(termijn.isVerstreken(LocalDate.of(2025, 1, 14))).isFalse();
        assertThat(termijn.isVerstreken(LocalDate.of(2025, 1, 15))).isTrue();
        assertThat(taken(stand.re)).singleElement().satisfies(t -> assertThat(t.termijn()).isEqualTo(termijn.uiterlijk()));
        assertThat(taken(minister)).isEmpty();
        beoordelaars();
        assertThat(taken(stand.re)).extracting(Taak::sleutel).containsExactly("taak.beoordeling.oordelen");
        assertThat(taken(re3)).isEmpty();
        bewaren(stand.re, 0, Score.VOLDOENDE);
        als(b -> b.oordeelNeerleggen(stand.re, stand.regio, 1));
        assertThat(taken(stand.re)).isEmpty();
    }

    @Test
    void de_brief_heeft_redenen_bedrag_betaling_en_bezwaar_en_is_telkens_dezelfde() throws Exception {
        neergelegd(Score.VOLDOENDE, Score.VOLDOENDE);
        geadviseerd();
        stand.klok.zetten(NA_SLUITING);
        weigert(BeoordelingReden.NOG_NIET_BESCHIKT, () -> brief(stand.opleider, Documentvorm.PDF));
        beschikken(minister, voorstel(minister, verlenen()).kenmerk(), verlenen());
        Bestand pdf = brief(stand.opleider, Documentvorm.PDF);
        assertThat(brief(minister, Documentvorm.PDF).inhoud()).isEqualTo(pdf.inhoud());
        try (var document = Loader.loadPDF(pdf.inhoud())) {
            leest(new PDFTextStripper().getText(document));
        }
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(brief(stand.re, Documentvorm.DOCX).inhoud())))) {
            leest(word.getText());
        }
        weigert(PartijReden.GEEN_TOEGANG, () -> brief(stand.vreemd, Documentvorm.PDF));
        assertThat(regio(stand.opleider).besluit().bedrag()).isEqualByComparingTo("2212500.00");
    }

    private static void leest(String tekst) {
        assertThat(tekst.replaceAll("[\\s\\u00a0]+", " ")).contains("Beslissing op uw aanvraag", "€ 2.212.500,00", "Het plan is helder.", "artikel 13 lid 1", "binnen zes weken",
                "Algemene wet bestuursrecht", "27 november 2024", "penvoerder van onderwijsregio De Waarden").doesNotContain("TWIJFEL", "VOLDOENDE", "Inhoud 1");
    }

    // ---- acts

    private void beoordelaars() {
        als(b -> b.beoordelaarWorden(stand.re, stand.regio));
        als(b -> b.beoordelaarWorden(re2, stand.regio));
    }

    private void neergelegd(Score eerste, Score tweede) {
        beoordelaars();
        bewaren(stand.re, 0, eerste);
        bewaren(re2, 0, tweede);
        als(b -> b.oordeelNeerleggen(stand.re, stand.regio, 1));
        als(b -> b.oordeelNeerleggen(re2, stand.regio, 1));
    }

    private void geadviseerd() {
        advies(stand.re, 0, Score.VOLDOENDE, Uitspraak.VERLENEN);
        als(b -> b.akkoordGeven(stand.re, stand.regio, 1));
        als(b -> b.akkoordGeven(re2, stand.regio, 1));
    }

    private static Criteriumoordeel oordeel(String criterium, Score score, String reden) {
        return new Criteriumoordeel(criterium, score, reden);
    }

    private static Oordeelopgave alles(Score score, String reden) {
        return new Oordeelopgave(CRITERIA.stream().map(c -> oordeel(c, score, reden)).toList());
    }

    private Briefbewaring<Oordeelopgave> bewaren(MandaatId wie, int gezien, Score score) {
        return uit(b -> b.oordeelBewaren(wie, stand.regio, gezien, alles(score, "Zo staat het in het plan.")));
    }

    private Briefbewaring<Adviesopgave> advies(MandaatId wie, int gezien, Score score, Uitspraak uitspraak) {
        return uit(b -> b.adviesBewaren(wie, stand.regio, gezien, new Adviesopgave(alles(score, "Samen besproken."), uitspraak, Set.of(), "Het plan is helder.", "")));
    }

    private static Beschikkingopgave verlenen() {
        return new Beschikkingopgave(Uitspraak.VERLENEN, Set.of(), "Het plan is helder.");
    }

    private Beschikkingvoorstel voorstel(MandaatId wie, Beschikkingopgave opgave) {
        return inTransactie(e -> stand.maken(Beschikken.class).voorstel(wie, stand.regio, opgave));
    }

    private void beschikken(MandaatId wie, String kenmerk, Beschikkingopgave opgave) {
        doen(() -> stand.maken(Beschikken.class).beschikken(wie, stand.regio, kenmerk, opgave));
    }

    private Bestand brief(MandaatId wie, Documentvorm vorm) {
        return inTransactie(e -> stand.maken(Beschikken.class).brief(wie, stand.regio, vorm));
    }

    private void als(Consumer<Beoordelen> act) {
        doen(() -> act.accept(stand.maken(Beoordelen.class)));
    }

    private <T> T uit(Function<Beoordelen, T> act) {
        return inTransactie(e -> act.apply(stand.maken(Beoordelen.class)));
    }

    private void vragen(Consumer<Regiovragen> act) {
        doen(() -> act.accept(stand.maken(Regiovragen.class)));
    }

    private Beoordelingsbeeld beeld(MandaatId wie) {
        return inTransactie(e -> stand.maken(Beoordelingen.class).beeld(wie, stand.regio)).orElseThrow();
    }

    private Regiobeoordeling regio(MandaatId wie) {
        return inTransactie(e -> stand.maken(Regiovragen.class).beeld(wie)).orElseThrow();
    }

    private static Oordeelbeeld van(Beoordelingsbeeld beeld, String gebruiker) {
        return beeld.oordelen().stream().filter(o -> o.gebruiker().equals(gebruiker)).findFirst().orElseThrow();
    }

    private List<Taak> taken(MandaatId wie) {
        return inTransactie(e -> stand.maken(Beoordelingtaken.class).taken(stand.wie(wie), LocalDate.of(2024, 10, 1)));
    }

    private interface Act {
        void doe(EntityManager ander, MandaatId wie);
    }

    private List<String> tegelijk(List<MandaatId> wie, CyclicBarrier samen, Act act) throws Exception {
        try (ExecutorService draden = Executors.newFixedThreadPool(wie.size())) {
            List<String> uitkomsten = new ArrayList<>();
            for (Future<String> f : draden.invokeAll(wie.stream().map(m -> een(m, samen, act)).toList())) {
                uitkomsten.add(f.get());
            }
            return uitkomsten;
        }
    }

    private Callable<String> een(MandaatId wie, CyclicBarrier samen, Act act) {
        return () -> {
            EntityManager eigen = databank.entityManager();
            try {
                samen.await();
                eigen.getTransaction().begin();
                act.doe(eigen, wie);
                eigen.getTransaction().commit();
                return "gelukt";
            } catch (Weigering w) {
                return w.reden().name();
            } finally {
                if (eigen.getTransaction().isActive()) {
                    eigen.getTransaction().rollback();
                }
                eigen.close();
            }
        };
    }

    private static void weigert(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
