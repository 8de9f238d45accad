package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.beoordeling.Beoordelingen;
import nl.onderwijsregio.beoordeling.Beoordelingsregel;
import nl.onderwijsregio.beoordeling.Verwachteregio;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** The applications of the round: how far each is, who assesses it, and before which day is decided. */
@Route(value = Pad.RE + "/beoordelen", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BESCHIKKEN + "/beoordelen", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BESCHIKKEN})
public class BeoordelenView extends PortaalView {
    @Inject
    Beoordelingen beoordelingen;
    @Inject
    Clock klok;

    @Override
    protected String titel() {
        return t("beoordeling.lijst");
    }

    @Override
    protected void toon(Pad pad) {
        List<Beoordelingsregel> alle = beoordelingen.lijst(mandaat());
        add(new Paragraph(t("beoordeling.lijst.inleiding")), new Rondekeuze(wie(), "beoordelen"));
        add(alle.isEmpty() ? new LegeStaat(t("beoordeling.lijst.leeg")) : tabel(alle));
        List<Verwachteregio> verwacht = beoordelingen.verwacht(mandaat());
        if (!verwacht.isEmpty()) {
            UnorderedList lijst = new UnorderedList();
            verwacht.forEach(r -> lijst.add(new ListItem(new Anchor(adres("beoordelen", r.regioId()), r.naam()))));
            add(new H2(t("beoordeling.verwacht")), new Paragraph(t("beoordeling.verwacht.uitleg")), lijst);
        }
    }

    private Tabel tabel(List<Beoordelingsregel> alle) {
        Tabel tabel = new Tabel(t("beoordeling.lijst")).zonderBijschrift().kolom(t("beoordeling.aanvraag")).kolom(t("beoordeling.ingediend")).kolom(t("beoordeling.stand"))
                .kolom(t("beoordeling.beoordelaars")).kolom(t("beoordeling.termijn"));
        LocalDate vandaag = LocalDate.now(klok);
        alle.forEach(b -> tabel.rij(new Anchor(adres("beoordelen", b.aanvraag().regioId()), b.aanvraag().regio() + ", " + b.aanvraag().nummer()),
                t("beoordeling.dag", "dag", b.aanvraag().op()), Beoordelingzin.stand(b.stand()), b.beoordelaars().isEmpty() ? "–" : String.join(", ", b.beoordelaars()),
                Beoordelingzin.termijn(b.termijn(), b.stand(), vandaag)));
        return tabel;
    }
}
