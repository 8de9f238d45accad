package nl.onderwijsregio.bediening;

import org.junit.jupiter.api.Test;

/** A region works on the round of 2026-2029 beside the one of 2025: activiteitenplan, composition, and an agreement that it signs. */
class PlannenIT extends Bediening {
    private static final String RONDE = "-ldnor-2026-2029";

    @Test
    void een_regio_begint_het_activiteitenplan_en_tekent_de_samenwerkingsovereenkomst_naast_het_plan_van_2025() {
        Scherm leider = als("projectleider");
        String begin = leider.begin("bestuur", "Noordpad (fictief) · De Waarden");
        leider.open(begin + "/plannen").ziet("Activiteitenplan 2026-2029").ziet("U kunt het plan nu al voorbereiden").ziet("geen onderwijsregio").keur("plannen").keurSmal("plannen");
        plan(leider, begin + RONDE);
        overeenkomst(leider, begin + RONDE + ".samenwerkingsovereenkomst");
        tekenen();
        leider.open(begin + RONDE + "/plan/bijlagen").ziet("nog niet door alle partijen getekend").keur("bijlagen-2026").keurSmal("bijlagen-2026");
        leider.open(begin + "/plan").ziet("Plan van aanpak 2025").zietNiet("Omliggende en overlappende");
    }

    private static void plan(Scherm leider, String pad) {
        if (leider.open(pad + "/plan").tekst().contains("Nog niemand is hieraan begonnen")) {
            leider.keur("activiteitenplan-leeg").keurSmal("activiteitenplan-leeg").klik("Activiteitenplan 2026-2029 beginnen");
        }
        leider.ziet("Omliggende en overlappende regio's").keur("activiteitenplan").keurSmal("activiteitenplan");
        if (leider.open(pad + "/regio").tekst().contains("Overnemen van")) {
            leider.klik("Overnemen van: Subsidieregeling Landelijk dekkend netwerk onderwijsregio's, kalenderjaar 2025").ziet("De samenstelling is overgenomen");
        }
        leider.keur("regio-2026").keurSmal("regio-2026");
    }

    private static void overeenkomst(Scherm leider, String pad) {
        if (leider.open(pad + "/plan").tekst().contains("Nog niemand is hieraan begonnen")) {
            leider.klik("Samenwerkingsovereenkomst 2026-2029 beginnen");
        }
        leider.ziet("Taken per partij").zietNiet("Weg naar indienen").keur("overeenkomst").keurSmal("overeenkomst");
        Planwerk.typ(leider.open(pad + "/plan/onderdeel/a"), "Elke partij draagt bij naar vermogen (fictief). ");
        leider.open(pad + "/plan/versies").klik("Versie vastleggen").ziet("vastgelegd");
        leider.open(pad + "/plan/indienen").ziet("Afspraken dient u niet apart in");
    }

    private void tekenen() {
        Scherm bestuur = als("bestuur");
        bestuur.open(bestuur.begin("bestuur", "Noordpad (fictief) · De Waarden") + RONDE + ".samenwerkingsovereenkomst/plan/ondertekenen").kies("Ik onderteken").klik("Doorgaan")
                .klik("Overeenkomst ondertekenen").ziet("U ondertekende versie").keur("overeenkomst-getekend").keurSmal("overeenkomst-getekend");
    }
}
