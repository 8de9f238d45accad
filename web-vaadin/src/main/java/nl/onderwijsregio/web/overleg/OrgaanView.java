package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Lidregel;
import nl.onderwijsregio.overleg.Orgaanbeeld;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.overleg.Vergaderingen;
import nl.onderwijsregio.overleg.Vergaderlijst;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One organ: what it is for, who sits in it now, when it meets, who sat in it before. */
@Route(value = Pad.REGIONAAL + "/overleg/organen/:orgaan([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class OrgaanView extends PortaalView {
    @Inject
    Organen organen;
    @Inject
    Vergaderingen vergaderingen;

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
        vergaderingen();
        groep("overleg.leden.komend", beeld.komend());
        groep("overleg.leden.geweest", beeld.geweest());
        if (beeld.magInrichten()) {
            add(new Inrichtblok(organen, mandaat(), beeld, this::ververs));
        }
    }

    private void vergaderingen() {
        Vergaderlijst lijst = vergaderingen.vanOrgaan(mandaat(), beeld.regel().id());
        add(new H2(t("overleg.vergaderingen")));
        if (lijst.komend().isEmpty() && lijst.geweest().isEmpty()) {
            add(new Paragraph(t("overleg.vergaderingen.leeg")));
        } else {
            Takenlijst rijen = new Takenlijst();
            Stream.concat(lijst.komend().stream(), lijst.geweest().stream()).forEach(v -> rijen.rij(Overlegzin.wanneer(v.wanneer()), Overlegzin.waar(v.wanneer()),
                    Overlegzin.stand(v), adres("overleg", "vergaderingen", v.id())));
            add(rijen);
        }
        if (beeld.magLeiden()) {
            add(Knop.rij(Knop.naar(adres("overleg", "organen", beeld.regel().id(), "vergadering"), t("overleg.plannen"))));
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
