package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.omroep.Omroep;
import nl.onderwijsregio.omroep.Omroepregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The messages the Realisatie-Eenheid sent: how many regions read each, and which questions wait. */
@Route(value = Pad.RE + "/omroep", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class OmroepView extends PortaalView {
    @Inject
    Omroep omroep;

    @Override
    protected String titel() {
        return t("omroep.re.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Omroepregel> berichten = omroep.lijst(mandaat());
        add(new Paragraph(t("omroep.re.inleiding")), Knop.rij(Knop.naar(adres("omroep", "nieuw"), t("omroep.nieuw"))));
        add(berichten.isEmpty() ? new LegeStaat(t("omroep.re.leeg")) : tabel(berichten));
        add(new Paragraph(new Anchor("/veelgevraagd", t("omroep.naar-openbaar"))));
    }

    private Tabel tabel(List<Omroepregel> berichten) {
        Tabel tabel = new Tabel(t("omroep.re.titel")).zonderBijschrift().kolom(t("omroep.titel")).kolom(t("omroep.verstuurd")).kolom(t("omroep.gelezen"))
                .getalkolom(t("omroep.vragen")).getalkolom(t("omroep.onbeantwoord"));
        berichten.forEach(b -> tabel.rij(new Anchor(adres("omroep", b.id()), b.titel()), Opmaak.nu().moment(b.verstuurdOp()),
                t("omroep.gelezen.van", "gelezen", b.gelezen(), "regios", b.regios()), b.vragen(), b.onbeantwoord()));
        return tabel;
    }
}
