package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.beheer.Personen;
import nl.onderwijsregio.beheer.Persoon;
import nl.onderwijsregio.beheer.Rollen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;

/** One person: their realm roles, and whether they may sign in. */
@Route(value = Pad.BEHEER + "/personen/:persoon([0-9a-f-]{36})", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class PersoonView extends BeheerView {
    @Inject
    Personen personen;

    private Persoon persoon;

    @Override
    protected String titel() {
        return persoon == null ? t("beheer.persoon.titel") : persoon.naam();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beheer.personen.titel"), adres("personen")));
    }

    @Override
    protected void toon(Pad pad) {
        Div plaats = new Div();
        add(plaats);
        if (!poging(plaats, () -> persoon = personen.get(mandaat(), pad.tekst("persoon")))) {
            plaats.add(Knop.rij(Knop.gewoon(t("beheer.opnieuw"), this::ververs)));
            return;
        }
        add(new Gegevenslijst().regel(t("beheer.persoon.gebruikersnaam"), persoon.gebruikersnaam())
                .regel(t("beheer.persoon.email"), persoon.email()).regel(t("beheer.persoon.inloggen"), PersonenView.stand(persoon)));
        add(new Kaart(t("beheer.persoon.rollen"), rollen()), Knop.rij(
                Knop.rustigNaar(adres("mandaten", "nieuw") + "?gebruiker=" + persoon.gebruikersnaam(), t("beheer.mandaten.toevoegen")), aanUit()));
    }

    private Div rollen() {
        CheckboxGroup<String> keuze = new CheckboxGroup<>(t("beheer.persoon.rollen.keuze"));
        keuze.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        keuze.setItems(Rollen.ALLE);
        keuze.setItemLabelGenerator(Rolnamen::van);
        keuze.setHelperText(t("beheer.persoon.rollen.uitleg"));
        keuze.setValue(persoon.rollen());
        Div deel = new Div(keuze);
        deel.add(Knop.rij(Knop.hoofd(t("beheer.persoon.rollen.bewaren"), () -> {
            if (poging(deel, () -> personen.rollenWijzigen(mandaat(), persoon.id(), keuze.getValue()))) {
                klaar(t("beheer.persoon.rollen.bewaard", "naam", persoon.naam(), "rollen", Rolnamen.van(keuze.getValue())));
            }
        })));
        return deel;
    }

    private com.vaadin.flow.component.button.Button aanUit() {
        if (!persoon.actief()) {
            return Knop.gewoon(t("beheer.persoon.inschakelen"), () -> {
                if (poging(() -> personen.inschakelen(mandaat(), persoon.id()))) {
                    klaar(t("beheer.persoon.ingeschakeld", "naam", persoon.naam()));
                }
            });
        }
        return Knop.weg(t("beheer.persoon.uitschakelen"), () -> {
            ConfirmDialog vraag = new ConfirmDialog(t("beheer.persoon.uitschakelen.vraag", "naam", persoon.naam()),
                    t("beheer.persoon.uitschakelen.gevolg"), t("beheer.persoon.uitschakelen"), e -> uitschakelen(),
                    t("beheer.terug"), e -> {});
            vraag.setConfirmButtonTheme("error primary");
            vraag.open();
        });
    }

    private void uitschakelen() {
        if (poging(() -> personen.uitschakelen(mandaat(), persoon.id()))) {
            klaar(t("beheer.persoon.uitgeschakeld", "naam", persoon.naam()));
        }
    }

    private void klaar(String wat) {
        ververs();
        meld(Melding.goed(wat));
    }
}
