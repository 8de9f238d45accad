package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Deelopgave;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/**
 * A list of items with lasting codes: vraagstukken, goals or agreements.
 *
 * @param <T> what is filled in
 */
class Itemdeel<T extends Deelopgave> extends Div {
    private final Itemvorm<T> vorm;
    private final Plandelen delen;
    private final MandaatId mandaat;
    private final boolean schrijfbaar;
    private final Runnable daarna;

    Itemdeel(Itemvorm<T> vorm, Plandelen delen, MandaatId mandaat, boolean schrijfbaar, Runnable daarna) {
        this.vorm = vorm;
        this.delen = delen;
        this.mandaat = mandaat;
        this.schrijfbaar = schrijfbaar;
        this.daarna = daarna;
        tonen();
    }

    private void tonen() {
        removeAll();
        Plandelenbeeld beeld = delen.delen(mandaat);
        List<Deelitem<T>> items = vorm.items(beeld);
        if (items.isEmpty()) {
            add(new LegeStaat(t("plan.item." + vorm.naam() + ".leeg")));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("activiteitenlijst");
            items.forEach(i -> lijst.add(kaart(i, beeld)));
            add(lijst);
        }
        if (schrijfbaar) {
            add(Knop.rij(Knop.hoofd(t("plan.item." + vorm.naam() + ".nieuw"), () -> new Itemdialoog<>(vorm, null, beeld, (gezien, opgave) -> {
                delen.deelToevoegen(mandaat, opgave);
                return new nl.onderwijsregio.plan.Deelbewaring.Bewaard<>(0);
            }, this::klaar).open())));
        }
    }

    private void klaar() {
        tonen();
        daarna.run();
    }

    private ListItem kaart(Deelitem<T> item, Plandelenbeeld beeld) {
        Div kop = new Div(new H2(item.code() + "  " + item.inhoud().naam()));
        kop.addClassName("bijlage-kop");
        ListItem kaart = new ListItem(kop);
        kaart.addClassName("activiteit");
        vorm.regels(item.inhoud(), beeld).forEach(r -> kaart.add(new Paragraph(r)));
        if (schrijfbaar) {
            Div acties = new Div(knop(t("plan.activiteit.wijzigen"), item, () -> wijzigen(item, beeld)), knop(t("plan.activiteit.weg"), item, () -> weghalen(item)));
            acties.addClassName("activiteit-acties");
            kaart.add(acties);
        }
        return kaart;
    }

    private void wijzigen(Deelitem<T> item, Plandelenbeeld beeld) {
        new Itemdialoog<>(vorm, item, beeld, (gezien, opgave) -> delen.deelWijzigen(mandaat, item.nummer(), gezien, opgave), this::klaar).open();
    }

    private void weghalen(Deelitem<T> item) {
        Velden.vraag(t("plan.activiteit.weg.vraag", "code", item.code()), t("plan.item.weg.uitleg"), t("plan.activiteit.weg"),
                () -> Poging.bij(this).doe(() -> {
                    delen.deelVervallen(mandaat, item);
                    klaar();
                })).open();
    }

    private Button knop(String tekst, Deelitem<T> item, Runnable act) {
        Button knop = Knop.klein(tekst, () -> Poging.bij(this).doe(act));
        knop.setAriaLabel(tekst + ": " + item.code() + " " + item.inhoud().naam());
        return knop;
    }
}
