package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Reglementbeeld;
import nl.onderwijsregio.besluit.Stemafspraken;
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

/** Lays down how the region decides: fill in, read it back in sentences, lay down. */
@Route(value = Pad.BESTUUR + "/besluiten/afspraken/vastleggen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class VastleggenView extends PortaalView {
    @Inject
    Stemafspraken afspraken;

    private final Div controle = new Div();
    private Reglementformulier formulier;
    private Div knoppen;
    private int gezien;

    @Override
    protected String titel() {
        return t("besluit.vastleggen.titel");
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
        knoppen = new Div(Knop.rij(Knop.hoofd(t("besluit.doorgaan"), this::controleren),
                Knop.rustigNaar(adres("besluiten", "afspraken"), t("besluit.terug"))));
        controle.removeAll();
        add(new Paragraph(t("besluit.vastleggen.inleiding")), formulier, knoppen, controle);
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
            lijst.add(new ListItem(Kamerzin.naam(regel.kamer()) + ": " + Kamerzin.quorum(regel) + " " + Kamerzin.drempel(regel.drempel())
                    + " " + Kamerzin.weging(regel)));
        }
        lijst.add(new ListItem(Kamerzin.samen(formulier.kamersNodig())));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("besluit.vastleggen.doen"), () -> poging(acties, this::vastleggen)),
                Knop.gewoon(t("besluit.terug"), this::terug)));
        controle.add(kop, lijst, new Paragraph(t("besluit.vastleggen.gevolg")), acties);
        kop.getElement().executeJs("this.focus()");
    }

    private void vastleggen() {
        int versie = afspraken.vastleggen(mandaat(), gezien, formulier.regels(), formulier.kamersNodig(), formulier.termijn(), formulier.toelichting());
        controle.removeAll();
        Bewijs bewijs = new Bewijs(t("besluit.vastleggen.bewijs", "versie", versie))
                .met(Knop.naar(adres("besluiten", "afspraken"), t("besluit.afspraken.link", "regio", wie().regioNaam())));
        controle.add(bewijs);
        bewijs.neemFocus();
    }

    private void terug() {
        controle.removeAll();
        tonen(true);
    }

    private void tonen(boolean invullen) {
        formulier.setVisible(invullen);
        knoppen.setVisible(invullen);
    }
}
