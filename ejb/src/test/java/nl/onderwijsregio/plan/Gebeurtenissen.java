package nl.onderwijsregio.plan;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Remembers what was fired. */
public final class Gebeurtenissen implements Event<Object> {
    private final List<Object> gebeurd = new ArrayList<>();

    public List<Object> gebeurd() {
        return List.copyOf(gebeurd);
    }

    @Override
    public void fire(Object gebeurtenis) {
        gebeurd.add(gebeurtenis);
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U gebeurtenis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U gebeurtenis, NotificationOptions opties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Object> select(Annotation... kwalificaties) {
        return this;
    }

    @Override
    public <U> Event<U> select(Class<U> soort, Annotation... kwalificaties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> soort, Annotation... kwalificaties) {
        throw new UnsupportedOperationException();
    }
}
