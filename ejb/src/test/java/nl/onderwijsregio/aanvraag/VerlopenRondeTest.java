package nl.onderwijsregio.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.toets.Regiotaken;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a round asks of people, until the last second in which one can apply, and not after it. */
class VerlopenRondeTest extends Databanktest {
    private static final Werkstuk NIEUW = Werkstuk.van("ldnor-2026-2029");
    private static final Werkstuk OVEREENKOMST = NIEUW.met(Documentsoort.SAMENWERKINGSOVEREENKOMST);
    private Planstand stand;

    @BeforeEach
    void plan_beginnen() {
        stand = inTransactie(Planstand::new);
        doen(() -> stand.maken(em, Plannen.class).beginnen(stand.projectleider));
    }

    @Test
    void een_plan_vraagt_niets_meer_als_het_tijdvak_is_gesloten() {
        doen(() -> stand.maken(em, Plannen.class).klaarZetten(stand.projectleider, "a", true));
        stand.klok.zetten("2024-10-15T16:00:00");
        assertThat(taken(Plantaken.class, stand.projectleider)).extracting(Taak::sleutel).containsExactly("taak.plan.problemen");
        assertThat(deadlines()).hasSize(1);
        stand.klok.zetten("2024-10-15T16:00:01");
        assertThat(taken(Plantaken.class, stand.projectleider)).isEmpty();
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void de_samenstelling_vraagt_niets_meer_als_het_tijdvak_is_gesloten() {
        stand.klok.zetten("2024-10-15T16:00:00");
        assertThat(taken(Regiotaken.class, stand.opleider)).extracting(Taak::sleutel).containsExactly("taak.regio.bevestigen");
        assertThat(taken(Regiotaken.class, stand.projectleider)).extracting(Taak::sleutel).contains("taak.regio.opgaven");
        stand.klok.zetten("2024-10-15T16:00:01");
        assertThat(taken(Regiotaken.class, stand.opleider)).isEmpty();
        assertThat(taken(Regiotaken.class, stand.projectleider)).isEmpty();
    }

    @Test
    void een_afspraak_vraagt_om_handtekeningen_zolang_de_activiteiten_duren_maar_niet_als_de_regio_geen_aanvraag_deed() {
        doen(() -> {
            Samenstelling samenstelling = Samenstelling.beginnen(stand.regio, NIEUW.regeling(), "2026-09-03", "projectleider", stand.klok.instant());
            samenstelling.partijToevoegen(stand.zuidrand, false, stand.wie(stand.projectleider), stand.klok.instant());
            em.persist(samenstelling);
            em.createNativeQuery("update mandaat set tot = null").executeUpdate();
        });
        for (Werkstuk stuk : List.of(NIEUW, OVEREENKOMST)) {
            doen(() -> stand.maken(em, Plannen.class).beginnen(stand.projectleider.voor(stuk)));
        }
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider.voor(OVEREENKOMST), "a", 0, "<p>Elke partij doet haar deel.</p>"));
        doen(() -> stand.maken(em, Versies.class).versieBewaren(stand.projectleider.voor(OVEREENKOMST), ""));
        assertThat(taken(Plantaken.class, stand.bestuurderZuid)).extracting(Taak::sleutel).containsExactly("taak.plan.ondertekenen");
        stand.klok.zetten("2029-12-31T23:59:59");
        assertThat(taken(Plantaken.class, stand.bestuurderZuid)).as("nothing was submitted").isEmpty();
        doen(() -> {
            PlanVanAanpak plan = stand.maken(em, PlanRepository.class).van(stand.regio, NIEUW).orElseThrow();
            Planversies versies = stand.maken(em, Planversies.class);
            PlanVersie versie = versies.bevriezen(plan, Aanleiding.INDIENEN, stand.wie(stand.projectleider));
            versies.indienen(plan.id(), versie, stand.wie(stand.projectleider), stand.klok.instant());
        });
        assertThat(taken(Plantaken.class, stand.bestuurderZuid)).extracting(Taak::werkstuk).containsExactly(OVEREENKOMST);
        stand.klok.zetten("2030-01-01T00:00:00");
        assertThat(taken(Plantaken.class, stand.bestuurderZuid)).isEmpty();
    }

    private <T extends Takenbron> List<Taak> taken(Class<T> bron, MandaatId wie) {
        return inTransactie(e -> stand.maken(em, bron).taken(stand.wie(wie), Planstand.VANDAAG));
    }

    private List<Deadline> deadlines() {
        return inTransactie(e -> stand.maken(em, Plantaken.class).deadlines(stand.wie(stand.projectleider), Planstand.VANDAAG));
    }
}
