package nl.onderwijsregio;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Wires a bean by type as the container would: fields marked for injection get the parts given, or a new bean wired the same way. An
 * {@link Instance} holds those of the parts that fit; a resource of the server gets a part when one fits.
 */
public final class Bouwdoos {
    private final List<Object> delen;

    public Bouwdoos(Object... delen) {
        this.delen = List.of(delen);
    }

    public <T> T maken(Class<T> soort) {
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
                veld.set(bean, veld.getType() == Instance.class ? alle(veld) : deel(veld.getType()));
            } else if (veld.isAnnotationPresent(Resource.class) && delen.stream().anyMatch(veld.getType()::isInstance)) {
                veld.setAccessible(true);
                veld.set(bean, deel(veld.getType()));
            }
        }
    }

    private Object alle(Field veld) {
        Class<?> soort = (Class<?>) ((ParameterizedType) veld.getGenericType()).getActualTypeArguments()[0];
        List<Object> passend = delen.stream().filter(soort::isInstance).toList();
        return Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (instance, methode, invoer) ->
                switch (methode.getName()) {
                    case "iterator" -> passend.iterator();
                    case "stream" -> passend.stream();
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
    }

    private Object deel(Class<?> soort) {
        return delen.stream().filter(soort::isInstance).findFirst().orElseGet(() -> maken(soort));
    }
}
