package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Orgaanbeeld;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.overleg.Vergaderleiding;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Calls a meeting of an organ, or adds one that was held already. */
@Route(value = Pad.PARTNER + "/overleg/organen/:orgaan([0-9]+)/vergadering", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class PlannenView extends PortaalView {
    private static final int OVER_DAGEN = 14;
    private static final int UUR = 15;

    @Inject
    Organen organen;
    @Inject
    Vergaderleiding leiding;
    @Inject
    Clock klok;

    private Orgaanbeeld orgaan;

    @Override
    protected String titel() {
        return t("overleg.plannen");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("overleg.titel"), adres("overleg")), new Kruimel(orgaan.regel().naam(), adres("overleg", "organen", orgaan.regel().id())));
    }

    @Override
    protected void toon(Pad pad) {
        orgaan = organen.beeld(mandaat(), pad.id("orgaan"));
        String terug = adres("overleg", "organen", orgaan.regel().id());
        if (!orgaan.magLeiden()) {
            add(Melding.info(t("overleg.plannen.wie", "orgaan", orgaan.regel().naam())).met(Knop.rustigNaar(terug, t("overleg.terug"))));
            return;
        }
        LocalDateTime begin = LocalDateTime.now(klok).toLocalDate().plusDays(OVER_DAGEN).atTime(UUR, 0);
        Vergaderformulier formulier = new Vergaderformulier(begin, begin.plusMinutes(90), "", "");
        Checkbox geweest = new Checkbox(t("overleg.veld.geweest"));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("overleg.plannen"), () -> {
            if (formulier.isGoed()) {
                poging(acties, () -> bewaren(formulier, geweest.getValue()));
            }
        }), Knop.rustigNaar(terug, t("overleg.terug"))));
        add(new Paragraph(t("overleg.plannen.uitleg", "orgaan", orgaan.regel().naam())), formulier, geweest, acties);
    }

    private void bewaren(Vergaderformulier formulier, boolean geweest) {
        long id = geweest ? leiding.achterafToevoegen(mandaat(), orgaan.regel().id(), formulier.opgave()) : leiding.plannen(mandaat(), orgaan.regel().id(), formulier.opgave());
        getUI().ifPresent(ui -> ui.navigate(adres("overleg", "vergaderingen", id).substring(1)));
    }
}
