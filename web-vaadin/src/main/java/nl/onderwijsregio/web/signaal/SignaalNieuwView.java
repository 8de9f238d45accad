package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.signaal.Peilingen;
import nl.onderwijsregio.signaal.Signalen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** A consulent writes a signal down, by itself or from a poll that closed. */
@Route(value = Pad.BEROEPSGROEP + "/signalen/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEROEPSGROEP)
public class SignaalNieuwView extends PortaalView {
    @Inject
    Signalen signalen;
    @Inject
    Peilingen peilingen;

    @Override
    protected String titel() {
        return t("signaal.nieuw");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BEROEPSGROEP);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("signaal.titel"), adres("signalen")));
    }

    @Override
    protected void toon(Pad pad) {
        Long peiling = pad.vraag("peiling").filter(p -> p.matches("[1-9][0-9]{0,17}")).map(Long::valueOf).orElse(null);
        add(new Paragraph(t("signaal.nieuw.inleiding")));
        if (peiling != null) {
            add(new Peilingblok(peilingen.beeld(mandaat(), peiling)));
        }
        Signaalformulier formulier = new Signaalformulier();
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.hoofd(t("signaal.bewaren"), () -> poging(plaats, () -> {
            long id = signalen.signaalOpschrijven(mandaat(), formulier.opgave(peiling));
            UI.getCurrent().navigate(adres("signalen", id).substring(1));
        })), Knop.rustigNaar(adres("signalen"), t("signaal.terug"))));
        add(formulier, plaats);
    }
}
