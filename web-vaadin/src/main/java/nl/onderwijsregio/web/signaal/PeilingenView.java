package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.signaal.Peilingbeeld;
import nl.onderwijsregio.signaal.Peilingen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** The short polls of the beroepsgroep in a region: the address of each, and after closing what came out. */
@Route(value = Pad.BEROEPSGROEP + "/signalen/peilingen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEROEPSGROEP)
public class PeilingenView extends PortaalView {
    @Inject
    Peilingen peilingen;

    @Override
    protected String titel() {
        return t("signaal.peilingen");
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
        List<Peilingbeeld> lijst = peilingen.lijst(mandaat());
        add(new Paragraph(t("signaal.peilingen.inleiding")), Knop.rij(Knop.naar(adres("signalen", "peilingen", "nieuw"), t("signaal.peiling.nieuw"))));
        if (lijst.isEmpty()) {
            add(new LegeStaat(t("signaal.peilingen.leeg")));
        }
        for (Peilingbeeld p : lijst) {
            add(new Peilingblok(p), p.dicht() ? Knop.rij(Knop.rustigNaar(adres("signalen", "nieuw") + "?peiling=" + p.id(), t("signaal.peiling.signaal")))
                    : Knop.rij(Knop.blad("/peiling/" + p.code(), t("signaal.peiling.bekijken"))));
        }
    }
}
