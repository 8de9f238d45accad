package nl.onderwijsregio.bediening;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The day after the window closed: the product is started again on that day, with everything that was in it. */
class TeLaatIT extends Bediening {
    private static final String TE_LAAT = "Indienen kan niet meer. Het tijdvak sloot op 15 oktober 2024, 16.00 uur.";

    @BeforeAll
    static void een_dag_na_de_sluiting() {
        Toneel.opnieuw("2024-10-16");
    }

    @AfterAll
    static void terug_naar_de_ronde() {
        Toneel.opnieuw(Product.DAG);
    }

    @Test
    void een_plan_indienen_na_de_sluiting_wordt_geweigerd_met_het_moment_van_sluiten() {
        Scherm leider = als("projectleider");
        String plan = leider.begin("bestuur", "De Waarden") + "/plan/indienen";
        leider.open(plan).ziet("Wat houdt indienen tegen").ziet(TE_LAAT).keur("te-laat").keurSmal("te-laat").klik("Plan indienen")
                .ziet(TE_LAAT).zietNiet("Het plan is ingediend.");
    }
}
