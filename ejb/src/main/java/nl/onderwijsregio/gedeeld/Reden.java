package nl.onderwijsregio.gedeeld;

/**
 * Why an act is refused. Each feature has its own enum of reasons; {@link #name()} is the key of the sentence the user reads
 * ({@code weigering.<NAME>}), in the words of the list of refusals.
 */
public interface Reden {
    /** The constant's name, unique over all features. */
    String name();
}
