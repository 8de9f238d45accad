package nl.onderwijsregio.gedeeld;

/** A part of the product that must be ready before the whole is: every bean of this type is reported by {@code /health}. */
public interface Onderdeel {
    /** Name in the report: lower case, one word. */
    String naam();

    /** Whether the part works now. Answers within seconds; may throw, which counts as not ready. */
    boolean isGereed();
}
