package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.beheer.Mandaatfilter;
import nl.onderwijsregio.beheer.Mandaatoverzicht;
import nl.onderwijsregio.beheer.Mandaatstand;
import nl.onderwijsregio.beheer.Mandaten;
import nl.onderwijsregio.beheer.Tekenrechtgat;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Rolnaam;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** All mandates: who may act for whom, on what ground, given and ended by whom; and where nobody may sign soon. */
@Route(value = Pad.BEHEER + "/mandaten", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class MandatenView extends BeheerView {
    @Inject
    Mandaten mandaten;

    private final Div lijst = new Div();
    private final Select<Portaal> portaal = new Select<>();
    private final Select<Mandaatstand> stand = new Select<>();
    private Zoekbalk zoekbalk;

    @Override
    protected String titel() {
        return t("beheer.mandaten.titel");
    }

    @Override
    protected void toon(Pad pad) {
        keuze(portaal, t("beheer.mandaat.portaal"), Portaal.values(), p -> t("portaal." + p.name()));
        keuze(stand, t("beheer.mandaat.stand"), Mandaatstand.values(), s -> t("beheer.mandaat.stand." + s.name()));
        zoekbalk = new Zoekbalk(t("beheer.mandaten.zoek"), () -> laden(0), portaal, stand);
        add(gaten(mandaten.tekenrechtgaten(mandaat())));
        add(Knop.rij(Knop.naar(adres("mandaten", "nieuw"), t("beheer.mandaten.toevoegen")),
                Knop.rustigNaar(adres("mandaten", "bestand"), t("beheer.bestand.link"))), zoekbalk, lijst);
        laden(0);
    }

    private static <T> void keuze(Select<T> veld, String label, T[] waarden, com.vaadin.flow.component.ItemLabelGenerator<T> naam) {
        veld.setLabel(label);
        veld.setItems(waarden);
        veld.setEmptySelectionAllowed(true);
        veld.setEmptySelectionCaption(t("beheer.alle"));
        veld.setItemLabelGenerator(w -> w == null ? t("beheer.alle") : naam.apply(w));
    }

    private void laden(int vanaf) {
        lijst.removeAll();
        poging(lijst, () -> {
            var filter = new Mandaatfilter(zoekbalk.tekst(), portaal.getValue(), stand.getValue());
            long totaal = mandaten.aantal(mandaat(), filter);
            List<Mandaatoverzicht> pagina = mandaten.lijst(mandaat(), filter, vanaf, Bladeraar.PER_PAGINA);
            lijst.add(totaal == 0 ? new LegeStaat(t("beheer.mandaten.leeg")) : tabel(pagina), new Bladeraar(vanaf, totaal, this::laden));
        });
    }

    private Tabel tabel(List<Mandaatoverzicht> pagina) {
        Tabel tabel = new Tabel(t("beheer.mandaten.titel")).zonderBijschrift().kolom(t("beheer.mandaat.persoon")).kolom(t("beheer.mandaat.namens"))
                .kolom(t("beheer.mandaat.mag")).kolom(t("beheer.mandaat.periode")).kolom(t("beheer.mandaat.grond"))
                .kolom(t("beheer.handeling"));
        tabel.addClassName("tabel-dicht");
        for (Mandaatoverzicht m : pagina) {
            Mandaatregel r = m.regel();
            tabel.rij(r.gebruiker(), r.regioNaam() == null ? r.partijNaam() : r.partijNaam() + " · " + r.regioNaam(),
                    Rolnaam.van(r) + ": " + Rolnamen.functies(r.functies()), periode(m), grond(m), einde(m));
        }
        return tabel;
    }

    private static Component periode(Mandaatoverzicht m) {
        Opmaak opmaak = Opmaak.nu();
        Mandaatregel r = m.regel();
        Div cel = new Div(new Span(opmaak.kort(r.van()) + " – " + (r.tot() == null ? t("beheer.mandaat.open") : opmaak.kort(r.tot())) + " "));
        if (m.stand() != Mandaatstand.GELDIG) {
            cel.add(new Badge(t("beheer.mandaat.stand." + m.stand().name())));
        }
        return cel;
    }

    /** On what it rests, and in small letters who gave and ended it, and when. */
    private static Component grond(Mandaatoverzicht m) {
        Div wie = new Div(new Span(wie(m)));
        wie.addClassName("klein");
        return new Div(new Span(m.regel().grond()), wie);
    }

    private static String wie(Mandaatoverzicht m) {
        String gegeven = t("beheer.mandaat.gegeven") + " " + m.gegevenDoor() + ", " + Opmaak.nu().moment(m.gegevenOp());
        return m.beeindigdOp() == null ? gegeven
                : gegeven + " · " + t("beheer.mandaat.beeindigd-door", "wie", m.beeindigdDoor(), "moment", Opmaak.nu().moment(m.beeindigdOp()));
    }

    private Component einde(Mandaatoverzicht m) {
        if (m.stand() == Mandaatstand.AFGELOPEN) {
            return new Span("–");
        }
        Span wie = new Span(" " + m.regel().gebruiker());
        wie.addClassName("alleen-lezer");
        return new Anchor(adres("mandaten", m.regel().id(), "einde"), new Span(t("beheer.mandaat.beeindigen")), wie);
    }

    private static List<Component> gaten(List<Tekenrechtgat> gaten) {
        if (gaten.isEmpty()) {
            return List.of();
        }
        UnorderedList regels = new UnorderedList();
        gaten.forEach(g -> regels.add(new ListItem(t(g.regioNaam() == null ? "beheer.tekenrecht.regel" : "beheer.tekenrecht.regel.regio",
                "partij", g.partijNaam(), "regio", String.valueOf(g.regioNaam()), "datum", g.laatsteDag()))));
        return List.of(Melding.letOp(t("beheer.tekenrecht.kop", "aantal", gaten.size())).uitleg(t("beheer.tekenrecht.uitleg")).met(regels));
    }
}
