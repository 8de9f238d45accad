package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Indicatorregel;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** The figures of the labour market, the same for every region; each with its value and source, or the reason why there is none. */
class Cijferdeel extends Div {
    private final Plandelen delen;
    private final MandaatId mandaat;
    private final boolean schrijfbaar;
    private final Runnable daarna;

    Cijferdeel(Plandelen delen, MandaatId mandaat, boolean schrijfbaar, Runnable daarna) {
        this.delen = delen;
        this.mandaat = mandaat;
        this.schrijfbaar = schrijfbaar;
        this.daarna = daarna;
        tonen();
    }

    private void tonen() {
        removeAll();
        List<Indicatorregel> cijfers = delen.cijfers(mandaat);
        long bekend = cijfers.stream().filter(i -> i.opgave().isLeeg() && i.bekend().isPresent()).count();
        if (schrijfbaar && bekend > 0) {
            add(Melding.info(t("plan.cijfer.bekend", "aantal", bekend)).met(Knop.gewoon(t("plan.cijfer.overnemen"), this::overnemen)));
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("activiteitenlijst");
        cijfers.forEach(i -> lijst.add(kaart(i)));
        add(lijst);
    }

    private void overnemen() {
        Poging.bij(this).doe(() -> {
            delen.cijfersOvernemen(mandaat);
            klaar();
        });
    }

    private void klaar() {
        tonen();
        daarna.run();
    }

    private ListItem kaart(Indicatorregel i) {
        Div kop = new Div(new H2(i.indicator().naam()), stand(i));
        kop.addClassName("bijlage-kop");
        ListItem kaart = new ListItem(kop);
        kaart.addClassName("activiteit");
        Cijferzinnen.regels(i.indicator(), i.opgave()).forEach(r -> kaart.add(new Paragraph(r)));
        if (i.opgave().isLeeg()) {
            kaart.add(new Paragraph(t("plan.cijfer.hint", "hint", i.indicator().hint())));
            i.bekend().ifPresent(b -> kaart.add(bekend(i, b)));
        }
        if (schrijfbaar) {
            Div acties = new Div(knop(i));
            acties.addClassName("activiteit-acties");
            kaart.add(acties);
        }
        return kaart;
    }

    private static Component bekend(Indicatorregel i, Indicatoropgave bekend) {
        return new Paragraph(new Span(t("plan.cijfer.voorstel") + " "), new Span(String.join(" · ", Cijferzinnen.regels(i.indicator(), bekend))));
    }

    private static Badge stand(Indicatorregel i) {
        if (i.overgenomen()) {
            return new Badge(Melding.Soort.LET_OP, t("plan.cijfer.overgenomen"));
        }
        if (i.opgave().isLeeg()) {
            return new Badge(t("plan.cijfer.leeg"));
        }
        return i.opgave().isCompleet() ? new Badge(Melding.Soort.GOED, t(i.opgave().waarde() == null ? "plan.cijfer.reden" : "plan.cijfer.ingevuld"))
                : new Badge(Melding.Soort.LET_OP, t("plan.cijfer.bezig"));
    }

    private Button knop(Indicatorregel i) {
        String tekst = t(i.overgenomen() ? "plan.cijfer.nakijken" : i.opgave().isLeeg() ? "plan.cijfer.invullen" : "plan.activiteit.wijzigen");
        Button knop = Knop.klein(tekst, () -> new Cijferdialoog(i, (gezien, opgave) -> delen.indicatorBewaren(mandaat, i.indicator().code(), gezien, opgave),
                this::klaar).open());
        knop.setAriaLabel(tekst + ": " + i.indicator().naam());
        return knop;
    }
}
