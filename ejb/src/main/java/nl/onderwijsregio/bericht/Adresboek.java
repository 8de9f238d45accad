package nl.onderwijsregio.bericht;

import java.util.Optional;

/** Knows mail addresses by user name. The feature that knows people supplies it; here addresses are asked at sending and never kept. */
public interface Adresboek {
    /**
     * The address of somebody who may sign in; empty when unknown.
     *
     * @throws nl.onderwijsregio.gedeeld.Weigering when nobody can tell now
     */
    Optional<String> adres(String gebruiker);
}
