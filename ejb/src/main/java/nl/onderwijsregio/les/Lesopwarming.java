package nl.onderwijsregio.les;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills the index of lessons when the server starts. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Lesopwarming {
    @Inject
    LesRepository lessen;
    @Inject
    Lesindex index;

    @PostConstruct
    void vullen() {
        index.vullen(lessen.teksten());
    }
}
