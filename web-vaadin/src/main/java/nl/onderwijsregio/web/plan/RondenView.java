package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.plan.Ronde;
import nl.onderwijsregio.plan.Ronden;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;

/** The rounds of all regelingen with the documents in each: what can be written, what is over, and how far the region is. */
@Route(value = Pad.REGIONAAL + "/plannen", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/plannen", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/plannen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class RondenView extends PortaalView {
    @Inject
    Ronden ronden;

    @Override
    protected String titel() {
        return t("ronden.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Long regio = wie().regio().isPresent() ? null : Long.valueOf(pad.id("regio"));
        Paragraph inleiding = new Paragraph(t(regio == null ? "ronden.inleiding" : "ronden.inleiding.lezer"));
        inleiding.addClassName("inleiding");
        add(inleiding);
        Map<String, List<Ronde>> perRegeling = ronden.lijst(mandaat(), regio).stream()
                .collect(Collectors.groupingBy(r -> r.werkstuk().regeling(), LinkedHashMap::new, Collectors.toList()));
        perRegeling.values().forEach(documenten -> regeling(documenten, regio));
    }

    private void regeling(List<Ronde> documenten, Long regio) {
        Paragraph venster = new Paragraph(Rondezinnen.venster(documenten.getFirst()));
        venster.addClassName("klein");
        Takenlijst lijst = new Takenlijst();
        documenten.forEach(r -> rij(lijst, r, regio));
        add(new H2(documenten.getFirst().regeling()), venster, lijst);
    }

    private void rij(Takenlijst lijst, Ronde r, Long regio) {
        boolean open = regio == null ? r.isTeOpenen() : r.isBegonnen();
        lijst.rij(r.titel(), Rondezinnen.onder(r), Rondezinnen.stand(r), open ? adres(r, regio) : null);
    }

    private String adres(Ronde r, Long regio) {
        return regio == null ? Adres.van(wie().voor(r.werkstuk()), "plan")
                : Adres.van(wie().voor(r.werkstuk()), "regios", regio, "plan");
    }
}
