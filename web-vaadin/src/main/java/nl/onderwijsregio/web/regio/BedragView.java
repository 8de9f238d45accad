package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.regeling.json.Beoordelingschrijver;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Why this amount: every line down to count times rate, its source and its article; or what is still missing. */
@Route(value = Pad.REGIONAAL + "/regio/bedrag", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/regio/bedrag", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/regio/bedrag", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class BedragView extends RegioPagina {
    @Inject
    Regiotoets toets;

    private Regiobeeld beeld;

    @Override
    Regiotoets toets() {
        return toets;
    }

    @Override
    protected String titel() {
        return Bedraguitleg.titel(beeld);
    }

    @Override
    protected List<Kruimel> kruimels() {
        List<Kruimel> boven = new ArrayList<>(super.kruimels());
        boven.add(new Kruimel(t("regio.titel"), adresRegio()));
        return boven;
    }

    @Override
    protected void toon(Pad pad) {
        beeld = lees(pad);
        Paragraph samen = new Paragraph(Bedraguitleg.zin(beeld));
        samen.addClassName("inleiding");
        add(samen);
        if (beeld.toets().beoordeling().bedrag().isEmpty()) {
            add(ontbreekt());
        }
        add(new Bedragtabel(beeld), new H2(t("bedrag.verandert")), lijst(Bedraguitleg.verandert(beeld)),
                new H2(t("bedrag.geen-invloed")), new Paragraph(t("bedrag.geen-invloed.tekst")), voet(), acties());
    }

    private Component ontbreekt() {
        Melding melding = Melding.letOp(t("bedrag.onbekend.kop"));
        Onbekend.zinnen(beeld.feiten(), 20).forEach(melding::uitleg);
        melding.uitleg(t("bedrag.onbekend.wie"));
        return beeld.bevoegdheid().magWijzigen() ? melding.met(new Anchor(adresRegio(), t("regio.aantallen-opgeven"))) : melding;
    }

    private static UnorderedList lijst(List<String> zinnen) {
        UnorderedList lijst = new UnorderedList();
        zinnen.forEach(z -> lijst.add(new ListItem(z)));
        return lijst;
    }

    private Component voet() {
        Paragraph voet = new Paragraph(t("bedrag.berekend", "regeling", beeld.toets().regelversie().naam(), "moment", beeld.toets().moment(), "datum", beeld.toets().regelversie().versie(),
                "vingerafdruk", Opmaak.vingerafdruk(beeld.toets().beoordeling().tekstHash())));
        voet.addClassName("klein");
        return voet;
    }

    private Component acties() {
        byte[] json = Beoordelingschrijver.schrijf(beeld.toets().beoordeling()).getBytes(StandardCharsets.UTF_8);
        Bestandslink download = new Bestandslink(t("bedrag.downloaden"), () -> new Bestand("berekening.json", "application/json", json));
        download.addClassName("knop");
        return Knop.rij(Knop.afdrukken(adresRegio("bedrag", "afdrukken")), download, Knop.rustigNaar(adresRegio(), t("bedrag.naar-samenstelling")));
    }
}
