package nl.onderwijsregio.overstap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Onderdeelwissel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plandruk;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planslot;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.regeling.Activering;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.toets.Dossierbron;
import nl.onderwijsregio.regio.toets.Indieningsstand;
import nl.onderwijsregio.regio.toets.Regiotoets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverstapTest extends Databanktest {
    private static final String LDNOR = "ldnor-2025";
    private static final LocalDate OUD = LocalDate.of(2024, 11, 30);
    private static final LocalDate NIEUW = LocalDate.of(2024, 12, 5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Regelingen regelingen = Regelingen.meegeleverd();
    private Planstand stand;

    @BeforeEach
    void een_plan_met_tekst_op_de_oude_tekst() {
        stand = inTransactie(Planstand::new);
        doen(() -> maken(Plannen.class).beginnen(stand.projectleider));
        doen(() -> maken(Plannen.class).bewaren(stand.projectleider, "c", 0, "<p>Wij werken samen.</p>"));
    }

    @Test
    void zolang_er_niets_anders_geldt_is_er_niets_om_op_over_te_stappen() {
        Optional<LocalDate> ander = inTransactie(e -> overstappen().andereTekst(stand.projectleider));
        Optional<Overstapbeeld> beeld = inTransactie(e -> overstappen().beeld(stand.projectleider));
        assertThat(ander).isEmpty();
        assertThat(beeld).isEmpty();
        geweigerd(OverstapReden.GEEN_ANDERE_TEKST, () -> overstappen().overstappen(stand.projectleider, new Overstapkeuze(versie(), hash(), -1, List.of(), "", "")));
    }

    @Test
    void wie_kijkt_ziet_wat_er_verandert_en_er_verandert_niets() {
        actief();
        Overstapbeeld beeld = beeld(stand.opleider);
        assertThat(beeld.van()).isEqualTo(OUD);
        assertThat(beeld.naar()).isEqualTo(NIEUW);
        assertThat(beeld.onderdelen()).containsExactly(new Onderdeelwissel(Onderdeelwissel.Soort.VERVALT, "c", titel("c"), true),
                new Onderdeelwissel(Onderdeelwissel.Soort.ERBIJ, "q", "Vooruitblik", false));
        assertThat(beeld.magBesluiten()).isFalse();
        assertThat(beeld(stand.projectleider).magBesluiten()).isTrue();
        assertThat(plan().regelversie()).isEqualTo(OUD.toString());
        assertThat(getoetst()).isEqualTo(OUD);
    }

    @Test
    void overstappen_brengt_samenstelling_en_plan_op_de_nieuwe_tekst_en_bewaart_elke_zin() {
        actief();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        doen(() -> overstappen().overstappen(stand.projectleider, gezien));
        assertThat(plan().regelversie()).isEqualTo(NIEUW.toString());
        assertThat(plan().onderdeel("q")).isPresent();
        assertThat(plan().onderdeel("c")).isEmpty();
        assertThat(plan().bewaard()).singleElement().satisfies(b -> {
            assertThat(b.letter()).isEqualTo("c");
            assertThat(b.titel()).isEqualTo(titel("c"));
            assertThat(b.tekst()).contains("Wij werken samen.");
        });
        assertThat(getoetst()).isEqualTo(NIEUW);
        assertThat(lijst(stand.opleider)).singleElement().satisfies(r -> {
            assertThat(r.van()).isEqualTo(OUD.toString());
            assertThat(r.naar()).isEqualTo(NIEUW.toString());
            assertThat(r.naarHash()).isEqualTo(hash());
            assertThat(r.gebruiker()).isEqualTo("projectleider");
        });
        assertThat(em.createQuery("select count(r) from Logregel r where r.handeling = 'overstappen'", Long.class).getSingleResult()).isEqualTo(1L);
    }

    @Test
    void een_tweede_klik_en_een_tweede_scherm_stappen_niet_nog_eens_over() {
        actief();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        doen(() -> overstappen().overstappen(stand.projectleider, gezien));
        geweigerd(RegioReden.SAMENSTELLING_GEWIJZIGD, () -> overstappen().overstappen(stand.projectleider, gezien));
        assertThat(lijst(stand.projectleider)).hasSize(1);
    }

    @Test
    void wie_iets_anders_zag_dan_er_nu_is_stapt_niet_over() {
        actief();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        doen(() -> maken(Samenstellen.class).gemeentenToevoegen(stand.projectleider, gezien.samenstelling(), List.of()));
        geweigerd(RegioReden.SAMENSTELLING_GEWIJZIGD, () -> overstappen().overstappen(stand.projectleider, gezien));
        geweigerd(OverstapReden.OVERSTAP_VEROUDERD, () -> overstappen().overstappen(stand.projectleider, new Overstapkeuze(versie(), "sha256:anders", gezien.plan(), gezien.onderdelen(), gezien.voor(), gezien.na())));
    }

    @Test
    void wie_het_plan_of_het_bedrag_anders_zag_dan_het_nu_is_stapt_niet_over() {
        actief();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        Overstapkeuze anderBedrag = new Overstapkeuze(gezien.samenstelling(), gezien.naarHash(), gezien.plan(), gezien.onderdelen(), gezien.voor(), gezien.na() + "1");
        geweigerd(OverstapReden.OVERSTAP_VEROUDERD, () -> overstappen().overstappen(stand.projectleider, anderBedrag));
        doen(() -> maken(Plannen.class).bewaren(stand.projectleider, "c", 1, ""));
        geweigerd(OverstapReden.OVERSTAP_VEROUDERD, () -> overstappen().overstappen(stand.projectleider, gezien));
        assertThat(plan().regelversie()).isEqualTo(OUD.toString());
    }

    @Test
    void een_vastgelegde_versie_houdt_na_het_overstappen_de_koppen_van_haar_eigen_tekst() {
        int nummer = inTransactie(e -> maken(Versies.class).versieBewaren(stand.projectleider, "voor de overstap"));
        Planvorm eerst = inTransactie(e -> maken(Versies.class).vorm(stand.projectleider, nummer));
        actief();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        doen(() -> overstappen().overstappen(stand.projectleider, gezien));
        Planvorm daarna = inTransactie(e -> maken(Versies.class).vorm(stand.projectleider, nummer));
        assertThat(daarna).isEqualTo(eerst);
        assertThat(daarna.titel("c")).isEqualTo(titel("c"));
        assertThat(daarna.onderdeel("q")).isEmpty();
        int nieuw = inTransactie(e -> maken(Versies.class).versieBewaren(stand.projectleider, "erna"));
        Planvorm erna = inTransactie(e -> maken(Versies.class).vorm(stand.projectleider, nieuw));
        assertThat(erna.onderdeel("c")).isEmpty();
        assertThat(erna.bewaard()).containsExactly(java.util.Map.entry("c", titel("c")));
        assertThat(erna.met(eerst).onderdeel("c")).isPresent();
        String blad = inTransactie(e -> {
            PlanVanAanpak plan = e.createQuery("select p from PlanVanAanpak p", PlanVanAanpak.class).getSingleResult();
            return maken(Plandruk.class).pagina(plan, maken(PlanRepository.class).versie(plan.id(), nieuw).orElseThrow());
        });
        assertThat(blad).contains(" (bewaard uit een eerdere tekst van de regeling)</h2>", "Wij werken samen.");
    }

    @Test
    void een_plan_dat_achterbleef_haalt_de_samenstelling_in_en_die_verandert_niet() {
        actief();
        doen(() -> em.createNativeQuery("update samenstelling set regelversie = '" + NIEUW + "'").executeUpdate());
        em.clear();
        long eerst = versie();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        doen(() -> overstappen().overstappen(stand.projectleider, gezien));
        assertThat(plan().regelversie()).isEqualTo(NIEUW.toString());
        assertThat(versie()).isEqualTo(eerst);
    }

    @Test
    void wat_is_ingeleverd_telt_na_het_overstappen_zoals_de_nieuwe_tekst_het_vraagt() {
        actief();
        Dossierbron bron = dossier(Set.of("plan"));
        Optional<Overstapbeeld> beeld = inTransactie(e -> stand.maken(em, Overstappen.class, regelingen, stand.maken(em, Planslot.class), bron).beeld(stand.projectleider));
        assertThat(beeld.orElseThrow().bevindingen()).extracting(Overstapbeeld.Bevindingwissel::artikel).contains("6 lid 6");
    }

    @Test
    void een_tekst_die_op_de_regio_niet_is_toe_te_passen_weigert_met_de_oorzaak_en_er_verandert_niets() {
        actief();
        Overstappen met = stand.maken(em, Overstappen.class, regelingen, stand.maken(em, Planslot.class), dossier(Set.of("verzonnen")));
        assertThatThrownBy(() -> inTransactie(e -> met.beeld(stand.projectleider))).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(RegioReden.TEKST_PAST_NIET);
            assertThat(w.waarden()).containsEntry("tekst", NIEUW).hasEntrySatisfying("oorzaak", o -> assertThat((String) o).contains("'verzonnen'"));
        });
        assertThat(plan().regelversie()).isEqualTo(OUD.toString());
    }

    @Test
    void een_regio_stapt_over_van_een_tekst_die_niet_meer_is_toe_te_passen_en_het_bewijs_zegt_waarom() {
        actief();
        Overstappen met = stand.maken(em, Overstappen.class, regelingen, stand.maken(em, Planslot.class), dossier(Set.of("verzonnen"), Set.of("plan")));
        Optional<Overstapbeeld> gezien = inTransactie(e -> met.beeld(stand.projectleider));
        Overstapbeeld beeld = gezien.orElseThrow();
        assertThat(beeld.voor()).satisfies(v -> assertThat(v.isErEen()).isFalse()).satisfies(v -> assertThat(v.versie()).isEqualTo(OUD))
                .extracting(Oordeel::oorzaak).asString().contains("'verzonnen'");
        assertThat(beeld.na().isErEen()).isTrue();
        assertThat(beeld.bevindingen()).as("nothing to compare with").isEmpty();
        doen(() -> met.overstappen(stand.projectleider, beeld.gezien()));
        assertThat(plan().regelversie()).isEqualTo(NIEUW.toString());
        assertThat(lijst(stand.projectleider)).singleElement().satisfies(r -> {
            assertThat(r.van()).isEqualTo(OUD.toString());
            assertThat(r.bedragVoor()).isNull();
            assertThat(r.oorzaakVoor()).contains("'verzonnen'");
        });
    }

    @Test
    void de_oorzaak_hoort_bij_wat_iemand_zag() {
        actief();
        Overstapkeuze gezien = inTransactie(e -> stand.maken(em, Overstappen.class, regelingen, stand.maken(em, Planslot.class), dossier(Set.of("verzonnen"), Set.of("plan")))
                .beeld(stand.projectleider)).orElseThrow().gezien();
        Overstappen daarna = stand.maken(em, Overstappen.class, regelingen, stand.maken(em, Planslot.class), dossier(Set.of("iets anders"), Set.of("plan")));
        geweigerd(OverstapReden.OVERSTAP_VEROUDERD, () -> daarna.overstappen(stand.projectleider, gezien));
    }

    /** Everybody signed under the old text and nobody under another; these attachments under another. */
    private Dossierbron dossier(Set<String> erna) {
        return dossier(Set.of("plan"), erna);
    }

    private Dossierbron dossier(Set<String> ervoor, Set<String> erna) {
        return new Dossierbron() {
            @Override
            public Indieningsstand dossier(long regio, String regeling) {
                throw new IllegalStateException();
            }

            @Override
            public Indieningsstand dossier(long regio, String regeling, Regelversie tekst) {
                boolean oud = tekst.versie().equals(OUD);
                return new Indieningsstand(Optional.of(oud ? ervoor : erna), Optional.of(oud ? Set.of("99901", "99902", "partij-" + stand.delta.id()) : Set.of()), Optional.empty());
            }
        };
    }

    @Test
    void tijdens_een_stemming_en_na_het_indienen_blijft_alles_op_zijn_tekst() {
        actief();
        for (Object[] geval : new Object[][] {{"IN_STEMMING", PlanReden.BEVROREN}, {"INGEDIEND", PlanReden.PLAN_INGEDIEND}}) {
            doen(() -> em.createNativeQuery("update plan set status = '" + geval[0] + "'").executeUpdate());
            em.clear();
            assertThat(beeld(stand.projectleider).slot()).contains((Reden) geval[1]);
            Overstapkeuze gezien = beeld(stand.projectleider).gezien();
            geweigerd((Reden) geval[1], () -> overstappen().overstappen(stand.projectleider, gezien));
        }
    }

    @Test
    void alleen_wie_de_regio_leidt_besluit_en_alleen_over_de_eigen_regio() {
        actief();
        Overstapkeuze gezien = beeld(stand.projectleider).gezien();
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> overstappen().overstappen(stand.adviseur, gezien));
        Optional<Overstapbeeld> elders = inTransactie(e -> overstappen().beeld(stand.vreemd));
        assertThat(elders).isEmpty();
    }

    private void actief() {
        Versietekst t = regelingen.actueel().versie(LDNOR, OUD).tekst();
        Regelversie nieuw = new Versietekst(LDNOR, t.naam(), NIEUW, t.bron(), t.regels(), t.parameters(), format(t.planformat()), t.artikelen()).lezen();
        regelingen.vervangen(regelingen.actueel().met(List.of(nieuw), List.of(new Activering(LDNOR, NIEUW, Planstand.VANDAAG))));
    }

    /** Without section c, with a section q. */
    private static String format(String json) {
        try {
            ObjectNode format = (ObjectNode) JSON.readTree(json);
            ArrayNode onderdelen = (ArrayNode) format.get("onderdelen");
            ObjectNode erbij = onderdelen.get(0).deepCopy();
            for (int i = 0; i < onderdelen.size(); i++) {
                if (onderdelen.get(i).get("letter").asText().equals("c")) {
                    onderdelen.remove(i);
                }
            }
            onderdelen.add(erbij.put("letter", "q").put("titel", "Vooruitblik"));
            ArrayNode delen = (ArrayNode) format.get("delen");
            for (int i = delen.size() - 1; i >= 0; i--) {
                if (delen.get(i).get("letter").asText().equals("c")) {
                    delen.remove(i);
                }
            }
            return format.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String titel(String letter) {
        return regelingen.actueel().versie(LDNOR, OUD).planformat().onderdeel(letter).orElseThrow().titel();
    }

    private String hash() {
        return regelingen.actueel().beslistekst(LDNOR, Planstand.VANDAAG).tekstHash();
    }

    private long versie() {
        return em.createQuery("select s.versie from Samenstelling s where s.regioId = :r", Long.class).setParameter("r", stand.regio).getSingleResult();
    }

    private List<Overstapregel> lijst(MandaatId mandaat) {
        return inTransactie(e -> overstappen().lijst(mandaat));
    }

    private Overstapbeeld beeld(MandaatId mandaat) {
        Optional<Overstapbeeld> beeld = inTransactie(e -> overstappen().beeld(mandaat));
        return beeld.orElseThrow();
    }

    /** The text that the composition is tested on. */
    private LocalDate getoetst() {
        return inTransactie(e -> maken(Regiotoets.class).beeld(stand.projectleider).toets().regelversie().versie());
    }

    private Planbeeld plan() {
        Optional<Planbeeld> plan = inTransactie(e -> maken(Plannen.class).overzicht(stand.projectleider));
        return plan.orElseThrow();
    }

    private Overstappen overstappen() {
        return maken(Overstappen.class);
    }

    private <T> T maken(Class<T> soort) {
        return stand.maken(em, soort, regelingen, stand.maken(em, Planslot.class));
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatThrownBy(() -> doen(handeling)).hasMessage(reden.name());
    }
}
