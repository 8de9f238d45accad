package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.voorbeeld.Planvoorbeelden;
import nl.onderwijsregio.voorbeeld.Planvoorbeeldregel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What a plan can start from: earlier plans of the own region and what other regions share. */
@Route(value = Pad.PARTNER + "/plan/voorbeelden", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class PlanvoorbeeldenView extends Planscherm {
    @Inject
    Planvoorbeelden voorbeelden;

    @Override
    protected String titel() {
        return t("planvoorbeeld.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Paragraph inleiding = new Paragraph(t("planvoorbeeld.inleiding"));
        inleiding.addClassName("inleiding");
        add(inleiding);
        List<Planvoorbeeldregel> lijst = voorbeelden.lijst(mandaat());
        if (lijst.isEmpty()) {
            add(new LegeStaat(t("planvoorbeeld.leeg")));
            return;
        }
        Tabel tabel = new Tabel(t("planvoorbeeld.titel")).zonderBijschrift().kolom(t("planvoorbeeld.plan")).kolom(t("planvoorbeeld.regeling")).kolom(t("planvoorbeeld.versie")).kolom(t("planvoorbeeld.sinds"));
        lijst.forEach(r -> tabel.rij(new Anchor(adres("plan", "voorbeelden", r.versieId()), r.eigen() ? t("planvoorbeeld.eigen", "regio", r.regio()) : r.regio()), r.regeling(),
                r.nummer() + " · " + r.vingerafdruk().kort(), Opmaak.nu().moment(r.moment())));
        add(tabel);
    }
}
