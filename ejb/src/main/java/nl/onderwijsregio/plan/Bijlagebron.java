package nl.onderwijsregio.plan;

import java.util.Optional;

/**
 * Makes an attachment from what the system knows. Every CDI bean of this kind is asked; the feature that knows the content
 * implements it.
 */
public interface Bijlagebron {
    /** The letter of the attachment in LDNOR art. 6 lid 5, {@code a} to {@code h}. */
    String letter();

    /** Key of the text that says what is missing before it can be made; empty when it can be made now. */
    Optional<String> ontbreekt(PlanVanAanpak plan);

    /** The file as it is now; asked only when nothing is missing. */
    Bestand maken(PlanVanAanpak plan);
}
