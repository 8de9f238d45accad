package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.kennis.Agendasleutels;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** "In uw agenda": the address of one's own kennissessies, which is shown when it is made, and the addresses anyone may use. */
class Agendablok extends Kaart {
    Agendablok(Agendasleutels sleutels, Gemachtigde wie) {
        super(t("kennis.agenda"));
        add(new Paragraph(t("kennis.agenda.uitleg")));
        Optional<Instant> bestaand = sleutels.sinds(wie.mandaat());
        bestaand.ifPresent(sinds -> add(new Paragraph(t("kennis.agenda.sinds", "moment", sinds))));
        TextField adres = new TextField(t("kennis.agenda.adres"));
        adres.setReadOnly(true);
        adres.setWidthFull();
        adres.setHelperText(t("kennis.agenda.adres.hint"));
        adres.setVisible(false);
        Runnable maken = () -> Poging.bij(this).doe(() -> {
            adres.setValue(AgendafeedServlet.adres() + "/agenda/persoon/" + sleutels.vernieuwen(wie.mandaat()) + ".ics");
            adres.setVisible(true);
            adres.focus();
        });
        add(Knop.rij(Knop.gewoon(t("kennis.agenda.maken"), bestaand.isEmpty() ? maken
                : () -> Velden.vraag(t("kennis.agenda.maken"), t("kennis.agenda.maken.vraag"), t("kennis.agenda.maken"), maken).open())), adres, new Paragraph(t("kennis.agenda.openbaar")), openbaar(wie));
    }

    private static UnorderedList openbaar(Gemachtigde wie) {
        UnorderedList lijst = new UnorderedList();
        wie.regio().ifPresent(r -> lijst.add(new ListItem(link("/agenda/regio/" + r + ".ics", wie.regioNaam()))));
        Stream.of(Sessiethema.values()).forEach(w -> lijst.add(new ListItem(link("/agenda/thema/" + w.name().toLowerCase(Locale.ROOT) + ".ics", t("kennis.thema." + w.name())))));
        return lijst;
    }

    /** A link to a file for an agenda. */
    static Anchor link(String adres, String tekst) {
        Anchor link = new Anchor(adres, tekst);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
