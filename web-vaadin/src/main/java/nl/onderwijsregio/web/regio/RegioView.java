package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.overstap.Overstappen;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.samenstellen.Samenstellingskeuzes;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.web.kader.Bewaarstatus;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.WeigeringBlok;

/** The composition of the region with what the regeling says of it, live. */
@Route(value = Pad.REGIONAAL + "/regio", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/regio", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/regio", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class RegioView extends RegioPagina {
    @Inject
    Regiotoets toets;
    @Inject
    Samenstellen samenstellen;
    @Inject
    Opgaven opgaven;
    @Inject
    Samenstellingskeuzes keuzes;
    @Inject
    Overstappen overstappen;
    @Inject
    Clock klok;

    private List<Component> stand = List.of();

    @Override
    Regiotoets toets() {
        return toets;
    }

    @Override
    protected String titel() {
        return t("regio.titel");
    }

    @Override
    protected void toon(Pad pad) {
        try {
            toon(lees(pad));
        } catch (Weigering pastNiet) {
            if (pastNiet.reden() != RegioReden.TEKST_PAST_NIET || wie().regio().isEmpty()) {
                throw pastNiet;
            }
            add(new WeigeringBlok(pastNiet).met(new Anchor(adres("regio", "tekst"), t("overstap.naar"))));
        }
    }

    private void toon(Regiobeeld beeld) {
        Bewaarstatus bewaard = new Bewaarstatus();
        bewaard.setVisible(beeld.bevoegdheid().magWijzigen());
        stand = List.of(toetsversie(beeld), bewaard);
        tekst(beeld);
        if (!beeld.feiten().regeling().equals(Werkstuk.GEWOON.regeling())) {
            add(Melding.info(t("regio.andere-regeling", "jaren", Bedraguitleg.jaren(beeld))));
        }
        overnemen(beeld);
        add(new Regioscherm(beeld, wie(), new Grenzen(toets, samenstellen, opgaven, keuzes), adresRegio("bedrag"),
                () -> bewaard.bewaard(klok.instant())));
    }

    /** For the partners: that another text is in force than the one their region stands on. */
    private void tekst(Regiobeeld beeld) {
        if (wie().regio().isPresent()) {
            Anchor naar = new Anchor(adres("regio", "tekst"), t("overstap.naar"));
            add(overstappen.andereTekst(mandaat()).<Component>map(nu -> Melding.info(t("regio.nieuwere-tekst", "nieuw", nu)).met(naar))
                    .orElseGet(() -> new Paragraph(new Span(t("regio.tekst", "tekst", beeld.toets().regelversie().versie()) + " "), naar)));
        }
    }

    /** An empty composition can begin with the one of another round. */
    private void overnemen(Regiobeeld beeld) {
        boolean leeg = beeld.feiten().deelnemers().isEmpty() && beeld.feiten().gemeenten().isEmpty() && beeld.feiten().vestigingen().isEmpty();
        if (leeg && beeld.bevoegdheid().magWijzigen()) {
            Div rij = Knop.rij();
            Div plaats = new Div(rij);
            keuzes.eerdere(mandaat()).forEach((regeling, naam) -> rij.add(Knop.gewoon(t("regio.overnemen", "regeling", naam), () -> {
                if (poging(plaats, () -> samenstellen.overnemen(mandaat(), beeld.feiten().kop().versie(), regeling))) {
                    meld(Melding.goed(t("regio.overgenomen")));
                    ververs();
                }
            })));
            if (rij.getComponentCount() > 0) {
                add(new LegeStaat(t("regio.overnemen.uitleg"), plaats));
            }
        }
    }

    @Override
    protected List<Component> stand() {
        return stand;
    }
}
