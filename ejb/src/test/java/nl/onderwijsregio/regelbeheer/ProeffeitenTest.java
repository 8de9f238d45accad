package nl.onderwijsregio.regelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.plan.Testklok;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import nl.onderwijsregio.regio.Regiostand;
import nl.onderwijsregio.regio.Samenstelling;
import org.junit.jupiter.api.Test;

class ProeffeitenTest extends Databanktest {
    private final Regelingen regelingen = Regelingen.meegeleverd();

    @Test
    void een_proef_telt_bij_de_teldatum_van_de_tekst_die_wordt_beproefd() {
        long regio = inTransactie(e -> {
            Regiostand stand = new Regiostand(e);
            stand.vestiging("01AA00", "PO", "BO", "99901", "GM0001");
            stand.telling("01AA00", "PO", LocalDate.of(2023, 2, 1), 100, 100);
            stand.telling("01AA00", "PO", LocalDate.of(2024, 2, 1), 900, 900);
            Samenstelling samenstelling = Samenstelling.beginnen(stand.waarden, Beleidstand.LDNOR, Beleidstand.BASIS.toString(), "projectleider", Regiostand.MOMENT);
            e.persist(samenstelling);
            e.flush();
            e.createNativeQuery("insert into samenstelling_vestiging (samenstelling_id, vestiging_code, sinds, mandaat_id) values (?1, '01AA00', current_timestamp, ?2)")
                    .setParameter(1, e.createNativeQuery("select max(id) from samenstelling").getSingleResult()).setParameter(2, stand.projectleider.waarde()).executeUpdate();
            return stand.waarden;
        });
        Regelversie nu = regelingen.actueel().versie(Beleidstand.LDNOR, Beleidstand.BASIS);
        Proeffeiten feiten = new Bouwdoos(em, regelingen, new Testklok("2024-10-01T12:00:00")).maken(Proeffeiten.class);
        assertThat(leerlingen(feiten, regio, nu)).isEqualTo(100);
        assertThat(leerlingen(feiten, regio, met(nu, "2024-02-01"))).isEqualTo(900);
    }

    private long leerlingen(Proeffeiten feiten, long regio, Regelversie tekst) {
        return inTransactie(e -> feiten.van(regio, tekst).aanvraag().vestigingen().orElseThrow().getFirst().leerlingen().orElseThrow().ondergrens());
    }

    private static Regelversie met(Regelversie versie, String teldatumPo) {
        Versietekst t = versie.tekst();
        List<Parameter> figuren = t.figuren().alle().stream().map(p -> p.naam().equals("teldatum.po") ? new Parameter(p.naam(), Optional.of(teldatumPo), p.eenheid(),
                p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie()) : p).toList();
        return new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), t.regels(), Parametertabel.schrijfJson(Parameters.van(figuren)), t.planformat(), t.artikelen()).lezen();
    }
}
