package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Actiepuntregel;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.overleg.Organenbeeld;
import nl.onderwijsregio.overleg.Orgaanregel;
import nl.onderwijsregio.overleg.Vergaderingen;
import nl.onderwijsregio.overleg.Vergaderlijst;
import nl.onderwijsregio.overleg.Vergaderregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Meeting in the region: what comes, what was agreed, at which tables, what was. */
@Route(value = Pad.REGIONAAL + "/overleg", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class OverlegView extends PortaalView {
    @Inject
    Organen organen;
    @Inject
    Vergaderingen vergaderingen;

    @Override
    protected String titel() {
        return t("overleg.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Organenbeeld beeld = organen.lijst(mandaat());
        Vergaderlijst lijst = vergaderingen.lijst(mandaat());
        if (!beeld.organen().isEmpty()) {
            add(new H2(t("overleg.komend")), lijst.komend().isEmpty() ? new Paragraph(t("overleg.komend.leeg")) : vergaderingen(lijst.komend()));
        }
        if (!lijst.acties().isEmpty()) {
            add(new H2(t("overleg.acties.open")), acties(lijst.acties()));
        }
        tafels(beeld);
        if (!lijst.geweest().isEmpty()) {
            add(new H2(t("overleg.geweest")), vergaderingen(lijst.geweest()));
        }
    }

    private void tafels(Organenbeeld beeld) {
        Optional<String> nieuw = beeld.magInrichten() ? Optional.of(adres("overleg", "organen", "nieuw")) : Optional.empty();
        add(new H2(t("overleg.organen")));
        if (beeld.organen().isEmpty()) {
            nieuw.ifPresentOrElse(a -> add(new LegeStaat(t("overleg.organen.leeg"), Knop.naar(a, t("overleg.oprichten")))),
                    () -> add(new LegeStaat(t("overleg.organen.leeg") + " " + t("overleg.organen.leeg.wie"))));
            return;
        }
        add(new Paragraph(t("overleg.organen.inleiding", "regio", beeld.regioNaam())), lijst(beeld.organen().stream().filter(Orgaanregel::isActief).toList()));
        nieuw.ifPresent(a -> add(Knop.rij(Knop.naar(a, t("overleg.oprichten")))));
        List<Orgaanregel> opgeheven = beeld.organen().stream().filter(o -> !o.isActief()).toList();
        if (!opgeheven.isEmpty()) {
            add(new H2(t("overleg.organen.opgeheven")), lijst(opgeheven));
        }
    }

    private Takenlijst lijst(List<Orgaanregel> organen) {
        Takenlijst lijst = new Takenlijst();
        organen.forEach(o -> lijst.rij(o.naam(), Overlegzin.onder(o), o.isActief() ? t("overleg.leden", "aantal", o.aantalLeden())
                : t("overleg.opgeheven.op", "moment", o.opgehevenOp()), adres("overleg", "organen", o.id())));
        return lijst;
    }

    private Takenlijst vergaderingen(List<Vergaderregel> regels) {
        Takenlijst lijst = new Takenlijst();
        regels.forEach(v -> lijst.rij(v.orgaan(), Overlegzin.wanneerEnWaar(v.wanneer()), Overlegzin.stand(v), adres("overleg", "vergaderingen", v.id())));
        return lijst;
    }

    private Takenlijst acties(List<Actiepuntregel> acties) {
        Takenlijst lijst = new Takenlijst();
        acties.forEach(a -> lijst.rij(a.tekst(), a.partij() + " · " + a.orgaan(), t("overleg.actie.uiterlijk", "datum", Opmaak.nu().dag(a.termijn())),
                adres("overleg", "vergaderingen", a.vergaderingId())));
        return lijst;
    }
}
