package nl.onderwijsregio.rekenen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regio.toets.Gebied;

/** What an evaluation by a visitor stands on. Evaluating itself happens outside, so that no transaction waits for it. */
@Stateless
@PermitAll
public class Rekengrond {
    @Inject
    Regelingen regelingen;
    @Inject
    Gebied gebied;

    /** The texts in force now; read it once per request. */
    public Regelregister register() {
        return regelingen.actueel();
    }

    /** Which gemeenten border on each other. */
    public Gemeentegraaf graaf() {
        return gebied.graaf();
    }
}
