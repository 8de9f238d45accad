package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.beheer.Mandaatproef;
import nl.onderwijsregio.beheer.Mandaatvraag;
import nl.onderwijsregio.beheer.Mandaten;
import nl.onderwijsregio.beheer.Partijregister;
import nl.onderwijsregio.beheer.Personen;
import nl.onderwijsregio.beheer.Persoon;
import nl.onderwijsregio.beheer.Regioregister;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Gives a mandaat: fill in, read the check sentence, give, receipt. Works also while Keycloak is away: then the user name is typed. */
@Route(value = Pad.BEHEER + "/mandaten/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class NieuwMandaatView extends BeheerView {
    @Inject
    Mandaten mandaten;
    @Inject
    Partijregister partijen;
    @Inject
    Regioregister regios;
    @Inject
    Personen personen;
    @Inject
    Clock klok;

    private final Div controle = new Div();
    private Mandaatformulier formulier;
    private Div knoppen;

    @Override
    protected String titel() {
        return t("beheer.mandaten.toevoegen");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beheer.mandaten.titel"), adres("mandaten")));
    }

    @Override
    protected void toon(Pad pad) {
        formulier = new Mandaatformulier(new Partijveld(partijen, mandaat()), regios.keuzes(mandaat()), this::zoeken, LocalDate.now(klok));
        pad.vraag("gebruiker").ifPresent(formulier::kies);
        knoppen = new Div();
        knoppen.add(Knop.rij(Knop.hoofd(t("beheer.mandaat.controleren"), this::controleren), Knop.rustigNaar(adres("mandaten"), t("beheer.terug"))));
        controle.removeAll();
        add(formulier, knoppen, controle);
    }

    private List<Persoon> zoeken(String tekst, int vanaf, int aantal) {
        try {
            return personen.zoeken(mandaat(), tekst, vanaf, aantal);
        } catch (Weigering inlogdienstWeg) {
            meld(Melding.letOp(t("beheer.mandaat.persoon.weg")));
            return List.of();
        }
    }

    private void controleren() {
        controle.removeAll();
        if (formulier.isGoed()) {
            poging(knoppen, () -> toonControle(mandaten.voorbereiden(mandaat(), formulier.vraag())));
        }
    }

    private void toonControle(Mandaatproef proef) {
        formulier.setVisible(false);
        knoppen.setVisible(false);
        H2 kop = new H2(t("beheer.mandaat.controle"));
        kop.getElement().setAttribute("tabindex", "-1");
        Paragraph zin = new Paragraph(Mandaatzin.van(proef));
        zin.addClassName("controlezin");
        controle.add(kop, zin, new Paragraph(t("beheer.mandaat.controle.grond", "grond", proef.vraag().grond())));
        for (Mandaatregel ander : proef.medestemmers()) {
            controle.add(Melding.letOp(t("beheer.mandaat.medestemmer", "wie", ander.gebruiker(), "partij", proef.partijNaam(), "periode",
                    Mandaatzin.periode(ander.van(), ander.tot()))).uitleg(t("beheer.mandaat.medestemmer.gevolg")));
        }
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("beheer.mandaat.geven"), () -> poging(acties, () -> geven(proef.vraag(), Mandaatzin.van(proef)))),
                Knop.gewoon(t("beheer.mandaat.wijzigen"), this::terugNaarFormulier)));
        controle.add(acties);
        kop.getElement().executeJs("this.focus()");
    }

    private void geven(Mandaatvraag vraag, String zin) {
        var id = mandaten.geven(mandaat(), vraag);
        controle.removeAll();
        Melding bewijs = Melding.goed(t("beheer.mandaat.gegeven-nu", "nummer", id.toString(), "moment", Opmaak.nu().moment(klok.instant()))).uitleg(zin);
        controle.add(bewijs, Knop.rij(Knop.naar(adres("mandaten"), t("beheer.mandaten.naar"))));
        bewijs.neemFocus();
    }

    private void terugNaarFormulier() {
        controle.removeAll();
        formulier.setVisible(true);
        knoppen.setVisible(true);
    }
}
