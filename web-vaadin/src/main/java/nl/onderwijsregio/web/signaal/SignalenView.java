package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.signaal.Signaalregel;
import nl.onderwijsregio.signaal.Signalen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;

/** Signals of a region: what is on the table for every partner; for the beroepsgroep also what it has not put there yet. */
@Route(value = Pad.PARTNER + "/signalen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class SignalenView extends PortaalView {
    @Inject
    Signalen signalen;

    @Override
    protected String titel() {
        return t("signaal.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Signaalregel> regels = signalen.lijst(mandaat());
        add(new Paragraph(t("signaal.inleiding")));
        if (wie().portaal() == Portaal.BEROEPSGROEP) {
            add(Knop.rij(Knop.naar(adres("signalen", "nieuw"), t("signaal.nieuw")), Knop.rustigNaar(adres("signalen", "peilingen"), t("signaal.peilingen")),
                    Knop.rustigNaar(adres("signalen", "overal"), t("signaal.overal"))));
            lijst(t("signaal.nog-niet"), regels.stream().filter(r -> !r.isOpTafel()).toList(), false);
        }
        lijst(t("signaal.op-tafel"), regels.stream().filter(Signaalregel::isOpTafel).toList(), true);
    }

    private void lijst(String kop, List<Signaalregel> regels, boolean ookLeeg) {
        if (regels.isEmpty() && !ookLeeg) {
            return;
        }
        add(new H2(kop));
        if (regels.isEmpty()) {
            add(new LegeStaat(t("signaal.leeg")));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        regels.forEach(r -> Signaalzin.rij(lijst, r, adres("signalen", r.id())));
        add(lijst);
    }
}
