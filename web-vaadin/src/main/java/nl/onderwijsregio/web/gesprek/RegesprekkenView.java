package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gesprek.Gespreksregel;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.gesprek.Gespreksvoering;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The conversations of all regions: what comes, what still asks something of the Realisatie-Eenheid, what was. */
@Route(value = Pad.RE + "/gesprekken", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class RegesprekkenView extends PortaalView {
    @Inject
    Gespreksvoering gesprekken;
    @Inject
    Clock klok;

    @Override
    protected String titel() {
        return t("gesprek.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Gespreksregel> alle = gesprekken.alle(mandaat());
        add(new Paragraph(t("gesprek.re.inleiding")));
        if (alle.isEmpty()) {
            add(new LegeStaat(t("gesprek.re.leeg"), Knop.naar(adres("regios"), t("gesprek.re.kies-regio"))));
            return;
        }
        Instant nu = klok.instant();
        Predicate<Gespreksregel> vraagt = g -> g.isVerstrekenOp(nu) || g.zonderVerslag() || g.openAfspraken() > 0 || g.verslag() != null && g.gezienOp() == null;
        Predicate<Gespreksregel> komt = g -> g.status() == Gesprekstatus.GEPLAND && !g.isVerstrekenOp(nu);
        deel("gesprek.re.komend", alle.reversed().stream().filter(komt).toList());
        deel("gesprek.re.open", alle.stream().filter(komt.negate().and(vraagt)).toList());
        deel("gesprek.re.geweest", alle.stream().filter(komt.negate().and(vraagt.negate())).toList());
        add(Knop.rij(Knop.rustigNaar(adres("regios"), t("gesprek.re.kies-regio"))));
    }

    private void deel(String kop, List<Gespreksregel> regels) {
        if (regels.isEmpty()) {
            return;
        }
        Tabel tabel = new Tabel(t(kop)).zonderBijschrift().kolom(t("gesprek.regio")).kolom(t("gesprek.soort")).kolom(t("gesprek.wanneer"))
                .kolom(t("gesprek.stand")).kolom(t("gesprek.verslag")).getalkolom(t("gesprek.open"));
        tabel.addClassNames("compact", "tabel-dicht");
        regels.forEach(g -> tabel.rij(new Anchor(adres("gesprekken", g.id()), g.regioNaam()), Gesprekzin.soort(g), Opmaak.nu().moment(g.begint()),
                Gesprekzin.stand(g), Gesprekzin.verslag(g), g.openAfspraken()));
        add(new H2(t(kop)), tabel);
    }
}
