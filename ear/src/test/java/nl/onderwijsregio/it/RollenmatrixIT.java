package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Proves each cell of docs/rollen.md in the running server: every method of every boundary is called as every role, and as nobody. A
 * {@code nee} is refused before the method starts; a {@code ja} or {@code eigen} is not, and a method that takes a mandaat then refuses
 * one that is not the caller's.
 */
@ArquillianTest
class RollenmatrixIT {
    private static final String ANONIEM = "anoniem";
    private static final List<String> KOLOMMEN = List.of(ANONIEM, "bestuur", "opleider", "beroepsgroep", "medezeggenschap", "re", "beleid",
            "beschikken", "loket", "beheer");
    private static final MandaatId VREEMD = new MandaatId(987_654_321);

    @Inject
    BeanManager beans;

    @Test
    void elke_cel_van_de_rollenmatrix_klopt_in_de_server() throws Exception {
        Map<String, List<String>> matrix = matrix();
        var gezien = new ArrayList<String>();
        var fouten = new ArrayList<String>();
        for (Class<?> grens : grenzen()) {
            Object ejb = CDI.current().select(grens).get();
            for (Method methode : methoden(grens)) {
                String handeling = grens.getSimpleName() + "." + methode.getName();
                gezien.add(handeling);
                List<String> rij = Objects.requireNonNull(matrix.get(handeling), "docs/rollen.md mist " + handeling);
                for (int k = 0; k < KOLOMMEN.size(); k++) {
                    controleren(ejb, methode, KOLOMMEN.get(k), rij.get(k)).ifPresent(f -> fouten.add(handeling + ": " + f));
                }
            }
        }
        assertThat(fouten).isEmpty();
        assertThat(gezien).containsAll(matrix.keySet()).hasSizeGreaterThan(20);
    }

    private static java.util.Optional<String> controleren(Object ejb, Method methode, String rol, String cel) throws Exception {
        Throwable uitkomst = rol.equals(ANONIEM) ? aanroepen(ejb, methode) : Als.gebruiker("proef-" + rol, rol).doet(() -> aanroepen(ejb, methode));
        boolean geweigerd = uitkomst instanceof EJBAccessException;
        if (geweigerd != cel.equals("nee")) {
            return java.util.Optional.of(rol + " is " + cel + ", maar de uitkomst is " + uitkomst);
        }
        boolean vraagtMandaat = methode.getParameterCount() > 0 && methode.getParameterTypes()[0] == MandaatId.class;
        boolean goedAfgewezen = uitkomst instanceof Weigering w && w.reden().name().equals("GEEN_TOEGANG");
        return geweigerd || !vraagtMandaat || goedAfgewezen ? java.util.Optional.empty()
                : java.util.Optional.of(rol + " met een vreemd mandaat geeft " + uitkomst);
    }

    private static Throwable aanroepen(Object ejb, Method methode) throws IllegalAccessException {
        try {
            methode.invoke(ejb, Arrays.stream(methode.getParameterTypes()).map(RollenmatrixIT::leeg).toArray());
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static Object leeg(Class<?> soort) {
        if (soort == MandaatId.class) {
            return VREEMD;
        }
        if (soort == boolean.class) {
            return false;
        }
        if (soort == long.class) {
            return 0L;
        }
        return soort == int.class ? 0 : null;
    }

    private List<Class<?>> grenzen() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass).distinct()
                .filter(k -> k.isAnnotationPresent(Stateless.class) && k.getName().startsWith("nl.onderwijsregio.")
                        && !k.getPackageName().equals(RollenmatrixIT.class.getPackageName())).toList();
    }

    private static List<Method> methoden(Class<?> grens) {
        return Arrays.stream(grens.getDeclaredMethods()).filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers())
                && !java.lang.reflect.Modifier.isStatic(m.getModifiers()) && !m.isSynthetic()).toList();
    }

    private static Map<String, List<String>> matrix() throws IOException {
        var matrix = new TreeMap<String, List<String>>();
        try (var bron = RollenmatrixIT.class.getResourceAsStream("/rollen.md"); var regels = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                List<String> cellen = Arrays.stream(regel.split("\\|")).map(String::strip).toList();
                if (cellen.size() > KOLOMMEN.size() + 1 && cellen.get(1).matches("`[A-Z]\\w*\\.\\w+`")) {
                    matrix.put(cellen.get(1).replace("`", ""), cellen.subList(2, KOLOMMEN.size() + 2));
                }
            }
        }
        return matrix;
    }
}
