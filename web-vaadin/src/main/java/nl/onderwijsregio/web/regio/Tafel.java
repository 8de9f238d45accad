package nl.onderwijsregio.web.regio;

import com.vaadin.flow.component.HasComponents;
import java.util.function.LongConsumer;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.regio.toets.Regiobeeld;

/** What the parts of the screen share: the picture as it is now, and acts against the version in sight. */
interface Tafel {
    /** The region as last read. */
    Regiobeeld beeld();

    /** Who is at work. */
    MandaatId mandaat();

    /** All boundaries of the region. */
    Grenzen grenzen();

    /** Whether changes are possible. */
    default boolean magWijzigen() {
        return beeld().bevoegdheid().magWijzigen();
    }

    /**
     * Runs an act against the version in sight and shows the new state everywhere. A refusal is shown at the place; when somebody else
     * was earlier the act is kept, to be done after all.
     *
     * @param wat the act in words, for the message of a conflict
     * @return whether it succeeded
     */
    boolean doe(HasComponents plaats, String wat, LongConsumer act);

    /** Shows what would change; changes nothing. */
    void watAls(Proef proef);

    /** Opens the tab where figures are stated. */
    void naarAantallen();
}
