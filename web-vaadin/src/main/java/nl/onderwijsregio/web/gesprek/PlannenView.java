package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gesprek.Gesprekken;
import nl.onderwijsregio.gesprek.Gesprekkenlijst;
import nl.onderwijsregio.gesprek.Gespreksvoering;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Plans a conversation with a region: the appointment, and an agenda proposed from the dossier. */
@Route(value = Pad.RE + "/regios/:regio([0-9]+)/gesprekken/plannen", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class PlannenView extends PortaalView {
    @Inject
    Gesprekken gesprekken;
    @Inject
    Gespreksvoering voering;

    private Gesprekkenlijst regio;

    @Override
    protected String titel() {
        return t("gesprek.plannen");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("re.regios.titel"), adres("regios")), new Kruimel(regio.regioNaam(), adres("regios", regio.regioId())),
                new Kruimel(t("gesprek.titel"), adres("regios", regio.regioId(), "gesprekken")));
    }

    @Override
    protected void toon(Pad pad) {
        regio = gesprekken.lijst(mandaat(), pad.id("regio"));
        Gespreksformulier formulier = new Gespreksformulier();
        Agendavelden agenda = new Agendavelden(voering.voorstel(mandaat(), regio.regioId()));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("gesprek.plannen"), () -> plannen(acties, formulier, agenda)),
                Knop.rustigNaar(adres("regios", regio.regioId(), "gesprekken"), t("gesprek.terug"))));
        add(new Paragraph(t("gesprek.plannen.inleiding", "regio", regio.regioNaam())), Gesprekzin.plichten(regio.plichten()), formulier,
                new H2(t("gesprek.agenda")), new Paragraph(t("gesprek.agenda.voorstel")), agenda, acties);
    }

    private void plannen(Div acties, Gespreksformulier formulier, Agendavelden agenda) {
        if (formulier.isGoed()) {
            poging(acties, () -> {
                long id = voering.plannen(mandaat(), regio.regioId(), formulier.opgave(), agenda.agenda());
                UI.getCurrent().navigate(adres("gesprekken", id).substring(1));
            });
        }
    }
}
