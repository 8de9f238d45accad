package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Reglementbeeld;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tijdlijn;

/** How the region decides: one sentence per chamber made from the settings, an example to try, every version. */
@Route(value = Pad.REGIONAAL + "/besluiten/afspraken", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/besluiten/afspraken", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/besluiten/afspraken", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class AfsprakenView extends PortaalView {
    @Inject
    Stemafspraken afspraken;

    private String regioNaam = "";
    private Besluitpad adressen;

    @Override
    protected String titel() {
        return t("besluit.afspraken.titel", "regio", regioNaam);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adressen.naar()));
    }

    @Override
    protected void toon(Pad pad) {
        adressen = Besluitpad.van(wie(), pad);
        Reglementbeeld beeld = adressen.regio().map(r -> afspraken.lezen(mandaat(), r)).orElseGet(() -> afspraken.lezen(mandaat()));
        regioNaam = beeld.regioNaam();
        if (!beeld.isVastgelegd()) {
            leeg(beeld);
            return;
        }
        add(new Paragraph(t("besluit.afspraken.stand", "versie", beeld.versie(), "moment", beeld.vastgelegdOp())),
                new Paragraph(Kamerzin.samen(beeld.kamersNodig())));
        add(new Kamers(kamer -> kaart(beeld, kamer)));
        add(new Gegevenslijst().regel(t("besluit.afspraken.termijn"), t("besluit.afspraken.termijn.dagen", "dagen", beeld.medezeggenschapstermijn()))
                .regel(t("besluit.afspraken.grond"), beeld.toelichting()));
        if (beeld.magWijzigen()) {
            add(Knop.rij(Knop.naar(adressen.naar("afspraken", "vastleggen"), t("besluit.afspraken.wijzigen"))));
        }
        if (beeld.kamers().stream().noneMatch(Kamerregel::weegt)) {
            add(new Rekenvoorbeeld(beeld.kamers(), beeld.kamersNodig(), beeld.partijen()));
        }
        Tijdlijn lijn = new Tijdlijn();
        beeld.versies().forEach(v -> lijn.gebeurtenis(v.vastgelegdOp(), v.vastgelegdDoor(),
                t("besluit.afspraken.versie", "versie", v.versie(), "toelichting", v.toelichting())));
        add(new H2(t("besluit.afspraken.versies")), lijn);
    }

    private void leeg(Reglementbeeld beeld) {
        if (beeld.magWijzigen()) {
            add(new LegeStaat(t("besluit.afspraken.leeg"), Knop.naar(adressen.naar("afspraken", "vastleggen"), t("besluit.afspraken.vastleggen"))));
        } else {
            add(new LegeStaat(t("besluit.afspraken.leeg") + " " + t("besluit.afspraken.leeg.wie")));
        }
    }

    private static Component[] kaart(Reglementbeeld beeld, Kamer kamer) {
        Kamerregel regel = Kamerregel.van(beeld.kamers(), kamer);
        int partijen = beeld.partijen().getOrDefault(kamer, 0);
        return new Component[] {new Paragraph(regel.weegt() ? t("besluit.afspraken.partijen", "aantal", partijen) + " " + Kamerzin.weging(regel)
                : t("besluit.afspraken.stemmen", "aantal", partijen) + (regel.geheim() ? ". " + Kamerzin.weging(regel) : "")),
            new H3(t("besluit.afspraken.aanwezig")), new Paragraph(Kamerzin.quorum(regel)),
            new H3(t("besluit.afspraken.akkoord")), new Paragraph(Kamerzin.drempel(regel.drempel()))};
    }
}
