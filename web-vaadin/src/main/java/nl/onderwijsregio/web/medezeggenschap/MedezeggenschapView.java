package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsoverzicht;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Medezeggenschap of a region: who is asked, which right, until when, what blocks. */
@Route(value = Pad.PARTNER + "/medezeggenschap", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/medezeggenschap", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/medezeggenschap", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE, Rol.BELEID})
public class MedezeggenschapView extends PortaalView {
    @Inject
    Voorleggen voorleggen;

    private String regioNaam = "";

    @Override
    protected String titel() {
        return wie().regio().isPresent() ? t("medezeggenschap.titel") : t("medezeggenschap.titel.regio", "regio", regioNaam);
    }

    @Override
    protected void toon(Pad pad) {
        boolean eigenRegio = wie().regio().isPresent();
        Medezeggenschapsoverzicht beeld = eigenRegio ? voorleggen.overzicht(mandaat()) : voorleggen.overzicht(mandaat(), pad.id("regio"));
        regioNaam = beeld.regioNaam();
        add(new Paragraph(t("medezeggenschap.inleiding")));
        if (eigenRegio) {
            add(new Paragraph(new Anchor(adres("medezeggenschap", "regels"), t("medezeggenschap.regels.link"))));
        }
        Component[] acties = beeld.raden().isEmpty() ? new Component[0]
                : new Component[] {Knop.naar(adres("medezeggenschap", "voorleggen"), t("medezeggenschap.voorleggen.knop"))};
        if (beeld.regels().isEmpty()) {
            add(new LegeStaat(t("medezeggenschap.leeg"), acties));
            return;
        }
        List<Voorlegregel> geldend = beeld.geldend();
        add(new Paragraph(t("medezeggenschap.telling", "beantwoord", geldend.stream().filter(r -> r.strekking() != null).count(),
                "gevraagd", geldend.stream().filter(r -> r.recht().vraagtAntwoord()).count())));
        geldend.stream().filter(r -> r.recht() == Medezeggenschapsrecht.INSTEMMING && r.blokkeert()).forEach(r ->
                add(Melding.letOp(t("medezeggenschap.blokkeert", "raad", r.raadNaam(), "bestuur", r.bestuurNaam(), "datum", r.termijn()))));
        add(tabel(geldend, eigenRegio), Knop.rij(acties));
    }

    private Tabel tabel(List<Voorlegregel> regels, boolean metLink) {
        Tabel tabel = new Tabel(t("medezeggenschap.titel")).zonderBijschrift().kolom(t("medezeggenschap.raad")).kolom(t("medezeggenschap.bestuur"))
                .kolom(t("medezeggenschap.recht")).kolom(t("medezeggenschap.versie")).kolom(t("medezeggenschap.termijn"))
                .kolom(t("medezeggenschap.stand"));
        for (Voorlegregel r : regels) {
            Component raad = metLink ? new Anchor(adres("medezeggenschap", r.id()), r.raadNaam()) : new Span(r.raadNaam());
            String versie = String.valueOf(r.versieNummer()) + (r.gewijzigd() ? " (" + t("medezeggenschap.gewijzigd") + ")" : "");
            tabel.rij(raad, r.bestuurNaam(), Voorlegzin.recht(r), versie, Opmaak.nu().dag(r.termijn()), Voorlegzin.stand(r));
        }
        return tabel;
    }
}
