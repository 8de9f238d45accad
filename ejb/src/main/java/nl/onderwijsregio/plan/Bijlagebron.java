package nl.onderwijsregio.plan;

import java.util.Optional;
import java.util.Set;

/**
 * Makes an attachment from what the system knows. Every CDI bean of this kind is asked; the feature that knows the content
 * implements it.
 */
public interface Bijlagebron {
    /** The lasting names of the attachments it makes, as the plan format calls them; their letters differ per regeling. */
    Set<String> soorten();

    /** Whether the system makes it for this plan; if not, the region uploads it. */
    default boolean maakt(PlanVanAanpak plan) {
        return true;
    }

    /** Whether the region may hand in its own file instead: as long as this one cannot be made, and then its own goes along. */
    default boolean magOokZelf() {
        return false;
    }

    /** Key of the text that says what is missing before it can be made; empty when it can be made now. */
    Optional<String> ontbreekt(PlanVanAanpak plan);

    /** The file as it is now; asked only when nothing is missing. */
    Bestand maken(PlanVanAanpak plan);
}
