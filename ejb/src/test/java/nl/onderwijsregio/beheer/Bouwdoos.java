package nl.onderwijsregio.beheer;

import java.lang.reflect.Field;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Wires a bean by type as the container would: fields marked for injection get the parts given, or a new bean wired the same way. */
final class Bouwdoos {
    private final List<Object> delen;

    Bouwdoos(Object... delen) {
        this.delen = List.of(delen);
    }

    <T> T maken(Class<T> soort) {
        try {
            var maker = soort.getDeclaredConstructor();
            maker.setAccessible(true);
            T bean = maker.newInstance();
            for (Class<?> k = soort; k != Object.class; k = k.getSuperclass()) {
                vullen(bean, k);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Kan niet maken: " + soort, e);
        }
    }

    private void vullen(Object bean, Class<?> klasse) throws IllegalAccessException {
        for (Field veld : klasse.getDeclaredFields()) {
            if (veld.isAnnotationPresent(Inject.class) || veld.isAnnotationPresent(PersistenceContext.class)) {
                veld.setAccessible(true);
                veld.set(bean, deel(veld.getType()));
            }
        }
    }

    private Object deel(Class<?> soort) {
        return delen.stream().filter(soort::isInstance).findFirst().orElseGet(() -> maken(soort));
    }
}
