package nl.onderwijsregio.regeling.motor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Turns the print of a rule text into an immutable knowledge base. It runs in a plain thread of its own that ends at once: the compiler leaves traces in
 * the threads it runs in, and in a pooled thread those would keep the class loader of a deployment alive for ever. What it makes sees only the classes that rules need.
 */
final class Compilatie {

    private static final String KOP = """
            package nl.onderwijsregio.regels;
            import nl.onderwijsregio.regeling.motor.Feiten;
            global nl.onderwijsregio.regeling.motor.Dossier d;
            """;
    private static final Duration WACHTTIJD = Duration.ofMinutes(5);
    private static final AtomicLong VOLGNUMMER = new AtomicLong();

    /** One text at a time; the permit comes back when the compiler really ends, also when nobody waits for it any more. */
    private static final Semaphore BEURT = new Semaphore(1, true);

    private Compilatie() { }

    /** @param druk the print of an internal form, never a text that someone wrote */
    static Gecompileerd van(String druk, int aantalRegels, Duration termijn) {
        AtomicReference<Gecompileerd> klaar = new AtomicReference<>();
        AtomicReference<Throwable> mislukt = new AtomicReference<>();
        Thread draad = new Thread(() -> {
            try {
                klaar.set(compileer(KOP + druk, aantalRegels));
            } finally {
                BEURT.release();
            }
        }, "regels-compileren");
        draad.setDaemon(true);
        draad.setContextClassLoader(Compilatie.class.getClassLoader());
        draad.setUncaughtExceptionHandler((d, fout) -> mislukt.set(fout));
        neemBeurt();
        draad.start();
        wachtOp(draad, termijn);
        if (mislukt.get() != null) {
            throw new IllegalStateException("De regels zijn niet te compileren", mislukt.get());
        }
        return klaar.get();
    }

    static String motorversie() {
        return Optional.ofNullable(KieServices.class.getPackage().getImplementationVersion()).orElse("onbekend");
    }

    private static void neemBeurt() {
        try {
            if (!BEURT.tryAcquire(WACHTTIJD.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Er wordt al langer dan " + WACHTTIJD.toSeconds() + " seconden een andere tekst gecompileerd");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken tijdens het wachten op de compiler", e);
        }
    }

    private static void wachtOp(Thread draad, Duration termijn) {
        try {
            if (!draad.join(termijn)) {
                draad.interrupt();
                throw new IllegalStateException("Het compileren van de regels duurt langer dan " + termijn.toSeconds() + " seconden");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken tijdens het compileren van de regels", e);
        }
    }

    private static Gecompileerd compileer(String drl, int aantalRegels) {
        ClassLoader lader = new Weigerendelader(Compilatie.class.getClassLoader());
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("nl.onderwijsregio.regels", "v" + VOLGNUMMER.incrementAndGet(), "1");
        KieFileSystem bestanden = kie.newKieFileSystem();
        bestanden.generateAndWritePomXML(id);
        bestanden.write("src/main/resources/nl/onderwijsregio/regels/regels.drl", drl);
        KieBuilder bouwer = kie.newKieBuilder(bestanden, lader).buildAll(ExecutableModelProject.class);
        if (bouwer.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException("Fout in de regels: " + bouwer.getResults().getMessages(Message.Level.ERROR));
        }
        KieContainer container = kie.newKieContainer(id, lader);
        try {
            KieBaseConfiguration instelling = kie.newKieBaseConfiguration(null, lader);
            instelling.setOption(KieBaseMutabilityOption.DISABLED);
            KieBase kennis = container.newKieBase(instelling);
            KieSessionConfiguration sessies = kie.newKieSessionConfiguration(null, lader);
            sessies.setOption(ThreadSafeOption.NO); // an evaluation has a session to itself; handing one on between threads is ordered by the pool
            return new Gecompileerd(kennis.newKieSessionsPool(1), sessies, 4 * aantalRegels);
        } finally {
            container.dispose();
            kie.getRepository().removeKieModule(id);
        }
    }
}
