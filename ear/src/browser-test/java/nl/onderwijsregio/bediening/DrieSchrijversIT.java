package nl.onderwijsregio.bediening;

import org.junit.jupiter.api.Test;

/**
 * One plan from unfinished to signed: three people in three browsers write it to the end, disagree, put back, comment and freeze; the server
 * falls over in the middle; eight parties are asked to sign, one of them without a valid mandaat; somebody changes a comma, and all sign again.
 */
class DrieSchrijversIT extends Bediening {
    @Test
    void drie_mensen_schrijven_een_plan_en_alle_partijen_tekenen_opnieuw_na_een_komma() {
        Spel spel = new Spel(this);
        Tekenwerk tekenen = new Tekenwerk(spel);
        Schrijfwerk schrijven = new Schrijfwerk(spel);
        schrijven.openzetten();
        schrijven.iederEenOnderdeel();
        schrijven.oneens();
        schrijven.terugzetten();
        schrijven.opmerken();
        schrijven.compleet();
        tekenen.mandaten();
        int versie = schrijven.vastleggen("voor de bestuurders (fictief)");
        tekenen.penvoerder(versie);
        tekenen.penvoerderTekentNietVoorEenAnder();
        tekenen.anderen(versie);
        tekenen.zonderMandaat();
        schrijven.komma();
        tekenen.vervallen();
        int opnieuw = schrijven.vastleggen("met komma (fictief)");
        tekenen.herinneren();
        tekenen.iedereen(opnieuw);
        schrijven.documenten(opnieuw);
    }

    @Test
    void een_server_die_omvalt_terwijl_er_wordt_geschreven_kost_geen_woord() {
        Schrijfwerk schrijven = new Schrijfwerk(new Spel(this));
        schrijven.omvallen();
    }
}
