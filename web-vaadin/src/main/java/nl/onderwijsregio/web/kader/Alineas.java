package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Plain text as people typed it: each line a paragraph; lines with a dash, one after the other, a list. Set as text, never as HTML. */
public class Alineas extends Div {
    private static final String STREEP = "- ";

    public Alineas(String tekst) {
        addClassName("lees");
        UnorderedList lijst = null;
        for (String regel : tekst.lines().filter(r -> !r.isBlank()).toList()) {
            if (!regel.startsWith(STREEP)) {
                add(new Paragraph(regel));
                lijst = null;
                continue;
            }
            if (lijst == null) {
                lijst = new UnorderedList();
                add(lijst);
            }
            lijst.add(new ListItem(regel.substring(STREEP.length())));
        }
    }
}
