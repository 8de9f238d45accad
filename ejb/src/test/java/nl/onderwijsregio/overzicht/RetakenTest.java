package nl.onderwijsregio.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetakenTest extends Databanktest {
    private Planstand stand;

    @BeforeEach
    void een_plan_waarvan_een_versie_is_gegeven() {
        stand = inTransactie(Planstand::new);
        doen(() -> stand.maken(em, Plannen.class).beginnen(stand.projectleider));
        doen(() -> stand.maken(em, Planversies.class).bevriezen(stand.maken(em, PlanRepository.class).van(stand.regio, "ldnor-2025").orElseThrow(), Aanleiding.STEMMING,
                stand.wie(stand.projectleider)));
    }

    @Test
    void de_re_krijgt_de_taak_aan_te_bevelen_tot_het_tijdvak_is_gesloten() {
        stand.klok.zetten("2024-10-15T16:00:00");
        assertThat(taken()).extracting(Taak::sleutel).containsExactly("taak.re.aanbevelen");
        stand.klok.zetten("2024-10-15T16:00:01");
        assertThat(taken()).isEmpty();
    }

    private List<Taak> taken() {
        return inTransactie(e -> stand.maken(em, Retaken.class).taken(stand.wie(stand.re), Planstand.VANDAAG));
    }
}
