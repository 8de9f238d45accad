package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * The menu of a portal as a native list of links. Exactly one is the current one: the item whose address is the longest beginning
 * of the page's address. (The nested items of the stock component fail the accessibility check, hence plain HTML.)
 */
class Menubalk extends Nav {
    private final List<Anchor> links = new ArrayList<>();

    Menubalk() {
        addClassName("menu");
        getElement().setAttribute("aria-label", t("kader.menu"));
    }

    void toon(Gemachtigde wie, List<Menu.Item> items) {
        removeAll();
        links.clear();
        UnorderedList lijst = new UnorderedList();
        for (Menu.Item item : items) {
            Anchor link = new Anchor(Adres.van(wie, item.pad()), t("menu." + item.sleutel()));
            link.setClassName("onder", item.pad().contains("/"));
            links.add(link);
            lijst.add(new ListItem(link));
        }
        add(lijst);
    }

    /** Marks the item of the page. */
    void huidig(String pad) {
        Anchor beste = links.stream().filter(link -> isBegin(link, pad))
                .max(Comparator.comparingInt(link -> link.getHref().length())).orElse(null);
        for (Anchor link : links) {
            if (link == beste) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    /** The start page is the beginning of every address; it is current only on itself. */
    private boolean isBegin(Anchor link, String pad) {
        return link.getHref().equals(pad) || link != links.getFirst() && pad.startsWith(link.getHref() + "/");
    }
}
