package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.beheer.Eindeproef;
import nl.onderwijsregio.beheer.Mandaten;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Ends a mandaat: what it means, the act, the receipt. */
@Route(value = Pad.BEHEER + "/mandaten/:doel([0-9]+)/einde", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class MandaatEindeView extends BeheerView {
    @Inject
    Mandaten mandaten;

    @Override
    protected String titel() {
        return t("beheer.einde.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beheer.mandaten.titel"), adres("mandaten")));
    }

    @Override
    protected void toon(Pad pad) {
        Div inhoud = new Div();
        add(inhoud);
        MandaatId doel = new MandaatId(pad.id("doel"));
        if (!poging(inhoud, () -> vullen(inhoud, mandaten.eindeVoorbereiden(mandaat(), doel)))) {
            inhoud.add(terug());
        }
    }

    private void vullen(Div inhoud, Eindeproef proef) {
        Mandaatregel r = proef.regel();
        inhoud.add(new Paragraph(t("beheer.einde.zin", "wie", r.gebruiker(), "partij", r.partijNaam())));
        inhoud.add(new Gegevenslijst().regel(t("beheer.mandaat.namens"), r.regioNaam() == null ? r.partijNaam() : r.partijNaam() + " · " + r.regioNaam())
                .regel(t("beheer.mandaat.mag"), Rolnamen.functies(r.functies())).regel(t("beheer.mandaat.van"), Opmaak.nu().dag(r.van()))
                .regel(t("beheer.mandaat.laatste"), r.tot() == null ? t("beheer.mandaat.open") : Opmaak.nu().dag(r.tot()))
                .regel(t("beheer.mandaat.grond"), r.grond()));
        inhoud.add(new Paragraph(proef.overnemers().isEmpty() ? t("beheer.einde.niemand", "partij", r.partijNaam())
                : t("beheer.einde.overnemers", "partij", r.partijNaam(), "wie",
                        proef.overnemers().stream().map(Mandaatregel::gebruiker).distinct().collect(Collectors.joining(", ")))));
        if (!proef.wegvallend().isEmpty()) {
            inhoud.add(Melding.letOp(t("beheer.einde.wegvallend", "partij", r.partijNaam(), "functies", Rolnamen.functies(proef.wegvallend()))));
        }
        Div knoppen = new Div();
        knoppen.add(Knop.rij(Knop.weg(t("beheer.einde.doen"), () -> {
            if (poging(knoppen, () -> mandaten.beeindigen(mandaat(), r.id()))) {
                inhoud.removeAll();
                Melding klaar = Melding.goed(t("beheer.einde.gedaan", "wie", r.gebruiker(), "partij", r.partijNaam()));
                inhoud.add(terug());
                meld(klaar);
                klaar.neemFocus();
            }
        }), Knop.rustigNaar(adres("mandaten"), t("beheer.terug"))));
        inhoud.add(knoppen);
    }

    private Div terug() {
        return Knop.rij(Knop.rustigNaar(adres("mandaten"), t("beheer.mandaten.naar")));
    }
}
