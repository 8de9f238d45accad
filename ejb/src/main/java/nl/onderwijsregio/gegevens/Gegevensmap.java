package nl.onderwijsregio.gegevens;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import nl.onderwijsregio.gedeeld.Omgeving;

/** At the start of the server: clears up after a stop in the middle of an import, and reads the directory of {@code --data}. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class Gegevensmap {
    @Inject
    Importstappen stappen;
    @Inject
    Maplezing lezing;
    @Resource
    ManagedExecutorService uitvoerder;

    @PostConstruct
    void starten() {
        stappen.opruimen();
        Omgeving.tekst("OR_DATA_DIR").map(Path::of).ifPresent(map -> uitvoerder.execute(() -> lezing.lees(map)));
    }
}
