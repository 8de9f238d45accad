package nl.onderwijsregio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The annotations of the boundaries say exactly what docs/rollen.md says: one test per row, and no row or method without the other. */
class RollenmatrixTest {
    private static final Map<String, Set<String>> CODE = code();
    private static final Map<String, Rollenmatrix.Rij> MATRIX = Rollenmatrix.lezen();

    @Test
    void elke_grensmethode_heeft_een_rij_en_elke_rij_een_grensmethode() {
        assertThat(CODE).isNotEmpty();
        assertThat(MATRIX.keySet()).containsExactlyElementsOf(CODE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> elke_rij_zegt_wie_het_mag() {
        return CODE.keySet().stream().filter(MATRIX::containsKey).map(handeling -> DynamicTest.dynamicTest(handeling,
                () -> assertThat(MATRIX.get(handeling).toegestaan()).as("docs/rollen.md, rij %s", handeling).isEqualTo(CODE.get(handeling))));
    }

    @Test
    void wie_zonder_inlog_mag_mag_ook_met_elke_rol() {
        assertThat(MATRIX.values()).filteredOn(rij -> rij.toegestaan().contains(Rollenmatrix.ANONIEM))
                .allSatisfy(rij -> assertThat(rij.toegestaan()).containsExactlyInAnyOrderElementsOf(Rollenmatrix.KOLOMMEN));
    }

    @Test
    void de_kolommen_zijn_precies_de_rollen() throws IllegalAccessException {
        var rollen = new TreeSet<String>();
        for (var veld : Rol.class.getFields()) {
            rollen.add((String) veld.get(null));
        }
        rollen.add(Rollenmatrix.ANONIEM);
        assertThat(new TreeSet<>(Rollenmatrix.KOLOMMEN)).isEqualTo(rollen);
    }

    @Test
    void een_methode_zonder_eigen_annotatie_volgt_de_klasse() {
        class Voorbeeld {
            @RolesAllowed(Rol.BEHEER)
            class Grens {
                public void erft() {}

                @RolesAllowed({Rol.RE, Rol.BELEID})
                public void eigen() {}
            }
        }
        assertThat(methoden(Voorbeeld.Grens.class)).isEqualTo(Map.of("Grens.erft", Set.of("beheer"), "Grens.eigen", Set.of("re", "beleid")));
    }

    private static Map<String, Set<String>> code() {
        var alles = new TreeMap<String, Set<String>>();
        Grenzen.alle().forEach(klasse -> methoden(klasse).forEach((naam, rollen) ->
                assertThat(alles.put(naam, rollen)).as("twee grenzen met de naam %s", naam).isNull()));
        return alles;
    }

    private static Map<String, Set<String>> methoden(Class<?> klasse) {
        var methoden = new TreeMap<String, Set<String>>();
        for (Method methode : Grenzen.methoden(klasse)) {
            String naam = klasse.getSimpleName() + "." + methode.getName();
            Set<String> rollen = rollen(klasse, methode);
            Set<String> eerder = methoden.putIfAbsent(naam, rollen);
            assertThat(eerder).as("overloads van %s hebben dezelfde rollen", naam).isIn(null, rollen);
        }
        return methoden;
    }

    private static Set<String> rollen(Class<?> klasse, Method methode) {
        if (methode.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        if (methode.isAnnotationPresent(RolesAllowed.class)) {
            return Set.of(methode.getAnnotation(RolesAllowed.class).value());
        }
        if (methode.isAnnotationPresent(PermitAll.class) || klasse.isAnnotationPresent(PermitAll.class)) {
            return Set.copyOf(Rollenmatrix.KOLOMMEN);
        }
        assertThat(klasse.isAnnotationPresent(RolesAllowed.class)).as("%s.%s is beschermd", klasse.getName(), methode.getName()).isTrue();
        return Set.of(klasse.getAnnotation(RolesAllowed.class).value());
    }
}
