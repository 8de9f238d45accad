package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain table: caption, row headers, numbers at the right. On a small screen it becomes cards; a table too wide for that
 * scrolls inside its own region ({@link #breed}).
 */
public class Tabel extends Div {
    private final NativeTable tabel = new NativeTable();
    private final NativeTableRow kop = new NativeTableRow();
    private final List<String> koppen = new ArrayList<>();
    private final List<Boolean> getallen = new ArrayList<>();

    public Tabel(String bijschrift) {
        addClassName("tabel");
        tabel.setCaptionText(bijschrift);
        tabel.getHead().add(kop);
        add(tabel);
    }

    /** Hides the caption for the eye; use it when a heading right above says the same. */
    public Tabel zonderBijschrift() {
        tabel.getCaption().addClassName("alleen-lezer");
        return this;
    }

    /** Scrolls sideways inside its own focusable region instead of becoming cards. */
    public Tabel breed() {
        addClassName("tabel-breed");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", tabel.getCaptionText());
        return this;
    }

    public Tabel kolom(String naam) {
        return kolom(naam, false);
    }

    /** A column of numbers or amounts. */
    public Tabel getalkolom(String naam) {
        return kolom(naam, true);
    }

    private Tabel kolom(String naam, boolean getal) {
        NativeTableHeaderCell cel = new NativeTableHeaderCell(naam);
        cel.getElement().setAttribute("scope", "col");
        cel.setClassName("getal", getal);
        kop.add(cel);
        koppen.add(naam);
        getallen.add(getal);
        return this;
    }

    /** A row: text or components, in the order of the columns; the first is the row's header. */
    public NativeTableRow rij(Object... waarden) {
        NativeTableRow rij = vul(waarden);
        tabel.getBody().add(rij);
        return rij;
    }

    /** The total under the rows. */
    public NativeTableRow totaal(Object... waarden) {
        NativeTableRow rij = vul(waarden);
        tabel.getFoot().add(rij);
        return rij;
    }

    private NativeTableRow vul(Object... waarden) {
        NativeTableRow rij = new NativeTableRow();
        for (int i = 0; i < waarden.length; i++) {
            Component inhoud = waarden[i] instanceof Component c ? c : new Span(String.valueOf(waarden[i]));
            Component cel = i == 0 ? new NativeTableHeaderCell(inhoud) : new NativeTableCell(inhoud);
            if (i == 0) {
                cel.getElement().setAttribute("scope", "row");
            }
            cel.getElement().setAttribute("data-kop", koppen.get(i));
            cel.getElement().getClassList().set("getal", getallen.get(i));
            rij.add(cel);
        }
        return rij;
    }

    public boolean isLeeg() {
        return tabel.getBody().getChildren().findAny().isEmpty();
    }
}
