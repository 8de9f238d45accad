package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Reglementbeeld;
import nl.onderwijsregio.besluit.Reglementopgave;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** How the region decides: fill in, read it back in sentences. The first is laid down, every next one is put to the vote by the rules in force. */
@Route(value = Pad.BESTUUR + "/besluiten/afspraken/vastleggen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class VastleggenView extends PortaalView {
    private static final int GEBRUIKELIJK_UUR = 17;

    @Inject
    Stemafspraken afspraken;
    @Inject
    Clock klok;

    private final Div controle = new Div();
    private Reglementformulier formulier;
    private DateTimePicker sluit;
    private Div knoppen;
    private int gezien;

    @Override
    protected String titel() {
        return t(gezien == 0 ? "besluit.vastleggen.titel" : "besluit.voorstellen.titel");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BESTUUR);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")),
                new Kruimel(t("besluit.afspraken.link", "regio", wie().regioNaam()), adres("besluiten", "afspraken")));
    }

    @Override
    protected void toon(Pad pad) {
        Reglementbeeld beeld = afspraken.lezen(mandaat());
        Weigering.eis(beeld.magWijzigen(), PartijReden.GEEN_TOEGANG);
        gezien = beeld.versie();
        formulier = new Reglementformulier(beeld);
        sluit = Velden.moment(t("besluit.ter-stemming.sluit"));
        sluit.setValue(LocalDate.now(klok).plusWeeks(1).atTime(GEBRUIKELIJK_UUR, 0));
        sluit.setVisible(gezien > 0);
        knoppen = new Div(Knop.rij(Knop.hoofd(t("besluit.doorgaan"), this::controleren),
                Knop.rustigNaar(adres("besluiten", "afspraken"), t("besluit.terug"))));
        controle.removeAll();
        add(new Paragraph(t(gezien == 0 ? "besluit.vastleggen.inleiding" : "besluit.voorstellen.inleiding")), formulier, sluit, knoppen, controle);
    }

    private void controleren() {
        if (!formulier.isGoed()) {
            return;
        }
        tonen(false);
        H2 kop = new H2(t("besluit.vastleggen.controle"));
        kop.getElement().setAttribute("tabindex", "-1");
        UnorderedList lijst = new UnorderedList();
        for (Kamerregel regel : formulier.regels()) {
            lijst.add(new ListItem(Kamerzin.naam(regel.kamer()) + ": " + Kamerzin.quorum(regel) + " " + Kamerzin.akkoord(regel)));
        }
        lijst.add(new ListItem(Kamerzin.samen(formulier.kamersNodig())));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t(gezien == 0 ? "besluit.vastleggen.doen" : "besluit.voorstellen.doen"), () -> poging(acties, this::doen)),
                Knop.gewoon(t("besluit.terug"), this::terug)));
        controle.add(kop, lijst, new Paragraph(t(gezien == 0 ? "besluit.vastleggen.gevolg" : "besluit.voorstellen.gevolg")), acties);
        kop.getElement().executeJs("this.focus()");
    }

    private void doen() {
        if (gezien == 0) {
            int versie = afspraken.vastleggen(mandaat(), 0, formulier.regels(), formulier.kamersNodig(), formulier.termijn(), formulier.toelichting());
            klaar(new Bewijs(t("besluit.vastleggen.bewijs", "versie", versie))
                    .met(Knop.naar(adres("besluiten", "afspraken"), t("besluit.afspraken.link", "regio", wie().regioNaam()))));
            return;
        }
        long ronde = afspraken.terStemmingBrengen(mandaat(), gezien, new Reglementopgave(formulier.regels(), formulier.kamersNodig(), formulier.termijn(),
                formulier.toelichting()), sluit.getValue() == null ? null : sluit.getValue().atZone(Klok.ZONE).toInstant());
        klaar(new Bewijs(t("besluit.voorstellen.bewijs", "sluit", Opmaak.nu().weekdagMoment(sluit.getValue())))
                .met(Knop.naar(adres("besluiten", ronde), t("besluit.ter-stemming.naar"))));
    }

    private void klaar(Bewijs bewijs) {
        controle.removeAll();
        controle.add(bewijs);
        bewijs.neemFocus();
    }

    private void terug() {
        controle.removeAll();
        tonen(true);
    }

    private void tonen(boolean invullen) {
        formulier.setVisible(invullen);
        sluit.setVisible(invullen && gezien > 0);
        knoppen.setVisible(invullen);
    }
}
