package nl.onderwijsregio.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak played by proxies that write down what is asked of them; a name in {@code stuk} answers with an error. */
class RealmTest {
    private static final Uitnodiging NIEUW = new Uitnodiging("nieuw", "", "Nieuw", "nieuw@school.nl", Set.of("bestuur"));
    private final List<String> gevraagd = new ArrayList<>();
    private final List<String> stuk = new ArrayList<>();
    private final Proefklok klok = new Proefklok();
    private final Realm realm = new Realm() {
        @Override
        RealmResource realm() {
            return speel(RealmResource.class, "");
        }
    };

    @BeforeEach
    void verbinden() {
        realm.rollen = new Rolgeheugen();
        realm.rollen.klok = klok;
    }

    @Test
    void krijgt_een_nieuwe_persoon_zijn_rollen_niet_dan_blijft_hij_ook_niet_staan() {
        stuk.add("users.get.roles.realmLevel.add");
        weigert(BeheerReden.ROLLEN_NIET_GEGEVEN);
        assertThat(gevraagd).containsSubsequence("users.create", "users.get.roles.realmLevel.add", "users.delete");
    }

    @Test
    void ook_een_rol_die_de_inlogdienst_niet_kent_laat_niemand_achter() {
        stuk.add("roles.get.toRepresentation");
        weigert(BeheerReden.ROLLEN_NIET_GEGEVEN);
        assertThat(gevraagd).contains("users.delete");
    }

    @Test
    void lukt_weghalen_ook_niet_dan_zegt_de_melding_dat_er_iemand_zonder_rollen_is() {
        stuk.add("users.get.roles.realmLevel.add");
        stuk.add("users.delete");
        weigert(BeheerReden.PERSOON_ZONDER_ROLLEN);
    }

    @Test
    void een_nieuwe_persoon_met_rollen_blijft_staan() {
        realm.maken(NIEUW, "geheim");
        assertThat(gevraagd).contains("users.create", "users.get.roles.realmLevel.add").doesNotContain("users.delete");
    }

    @Test
    void wie_verder_typt_vraagt_de_rollen_niet_telkens_opnieuw_tot_er_een_rol_wijzigt_of_een_halve_minuut_voorbij_is() {
        assertThat(realm.zoeken("j", 0, 50)).singleElement().satisfies(p -> assertThat(p.rollen()).containsAll(Rollen.ALLE));
        realm.zoeken("ja", 0, 50);
        assertThat(rolvragen()).isEqualTo(Rollen.ALLE.size());
        realm.rollenZetten("id-1", Set.of(), Set.of("re"));
        realm.zoeken("jan", 0, 50);
        assertThat(rolvragen()).isEqualTo(2 * Rollen.ALLE.size());
        klok.nu = klok.nu.plusMillis(29_999);
        realm.zoeken("jans", 0, 50);
        assertThat(rolvragen()).isEqualTo(2 * Rollen.ALLE.size());
        klok.nu = klok.nu.plusMillis(1);
        realm.zoeken("janss", 0, 50);
        assertThat(rolvragen()).isEqualTo(3 * Rollen.ALLE.size());
    }

    private int rolvragen() {
        return (int) gevraagd.stream().filter("roles.get.getUserMembers"::equals).count();
    }

    private void weigert(Reden reden) {
        assertThatThrownBy(() -> realm.maken(NIEUW, "geheim")).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(reden);
            assertThat(w.waarden()).containsEntry("gebruiker", "nieuw");
        });
    }

    @SuppressWarnings("unchecked")
    private <T> T speel(Class<T> soort, String pad) {
        return (T) Proxy.newProxyInstance(RealmTest.class.getClassLoader(), new Class<?>[] {soort}, (zelf, methode, invoer) -> {
            String hier = pad + methode.getName();
            gevraagd.add(hier);
            if (stuk.contains(hier)) {
                throw new ProcessingException("stuk");
            }
            return antwoord(methode.getReturnType(), hier);
        });
    }

    private Object antwoord(Class<?> soort, String hier) {
        if (soort == Response.class) {
            return antwoord(hier.endsWith("create") ? 201 : 204);
        }
        if (soort == List.class) {
            var persoon = new UserRepresentation();
            persoon.setId("id-1");
            persoon.setUsername("jansen");
            return List.of(persoon);
        }
        if (soort == RoleRepresentation.class) {
            return new RoleRepresentation();
        }
        return soort == void.class ? null : speel(soort, hier + ".");
    }

    /** An answer of Keycloak; there is no JAX-RS on the class path of these tests to make one. */
    private static Response antwoord(int status) {
        try {
            return new ByteBuddy().subclass(Response.class, ConstructorStrategy.Default.IMITATE_SUPER_CLASS_OPENING).method(ElementMatchers.isAbstract())
                    .intercept(InvocationHandlerAdapter.of((zelf, methode, invoer) -> switch (methode.getName()) {
                        case "getStatus" -> status;
                        case "getLocation" -> URI.create("http://keycloak/users/id-1");
                        default -> null;
                    })).make().load(RealmTest.class.getClassLoader()).getLoaded().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that a test sets. */
    private static final class Proefklok extends Clock {
        private Instant nu = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Amsterdam");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
