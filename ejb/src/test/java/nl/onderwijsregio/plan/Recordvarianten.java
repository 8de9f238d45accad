package nl.onderwijsregio.plan;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same record with one component changed, for each component; a new component comes along by itself. */
final class Recordvarianten {
    private Recordvarianten() {}

    static <R extends Record> Map<String, R> van(R heel) {
        RecordComponent[] delen = heel.getClass().getRecordComponents();
        Map<String, R> varianten = new LinkedHashMap<>();
        for (int i = 0; i < delen.length; i++) {
            varianten.put(delen[i].getName(), met(heel, delen, i));
        }
        return varianten;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R met(R heel, RecordComponent[] delen, int anders) {
        try {
            Object[] waarden = new Object[delen.length];
            for (int i = 0; i < delen.length; i++) {
                delen[i].getAccessor().setAccessible(true);
                Object nu = delen[i].getAccessor().invoke(heel);
                waarden[i] = i == anders ? anders(nu) : nu;
            }
            Class<?>[] soorten = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) heel.getClass().getDeclaredConstructor(soorten).newInstance(waarden);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object anders(Object nu) {
        return switch (nu) {
            case Integer i -> i + 1;
            case Boolean b -> !b;
            case Enum<?> e -> e.getDeclaringClass().getEnumConstants()[(e.ordinal() + 1) % e.getDeclaringClass().getEnumConstants().length];
            case BigDecimal b -> b.add(BigDecimal.ONE);
            case LocalDate d -> d.plusDays(1);
            case String s when s.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") -> LocalDate.parse(s).plusDays(1).toString();
            case String s when s.matches("[0-9.]+") -> new BigDecimal(s).add(BigDecimal.ONE).toPlainString();
            case String s -> s + "x";
            default -> throw new IllegalStateException("Geen variant van " + nu);
        };
    }
}
