package nl.onderwijsregio.regeling.motor;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** An immutable knowledge base with what the heads of its rules say. */
record Gecompileerd(KieBase kennis, KieSessionConfiguration sessies, int hoogstens, List<Toetssoort> toetsen, List<Postsoort> postsoorten) {

    KieSession sessie(Feiten feiten, Dossier dossier) {
        KieSession sessie = kennis.newKieSession(sessies, null);
        sessie.setGlobal("d", dossier);
        sessie.insert(feiten);
        return sessie;
    }
}
