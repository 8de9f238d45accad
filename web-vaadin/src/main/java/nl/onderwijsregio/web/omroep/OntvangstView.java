package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.omroep.Omroepontvangst;
import nl.onderwijsregio.omroep.Omroepregel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What the Realisatie-Eenheid sent to the region. */
@Route(value = Pad.PARTNER + "/omroep", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class OntvangstView extends PortaalView {
    @Inject
    Omroepontvangst ontvangst;

    @Override
    protected String titel() {
        return t("omroep.regio.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Omroepregel> berichten = ontvangst.ontvangen(mandaat());
        add(new Paragraph(t("omroep.regio.inleiding")));
        if (berichten.isEmpty()) {
            add(new LegeStaat(t("omroep.regio.leeg")));
        } else {
            Takenlijst lijst = new Takenlijst();
            berichten.forEach(b -> lijst.rij(b.titel(), t("omroep.regio.rij", "moment", Opmaak.nu().moment(b.verstuurdOp()), "vragen", b.vragen()),
                    t(b.gelezenOp() == null ? "omroep.gelezen.nog-niet" : "omroep.gelezen.ja"), adres("omroep", b.id())));
            add(lijst);
        }
        add(new Paragraph(new Anchor("/veelgevraagd", t("omroep.naar-openbaar"))));
    }
}
