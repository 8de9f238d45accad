package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Activiteitregel;
import nl.onderwijsregio.plan.Begrotingsbeeld;
import nl.onderwijsregio.plan.Deelbewaring;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The activities with their lasting numbers, and the begroting that follows from them. */
class Activiteitendeel extends Div {
    private final Activiteiten activiteiten;
    private final Plandelen delen;
    private final MandaatId mandaat;
    private final List<Partijregel> partijen;
    private final boolean schrijfbaar;
    private final Runnable daarna;

    Activiteitendeel(Activiteiten activiteiten, Plandelen delen, MandaatId mandaat, List<Partijregel> partijen, boolean schrijfbaar, Runnable daarna) {
        this.activiteiten = activiteiten;
        this.delen = delen;
        this.mandaat = mandaat;
        this.partijen = partijen;
        this.schrijfbaar = schrijfbaar;
        this.daarna = daarna;
        addClassName("activiteiten");
        tonen();
    }

    private void tonen() {
        removeAll();
        Begrotingsbeeld beeld = activiteiten.begroting(mandaat);
        add(new H2(t("plan.activiteiten", "aantal", beeld.activiteiten().size())));
        if (beeld.activiteiten().isEmpty()) {
            add(new LegeStaat(t("plan.activiteiten.leeg")));
        } else {
            OrderedList lijst = new OrderedList();
            lijst.addClassName("activiteitenlijst");
            beeld.activiteiten().forEach(a -> lijst.add(kaart(a)));
            add(lijst);
        }
        if (schrijfbaar) {
            add(Knop.rij(Knop.gewoon(t("plan.activiteit.toevoegen"), () -> new Activiteitdialoog(null, partijen, delen.delen(mandaat), (gezien, opgave) -> {
                activiteiten.activiteitToevoegen(mandaat, opgave);
                return new Deelbewaring.Bewaard<>(0);
            }, this::klaar).open())));
        }
        add(new Begrotingdeel(beeld, schrijfbaar, dekking -> klaar(() -> activiteiten.dekkingBewaren(mandaat, dekking))));
    }

    private void klaar(Runnable act) {
        act.run();
        klaar();
    }

    /** A conflict is shown in the window with both; nothing that was filled in is lost. */
    private Deelbewaring<Activiteitopgave> wijzigen(int nummer, int gezien, Activiteitopgave opgave) {
        try {
            activiteiten.activiteitWijzigen(mandaat, nummer, gezien, opgave);
            return new Deelbewaring.Bewaard<>(gezien + 1);
        } catch (Weigering w) {
            Activiteitregel nu = activiteiten.begroting(mandaat).activiteiten().stream().filter(a -> a.nummer() == nummer).findFirst().orElseThrow(() -> w);
            if (w.reden() != PlanReden.ACTIVITEIT_GEWIJZIGD) {
                throw w;
            }
            return new Deelbewaring.Botsing<>(nu.versie(), Activiteitzinnen.opgave(nu), t("plan.deelbotsing.iemand-anders"), null, opgave);
        }
    }

    private void klaar() {
        tonen();
        daarna.run();
    }

    private ListItem kaart(Activiteitregel a) {
        Div acties = new Div();
        acties.addClassName("activiteit-acties");
        if (schrijfbaar) {
            acties.add(knop(t("plan.activiteit.wijzigen"), a, () -> new Activiteitdialoog(a, partijen, delen.delen(mandaat),
                    (gezien, opgave) -> wijzigen(a.nummer(), gezien, opgave), this::klaar).open()),
                    knop(t("plan.activiteit.omhoog"), a, () -> klaar(() -> activiteiten.activiteitVerplaatsen(mandaat, a.nummer(), true))),
                    knop(t("plan.activiteit.omlaag"), a, () -> klaar(() -> activiteiten.activiteitVerplaatsen(mandaat, a.nummer(), false))),
                    knop(t("plan.activiteit.weg"), a, () -> Velden.vraag(t("plan.activiteit.weg.vraag", "code", a.code()), t("plan.activiteit.weg.uitleg"),
                            t("plan.activiteit.weg"), () -> Poging.bij(this).doe(() -> klaar(() -> activiteiten.activiteitVervallen(mandaat, a.nummer(), a.versie())))).open()));
        }
        Span bedrag = new Span(Opmaak.nu().bedrag(a.bedrag()));
        bedrag.addClassName("getal");
        Div kop = new Div(new H3(a.code() + "  " + a.naam()), bedrag);
        kop.addClassName("activiteit-kop");
        ListItem item = new ListItem(kop, new Paragraph(t("plan.functie." + a.functie().name()) + " · " + (a.eigenaar().isEmpty() ? t("plan.activiteit.geen-eigenaar")
                : a.eigenaar()) + " · " + Opmaak.nu().dag(a.van()) + " " + t("plan.tot-en-met") + " " + Opmaak.nu().dag(a.tot())),
                regel("plan.activiteit.doel", a.doel()), regel("plan.activiteit.indicator", a.indicator()));
        Activiteitzinnen.erbij(a).forEach(r -> item.add(new Paragraph(r)));
        item.add(acties);
        item.addClassName("activiteit");
        return item;
    }

    private static Component regel(String sleutel, String tekst) {
        return new Paragraph(t(sleutel) + ": " + (tekst.isEmpty() ? t("plan.ontbreekt") : tekst));
    }

    private Button knop(String tekst, Activiteitregel a, Runnable act) {
        Button knop = Knop.klein(tekst, () -> Poging.bij(this).doe(act));
        knop.setAriaLabel(tekst + ": " + a.code() + " " + a.naam());
        return knop;
    }
}
