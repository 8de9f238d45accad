package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.les.Lessen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Writing a lesson, of a kennissessie when the address names one. */
@Route(value = Pad.PARTNER + "/kennisdeling/lessen/nieuw", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/lessen/nieuw", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class LesInvullenView extends PortaalView {
    @Inject
    Lessen lessen;

    @Override
    protected String titel() {
        return t("kennis.les.schrijven");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")), new Kruimel(t("kennis.lessen.titel"), adres("kennisdeling", "lessen")));
    }

    @Override
    protected void toon(Pad pad) {
        Long sessie = pad.vraag("sessie").filter(s -> s.matches("[1-9][0-9]{0,17}")).map(Long::valueOf).orElse(null);
        Lesformulier formulier = new Lesformulier(null);
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("kennis.les.bewaren"), () -> bewaren(acties, formulier, sessie)), Knop.rustigNaar(adres("kennisdeling", "lessen"), t("kennis.terug"))));
        add(new Paragraph(t("kennis.les.inleiding")), formulier, acties);
    }

    private void bewaren(Div acties, Lesformulier formulier, Long sessie) {
        long[] id = new long[1];
        if (formulier.isGoed() && poging(acties, () -> id[0] = lessen.toevoegen(mandaat(), sessie, formulier.opgave()))) {
            UI.getCurrent().navigate(adres("kennisdeling", "lessen", id[0]).substring(1));
        }
    }
}
