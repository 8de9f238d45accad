package nl.onderwijsregio.gedeeld;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says for each {@link Onderdeel} whether it is ready. Needs no sign-in and shows nothing but names. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Gezondheid {
    private static final Logger LOG = System.getLogger(Gezondheid.class.getName());

    @Inject
    @Any
    Instance<Onderdeel> onderdelen;

    /** The parts by name, true when ready. */
    public SortedMap<String, Boolean> opnemen() {
        var stand = new TreeMap<String, Boolean>();
        for (Onderdeel onderdeel : onderdelen) {
            stand.put(onderdeel.naam(), isGereed(onderdeel));
        }
        return stand;
    }

    private static boolean isGereed(Onderdeel onderdeel) {
        try {
            return onderdeel.isGereed();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Onderdeel " + onderdeel.naam() + " is niet gereed", e);
            return false;
        }
    }
}
