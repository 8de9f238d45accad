package nl.onderwijsregio.web.plan;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Deelopgave;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.web.kader.Foutenlijst;

/**
 * How the items of one list look and are filled in.
 *
 * @param <T> what is filled in
 */
interface Itemvorm<T extends Deelopgave> extends Serializable {
    /** Part of the keys of its texts: {@code plan.item.vraagstuk.nieuw}. */
    String naam();

    List<Deelitem<T>> items(Plandelenbeeld beeld);

    /** What is filled in, a line for each; what is empty left out. */
    List<String> regels(T item, Plandelenbeeld beeld);

    /** New fields, filled from the item when there is one. */
    Itemvelden<T> velden(Optional<T> item, Plandelenbeeld beeld);

    /** The fields of one item while it is being filled in. */
    interface Itemvelden<T> extends Serializable {
        List<Component> velden();

        /** Names what cannot be saved. */
        void nakijken(Foutenlijst fouten);

        T opgave();
    }
}
