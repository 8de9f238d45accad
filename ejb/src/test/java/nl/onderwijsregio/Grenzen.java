package nl.onderwijsregio;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the classes of this module by walking the compiled code, so that nothing has to be registered to be checked. */
final class Grenzen {
    private static final Path KLASSEN = Path.of("target", "classes");

    private Grenzen() {}

    /** Every {@code @Stateless} class. */
    static List<Class<?>> alle() {
        return klassen(KLASSEN).filter(k -> k.isAnnotationPresent(Stateless.class)).toList();
    }

    /** Every top-level and nested class under the folder, not initialised. */
    static Stream<Class<?>> klassen(Path map) {
        try (Stream<Path> bestanden = Files.walk(map.resolve("nl"))) {
            return bestanden.filter(b -> b.toString().endsWith(".class") && !b.endsWith("package-info.class"))
                    .map(b -> map.relativize(b).toString().replace('/', '.').replaceAll("\\.class$", "")).sorted().toList()
                    .stream().map(Grenzen::laden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The business methods: public, of the class itself. */
    static List<Method> methoden(Class<?> klasse) {
        return Arrays.stream(klasse.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic()).toList();
    }

    private static Class<?> laden(String naam) {
        try {
            return Class.forName(naam, false, Grenzen.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
