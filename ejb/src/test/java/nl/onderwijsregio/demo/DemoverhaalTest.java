package nl.onderwijsregio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Gebeurtenissen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.regio.Regiostand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story through the real boundaries, cut off in the middle and taken up again. */
class DemoverhaalTest extends Databanktest {
    private static final List<String> TABELLEN = List.of("samenstelling", "deelname", "samenstelling_vestiging", "opgave", "opleidingsschool", "plan", "plan_onderdeel_stand",
            "plan_activiteit", "plan_versie", "bijlage", "stemronde", "stem", "aanbeveling", "orgaan", "orgaanlid", "vergadering", "vergaderpunt",
            "presentie", "actiepunt", "notulenversie", "gesprek", "gesprek_afspraak",
            "gesprek_opvolging", "omroepbericht", "omroep_vraag", "logregel", "demo_stap", "kennissessie", "aanmelding", "les");

    /** Somebody pulled the plug. */
    private static final class Stroom extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Every look is a second later. */
    private static final class Lopendeklok extends Clock {
        private Instant nu = Regiostand.MOMENT;

        @Override
        public ZoneId getZone() {
            return Klok.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            nu = nu.plusSeconds(1);
            return nu;
        }
    }

    private final Clock klok = new Lopendeklok();
    private String gebruiker = "";
    private int acten;
    private int uitval = Integer.MAX_VALUE;

    private final Spelers spelers = new Spelers() {
        @Override
        <T> T als(String wie, Supplier<T> act) {
            gebruiker = wie;
            return inTransactie(e -> {
                T uitkomst = act.get();
                if (++acten == uitval) {
                    throw new Stroom();
                }
                return uitkomst;
            });
        }

        @Override
        boolean kent(String wie) {
            return List.of("projectleider", "projectleider-rijnmond", "bestuur", "bestuurder-overtuin", "bestuurder-waardencollege", "bestuurder-polder", "opleider",
                    "opleider-waardstad", "beroepsgroep", "consulent-bond", "re").contains(wie);
        }
    };

    @BeforeEach
    void wereld() {
        Demovulling vulling = doos().maken(Demovulling.class);
        doen(() -> vulling.vullen(Wereld.lezen()));
    }

    @Test
    void een_verhaal_dat_halverwege_afbrak_gaat_verder_waar_het_was_en_wordt_gelijk_aan_een_verhaal_in_een_keer() {
        spelen();
        List<String> heel = tellingen();
        assertThat(heel).contains("stemronde 1", "bijlage 1", "aanbeveling 2").doesNotContain("stem 0", "plan_activiteit 0");
        int alles = acten;

        databank.leegmaken();
        wereld();
        acten = 0;
        for (int keer : List.of(alles / 4, alles / 2, alles - 3)) {
            uitval = keer;
            assertThatThrownBy(this::spelen).isInstanceOf(Stroom.class);
            acten = keer - 1;
        }
        uitval = Integer.MAX_VALUE;
        spelen();
        assertThat(tellingen()).isEqualTo(heel);

        acten = 0;
        spelen();
        assertThat(acten).as("a complete story is not played again").isZero();
    }

    @Test
    void elke_stap_heeft_een_eigen_naam() {
        assertThat(verhaal().stappen()).extracting(Verhaalstap::naam).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void een_weigering_bij_het_hervatten_houdt_het_product_niet_tegen_en_bij_de_eerste_keer_wel() {
        Verhaalloop loop = doos().maken(Verhaalloop.class);
        Verhaalstap goed = new Verhaalstap("goed", "re", () -> { });
        Verhaalstap fout = new Verhaalstap("fout", "re", () -> {
            throw new Weigering(PartijReden.GEEN_TOEGANG);
        });
        assertThatThrownBy(() -> loop.spelen(List.of(goed, fout))).isInstanceOf(Weigering.class);
        loop.spelen(List.of(goed, fout));
        assertThat(aantal("demo_stap")).isEqualTo(1);
    }

    @Test
    void een_wereld_waarin_al_werd_gewerkt_voor_de_stappen_werden_geteld_blijft_zoals_hij_is() {
        spelen();
        doen(() -> em.createNativeQuery("delete from demo_stap").executeUpdate());
        acten = 0;
        spelen();
        assertThat(acten).isZero();
    }

    private void spelen() {
        Verhaalloop loop = doos().maken(Verhaalloop.class);
        loop.spelen(verhaal().stappen());
    }

    private Demoverhaal verhaal() {
        return doos().maken(Demoverhaal.class);
    }

    private Bouwdoos doos() {
        SessionContext context = (SessionContext) Proxy.newProxyInstance(DemoverhaalTest.class.getClassLoader(), new Class<?>[] {SessionContext.class},
                (zelf, methode, invoer) -> methode.getName().equals("getCallerPrincipal") ? (Principal) () -> gebruiker : (Object) true);
        return new Bouwdoos(em, klok, Planstand.REGELINGEN, new Gebeurtenissen(), context, spelers);
    }

    private List<String> tellingen() {
        List<String> alle = new ArrayList<>();
        TABELLEN.forEach(t -> alle.add(t + " " + aantal(t)));
        return alle;
    }

    private long aantal(String tabel) {
        return inTransactie(e -> ((Number) e.createNativeQuery("select count(*) from " + tabel).getSingleResult()).longValue());
    }
}
