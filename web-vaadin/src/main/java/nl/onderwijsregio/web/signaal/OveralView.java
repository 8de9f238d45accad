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
import nl.onderwijsregio.signaal.Signaalregel;
import nl.onderwijsregio.signaal.Signalen;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** What became of every signal of a consulent, over all the regions the consulent works in. */
@Route(value = Pad.BEROEPSGROEP + "/signalen/overal", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEROEPSGROEP)
public class OveralView extends PortaalView {
    @Inject
    Signalen signalen;

    @Override
    protected String titel() {
        return t("signaal.overal.titel");
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
        List<Signaalregel> regels = signalen.vanAlleRegios(mandaat());
        add(new Paragraph(t("signaal.overal.inleiding")));
        if (regels.isEmpty()) {
            add(new LegeStaat(t("signaal.leeg")));
            return;
        }
        Tabel tabel = new Tabel(t("signaal.overal.titel")).zonderBijschrift().kolom(t("signaal.wat")).kolom(t("signaal.regio")).kolom(t("signaal.thema"))
                .kolom(t("signaal.stand"));
        regels.forEach(r -> tabel.rij(Signaalzin.kort(r), r.regioNaam(), t("signaal.thema." + r.thema().name()), Signaalzin.badge(r)));
        add(tabel);
    }
}
