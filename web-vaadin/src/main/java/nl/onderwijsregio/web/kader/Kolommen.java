package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Main column and, beside it on a wide screen and below it on a small one, the side column. */
public class Kolommen extends Div {
    public Kolommen(List<? extends Component> hoofd, List<? extends Component> zij) {
        addClassName("kolommen");
        Div links = new Div();
        links.addClassName("kolom-hoofd");
        links.add(hoofd.toArray(Component[]::new));
        Aside rechts = new Aside();
        rechts.addClassName("kolom-zij");
        rechts.add(zij.toArray(Component[]::new));
        add(links, rechts);
    }
}
