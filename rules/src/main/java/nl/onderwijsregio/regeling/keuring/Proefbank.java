package nl.onderwijsregio.regeling.keuring;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/** Runs counter-checks one after the other in one thread of low priority, that goes away when there is nothing to do. */
public final class Proefbank implements AutoCloseable {

    private static final int HOOGSTENS_WACHTEND = 8;

    private final ThreadPoolExecutor draad = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new ArrayBlockingQueue<>(HOOGSTENS_WACHTEND), werk -> {
        Thread nieuw = new Thread(werk, "regels-proef");
        nieuw.setDaemon(true);
        nieuw.setPriority(Thread.MIN_PRIORITY);
        return nieuw;
    });

    public Proefbank() {
        draad.allowCoreThreadTimeOut(true);
    }

    /** Puts a counter-check in line. Fails with a Dutch message when too many are waiting. */
    public Future<Tegenproef.Uitslag> start(Tegenproef proef) {
        try {
            return draad.submit(proef);
        } catch (RejectedExecutionException e) {
            throw new OnbruikbareInvoer("Er wachten al " + HOOGSTENS_WACHTEND + " proeven. Probeer het later opnieuw.", e);
        }
    }

    /** Stops what runs and forgets what waits. */
    @Override
    public void close() {
        draad.shutdownNow();
    }
}
