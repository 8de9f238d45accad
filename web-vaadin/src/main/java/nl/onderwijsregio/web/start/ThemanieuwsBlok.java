package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.onderwijsregio.les.Themanieuws;
import nl.onderwijsregio.web.kader.Kaart;

/** "Nieuw in uw thema's": lessons and sessions of the last weeks about the themes one follows. */
class ThemanieuwsBlok extends Kaart {
    /** @param adres of an address below the start of the portal */
    ThemanieuwsBlok(List<Themanieuws> nieuws, UnaryOperator<String> adres) {
        super(t("wacht.themas"));
        if (nieuws.isEmpty()) {
            add(new Paragraph(t("wacht.themas.geen")));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        nieuws.forEach(n -> {
            Span onder = new Span(t(n.les() ? "wacht.themas.les" : "wacht.themas.sessie") + " · " + t("kennis.thema." + n.thema().name()));
            onder.addClassName("klein");
            lijst.add(new ListItem(new Anchor(adres.apply(n.pad()), n.titel()), new Span(" "), onder));
        });
        add(lijst);
    }
}
