package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;

/** One door on the public start page: for whom, what one does there, sign in. */
class DeurKaart extends Article {
    DeurKaart(Portaal portaal) {
        addClassName("deur");
        String sleutel = "deur." + portaal.name();
        Anchor in = Knop.rustigNaar("/" + portaal.pad(), t(sleutel + ".kort"));
        in.setAriaLabel(t(sleutel + ".inloggen"));
        add(new H3(t(sleutel + ".wie")), new Paragraph(t(sleutel + ".wat")), in);
    }
}
