package nl.onderwijsregio.regeling.motor;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** An immutable knowledge base, how its sessions are made and how many rules may fire in one. */
record Gecompileerd(KieBase kennis, KieSessionConfiguration sessies, int hoogstens) {

    KieSession sessie(Feiten feiten, Dossier dossier) {
        KieSession sessie = kennis.newKieSession(sessies, null);
        sessie.setGlobal("d", dossier);
        sessie.insert(feiten);
        return sessie;
    }
}
