package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.voorstel.Amendementen;
import nl.onderwijsregio.besluit.voorstel.Voorstelbeeld;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Writes an amendement: the text of somebody else's proposal as it should be, and why. */
@Route(value = Pad.PARTNER + "/besluiten/voorstellen/:voorstel([0-9]+)/amenderen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class AmenderenView extends PortaalView {
    @Inject
    Voorstellen voorstellen;
    @Inject
    Amendementen amendementen;

    private Voorstelbeeld beeld;
    private Voorstelformulier formulier;
    private TextArea reden;

    @Override
    protected String titel() {
        return t("amendement.nieuw");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return AmendementView.kruimels(this::adres, beeld.id(), beeld.inhoud().titel());
    }

    @Override
    protected void toon(Pad pad) {
        beeld = voorstellen.beeld(mandaat(), pad.id("voorstel"));
        if (!beeld.magAmenderen()) {
            add(Melding.info(t("amendement.niet", "partij", beeld.partijNaam())).met(Knop.rustigNaar(adres("besluiten", "voorstellen", beeld.id()), t("voorstel.naar"))));
            return;
        }
        formulier = new Voorstelformulier(beeld.inhoud());
        reden = AmendementView.veld(t("amendement.reden"));
        reden.setHelperText(t("amendement.reden.hint"));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("amendement.indienen"), () -> indienen(acties)),
                Knop.rustigNaar(adres("besluiten", "voorstellen", beeld.id()), t("besluit.terug"))));
        add(new Paragraph(t("amendement.uitleg", "partij", beeld.partijNaam())), formulier, reden, acties);
    }

    private void indienen(Div acties) {
        if (formulier.isGoed(!reden.getValue().isBlank(), reden, t("weigering.REDEN_ONTBREEKT"))) {
            poging(acties, () -> {
                int nummer = amendementen.indienen(mandaat(), beeld.id(), beeld.versie(), formulier.opgave(), reden.getValue());
                getChildren().skip(1).toList().forEach(this::remove);
                Bewijs bewijs = new Bewijs(t("amendement.ingediend", "nummer", nummer, "partij", beeld.partijNaam()))
                        .met(Knop.naar(adres("besluiten", "voorstellen", beeld.id(), "amendementen", nummer), t("amendement.naar")));
                add(bewijs);
                bewijs.neemFocus();
            });
        }
    }
}
