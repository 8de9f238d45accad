package nl.onderwijsregio.web.beheer;

import java.util.List;

/** Gives a page of a long list. */
@FunctionalInterface
interface Bladerbron<T> {
    List<T> pagina(int vanaf, int aantal);
}
