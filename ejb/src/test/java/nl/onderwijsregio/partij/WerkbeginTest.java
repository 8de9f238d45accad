package nl.onderwijsregio.partij;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regio.Onderwijsregio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WerkbeginTest extends Databanktest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 1);
    private static final Instant MOMENT = VANDAAG.atTime(12, 0).atZone(Klok.ZONE).toInstant();

    private MandaatId eerste;
    private MandaatId tweede;
    private Werkbegin werkbegin;

    @BeforeEach
    void beginnen() {
        inTransactie(e -> {
            var regio = Onderwijsregio.fictief("De Waarden", true, true, null);
            e.persist(regio);
            eerste = mandaat("99901", regio.id());
            tweede = mandaat("99902", regio.id());
            return null;
        });
        werkbegin = new Bouwdoos(em, Clock.fixed(MOMENT, Klok.ZONE), toegang()).maken(Werkbegin.class);
    }

    @Test
    void wie_nog_nergens_werkte_begint_nergens() {
        assertThat(werkbegin.laatste()).isEmpty();
    }

    @Test
    void men_begint_in_het_mandaat_dat_het_laatst_is_gebruikt() {
        doen(() -> werkbegin.onthouden(eerste));
        doen(() -> werkbegin.onthouden(tweede));
        assertThat(werkbegin.laatste()).map(Mandaatregel::id).contains(tweede);
        doen(() -> werkbegin.onthouden(eerste));
        assertThat(werkbegin.laatste()).map(Mandaatregel::id).contains(eerste);
    }

    @Test
    void een_beeindigd_mandaat_laat_niemand_meer_beginnen() {
        doen(() -> werkbegin.onthouden(eerste));
        doen(() -> em.find(Mandaat.class, eerste.waarde()).beeindigen("beheer", VANDAAG, MOMENT));
        assertThat(werkbegin.laatste()).isEmpty();
    }

    private MandaatId mandaat(String nummer, long regio) {
        Partij partij = Partij.bestuur(nummer, "Bestuur " + nummer, true);
        em.persist(partij);
        Mandaat mandaat = Mandaat.geven("bestuurder", Portaal.BESTUUR, partij, regio, Set.of(), VANDAAG.minusYears(1), null, "volmacht", "beheer", MOMENT);
        em.persist(mandaat);
        return new MandaatId(mandaat.id());
    }

    /** The caller is the bestuurder, under the mandates that are valid today. */
    private Toegang toegang() {
        MandaatQuery query = new Bouwdoos(em).maken(MandaatQuery.class);
        return new Toegang() {
            @Override
            public Gemachtigde namens(MandaatId id) {
                Mandaatregel m = query.find(id).orElseThrow();
                return new Gemachtigde(m.gebruiker(), id, m.portaal(), m.partijId(), m.partijNaam(), m.regioId(), m.regioNaam(), m.functies(), m.van(), m.tot());
            }

            @Override
            public List<Mandaatregel> mijnMandaten() {
                return query.van("bestuurder").stream().filter(m -> m.isGeldigOp(VANDAAG)).toList();
            }

            @Override
            public String gebruiker() {
                return "bestuurder";
            }
        };
    }
}
