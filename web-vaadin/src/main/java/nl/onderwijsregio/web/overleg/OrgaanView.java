package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Lidregel;
import nl.onderwijsregio.overleg.Orgaanbeeld;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One organ: what it is for, who sits in it now, who did before. */
@Route(value = Pad.REGIONAAL + "/overleg/organen/:orgaan([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class OrgaanView extends PortaalView {
    @Inject
    Organen organen;

    private Orgaanbeeld beeld;

    @Override
    protected String titel() {
        return beeld.regel().naam();
    }

    @Override
    protected List<Component> stand() {
        return List.of(new Badge(beeld.regel().isActief() ? Overlegzin.soort(beeld.regel().soort()) : t("overleg.opgeheven")));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("overleg.titel"), adres("overleg")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = organen.beeld(mandaat(), pad.id("orgaan"));
        if (!beeld.regel().isActief()) {
            add(Melding.info(t("overleg.opgeheven.op", "moment", beeld.regel().opgehevenOp())).uitleg(t("overleg.opgeheven.uitleg")));
        }
        if (!beeld.regel().doel().isEmpty()) {
            add(new Paragraph(beeld.regel().doel()));
        }
        add(new H2(t("overleg.leden.nu")));
        if (beeld.regel().leden().isEmpty()) {
            add(new LegeStaat(t("overleg.leden.leeg")));
        } else {
            add(tabel("overleg.leden.nu", beeld.regel().leden()), new Paragraph(t("overleg.leden.uitleg")));
        }
        groep("overleg.leden.komend", beeld.komend());
        groep("overleg.leden.geweest", beeld.geweest());
        if (beeld.magInrichten()) {
            add(new Inrichtblok(organen, mandaat(), beeld, this::ververs));
        }
    }

    private void groep(String sleutel, List<Lidregel> leden) {
        if (!leden.isEmpty()) {
            add(new H2(t(sleutel)), tabel(sleutel, leden));
        }
    }

    private static Tabel tabel(String sleutel, List<Lidregel> leden) {
        Tabel tabel = new Tabel(t(sleutel)).zonderBijschrift().kolom(t("overleg.kolom.partij")).kolom(t("overleg.kolom.wie")).kolom(t("overleg.kolom.rol"))
                .kolom(t("overleg.kolom.van")).kolom(t("overleg.kolom.tot"));
        leden.forEach(l -> tabel.rij(l.mandaat().partijNaam(), l.mandaat().gebruiker(), Overlegzin.rol(l.rol()), Opmaak.nu().dag(l.begin()), Overlegzin.tot(l)));
        return tabel;
    }
}
