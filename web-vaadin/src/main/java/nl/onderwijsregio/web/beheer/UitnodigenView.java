package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.beheer.Personen;
import nl.onderwijsregio.beheer.Rollen;
import nl.onderwijsregio.beheer.Uitgenodigd;
import nl.onderwijsregio.beheer.Uitnodiging;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;

/** Invites a person; the temporary password is shown here once. */
@Route(value = Pad.BEHEER + "/personen/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class UitnodigenView extends BeheerView {
    @Inject
    Personen personen;

    private final TextField gebruikersnaam = new TextField();
    private final TextField voornaam = new TextField();
    private final TextField achternaam = new TextField();
    private final EmailField email = new EmailField();
    private final CheckboxGroup<String> rollen = new CheckboxGroup<>();
    private final Foutenlijst fouten = new Foutenlijst();

    @Override
    protected String titel() {
        return t("beheer.personen.uitnodigen");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beheer.personen.titel"), adres("personen")));
    }

    @Override
    protected void toon(Pad pad) {
        gebruikersnaam.setLabel(t("beheer.persoon.gebruikersnaam"));
        gebruikersnaam.setHelperText(t("beheer.persoon.gebruikersnaam.hint"));
        voornaam.setLabel(t("beheer.persoon.voornaam"));
        achternaam.setLabel(t("beheer.persoon.achternaam"));
        email.setLabel(t("beheer.persoon.email"));
        rollen.setLabel(t("beheer.persoon.rollen.keuze"));
        rollen.setHelperText(t("beheer.persoon.rollen.uitleg"));
        rollen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        rollen.setItems(Rollen.ALLE);
        rollen.setItemLabelGenerator(Rolnamen::van);
        Div knoppen = new Div();
        knoppen.add(Knop.rij(Knop.hoofd(t("beheer.personen.uitnodigen"), () -> uitnodigen(knoppen)), Knop.rustigNaar(adres("personen"), t("beheer.terug"))));
        Div formulier = new Div(fouten, gebruikersnaam, voornaam, achternaam, email, rollen, knoppen);
        formulier.addClassName("formulier");
        add(formulier);
    }

    private void uitnodigen(Div knoppen) {
        boolean goed = fouten.opnieuw()
                .eis(gebruikersnaam.getValue().strip().matches("[A-Za-z0-9._-]{3,60}"), gebruikersnaam, t("beheer.persoon.gebruikersnaam.fout"))
                .eis(!achternaam.getValue().isBlank(), achternaam, t("beheer.persoon.achternaam.fout"))
                .eis(email.getValue().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"), email, t("beheer.persoon.email.fout")).isGoed();
        if (goed) {
            poging(knoppen, () -> toonWachtwoord(personen.uitnodigen(mandaat(), new Uitnodiging(gebruikersnaam.getValue(), voornaam.getValue(),
                    achternaam.getValue(), email.getValue(), rollen.getValue()))));
        }
    }

    private void toonWachtwoord(Uitgenodigd nieuw) {
        getChildren().filter(c -> c instanceof Div d && d.hasClassName("formulier")).forEach(this::remove);
        Span wachtwoord = new Span(nieuw.wachtwoord());
        wachtwoord.addClassName("wachtwoord");
        add(new Paragraph(new Span(t("beheer.uitgenodigd.wachtwoord") + " "), wachtwoord), new Paragraph(t("beheer.uitgenodigd.eenmalig")),
                Knop.rij(Knop.naar(adres("mandaten", "nieuw") + "?gebruiker=" + nieuw.gebruikersnaam(), t("beheer.mandaten.toevoegen")),
                        Knop.rustigNaar(adres("personen"), t("beheer.personen.naar"))));
        Melding gelukt = Melding.goed(t("beheer.uitgenodigd", "naam", nieuw.gebruikersnaam()));
        meld(gelukt);
        gelukt.neemFocus();
    }
}
