package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.beheer.Beheerstand.KLOK;
import static nl.onderwijsregio.beheer.Beheerstand.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Partij;
import org.assertj.core.groups.Tuple;
import nl.onderwijsregio.taak.Taak;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeheerLeesTest extends Databanktest {
    private Beheerstand stand;
    private Bouwdoos doos;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Beheerstand::new);
        doos = new Bouwdoos(em, KLOK, stand.toegang(), databank.bron());
    }

    @Test
    void het_logboek_filtert_op_tekst_regio_en_hele_nederlandse_dagen() {
        var schrijver = doos.maken(LogboekRepository.class);
        doen(() -> {
            schrijver.schrijven("beheerder", stand.beheer.waarde(), "mandaatGeven", "mandaat", 1, stand.regio, "voor directeur");
            schrijver.schrijven("systeem", null, "importeren", "levering", 2, null, null);
        });
        var logboek = doos.maken(Logboek.class);
        assertThat(logboek.lijst(stand.beheer, Logboekfilter.GEEN, 0, 10)).extracting(Logboekregel::handeling)
                .containsExactly("importeren", "mandaatGeven");
        assertThat(logboek.lijst(stand.beheer, new Logboekfilter("DIRECTEUR", stand.regio, VANDAAG, VANDAAG), 0, 10))
                .extracting(Logboekregel::namens, Logboekregel::regioNaam).containsExactly(Tuple.tuple("Beheer Onderwijsregio", "De Waarden"));
        assertThat(logboek.aantal(stand.beheer, new Logboekfilter("", null, VANDAAG.plusDays(1), null))).isZero();
        assertThat(logboek.aantal(stand.beheer, new Logboekfilter("", null, null, VANDAAG.minusDays(1)))).isZero();
        assertThat(logboek.aantal(stand.beheer, new Logboekfilter("", null, VANDAAG, VANDAAG))).isEqualTo(2);
    }

    @Test
    void de_lijst_van_regios_laat_onbekend_onbekend() {
        var regels = doos.maken(Regioregister.class).alle(stand.beheer);
        var waarden = regels.getLast();
        assertThat(waarden.naam()).isEqualTo("De Waarden");
        assertThat(waarden.po()).isTrue();
        assertThat(waarden.mbo()).isNull();
        assertThat(waarden.fictief()).isTrue();
        assertThat(doos.maken(Regioregister.class).keuzes(stand.beheer)).hasSameSizeAs(regels);
    }

    @Test
    void dezelfde_partij_twee_keer_noemen_geeft_dezelfde_partij() {
        var register = doos.maken(Partijregister.class);
        long opleider = inTransactie(e -> register.opleider(stand.beheer, "Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING));
        long nogEens = inTransactie(e -> register.opleider(stand.beheer, " Hogeschool Delta ", Opleidingsoort.LERARENOPLEIDING));
        assertThat(nogEens).isEqualTo(opleider);
        long bestuur = inTransactie(e -> register.bestuur(stand.beheer, "99901"));
        assertThat(bestuur).isEqualTo(stand.noordpad);
        long raad = inTransactie(e -> register.raad(stand.beheer, "GMR Noordpad", stand.noordpad));
        assertThat(raad).isPositive();
        assertThatThrownBy(() -> register.raad(stand.beheer, "GMR", opleider)).isInstanceOf(Weigering.class).hasMessage("PARTIJ_ONBEKEND");
        assertThatThrownBy(() -> register.bestuur(stand.beheer, "12345")).isInstanceOf(Weigering.class).hasMessage("BESTUUR_ONBEKEND");
    }

    @Test
    void een_bestuur_uit_de_bestanden_is_te_kiezen_en_wordt_dan_pas_partij() {
        doen(() -> {
            em.createNativeQuery("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk,"
                    + " verdwenen, geweigerd, meldingen, stand, door, op) values ('BESTUREN', 'b.csv', 'x', 'DUO', 'CC BY 4.0', date '2024-10-01', 'TOEGEPAST',"
                    + " 1, 1, 0, 0, 0, 0, 0, 0, 'beheerder', current_timestamp)").executeUpdate();
            em.createNativeQuery("insert into bestuur (nummer, naam, peildatum, levering_id) select '41000', 'Stichting Zuidpad', date '2024-10-01',"
                    + " max(id) from levering").executeUpdate();
        });
        var register = doos.maken(Partijregister.class);
        assertThat(register.zoeken(stand.beheer, Partijsoort.BESTUUR, "pad")).extracting(Partijkeuze::label)
                .containsExactly("Stichting Noordpad (99901)", "Stichting Zuidpad (41000)");
        assertThat(register.zoeken(stand.beheer, Partijsoort.BESTUUR, "4100").getFirst().partijId()).isNull();
        long id = inTransactie(e -> register.bestuur(stand.beheer, "41000"));
        assertThat(register.zoeken(stand.beheer, Partijsoort.BESTUUR, "4100").getFirst().partijId()).isEqualTo(id);
        assertThat(doos.maken(SysteemQuery.class).leveringen().getFirst().licentie()).isEqualTo("CC BY 4.0");
    }

    @Test
    void het_systeem_noemt_database_en_migratie() {
        var systeem = doos.maken(SysteemQuery.class);
        assertThat(systeem.database()).matches("(PostgreSQL \\d+.*|H2 \\d+.*)");
        assertThat(systeem.migratie()).matches("\\d+");
    }

    @Test
    void wat_op_beheer_wacht_staat_op_de_startpagina_en_bij_een_ander_portaal_niet() {
        doen(() -> {
            em.persist(Mandaat.geven("directeur", Portaal.BESTUUR,
                    em.find(Partij.class, stand.noordpad), stand.regio, Set.of(Functie.ONDERTEKENEN),
                    VANDAAG, VANDAAG.plusDays(9), "volmacht", "beheerder", Beheerstand.MOMENT));
            em.createNativeQuery("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk,"
                    + " verdwenen, geweigerd, meldingen, stand, door, op) values ('BESTUREN', 'b.csv', 'x', 'DUO', 'CC BY 4.0', date '2024-10-01', 'VOORGESTELD',"
                    + " 1, 1, 0, 0, 0, 0, 0, 0, 'beheerder', current_timestamp)").executeUpdate();
        });
        var taken = doos.maken(BeheerTaken.class);
        var beheerder = stand.toegang().namens(stand.beheer, Portaal.BEHEER);
        assertThat(taken.taken(beheerder, VANDAAG)).extracting(Taak::sleutel, Taak::termijn)
                .containsExactly(Tuple.tuple("taak.beheer.tekenrecht", VANDAAG.plusDays(9)),
                        Tuple.tuple("taak.beheer.leveringen", null));
        var re = new Gemachtigde("re", stand.beheer, Portaal.RE, 1, "RE", null, null, Set.of(),
                VANDAAG, null);
        assertThat(taken.taken(re, VANDAAG)).isEmpty();
    }
}
