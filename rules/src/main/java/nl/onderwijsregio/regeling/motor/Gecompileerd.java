package nl.onderwijsregio.regeling.motor;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The sessions of an immutable knowledge base, and how many rules may fire in one. An evaluation has a session to itself; disposing it empties
 * it and lays it ready for the next, which saves a third of the memory of an evaluation (docs/besluiten/120).
 */
record Gecompileerd(KieSessionsPool voorraad, KieSessionConfiguration instelling, int hoogstens) {

    KieSession sessie(Feiten feiten, Dossier dossier) {
        KieSession sessie = voorraad.newKieSession(instelling);
        try {
            sessie.setGlobal("d", dossier);
            sessie.insert(feiten);
            return sessie;
        } catch (RuntimeException | Error mislukt) {
            sessie.dispose();
            throw mislukt;
        }
    }
}
