package nl.onderwijsregio.web.kalender;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.kalender.Deadlinelijst;
import nl.onderwijsregio.kalender.Deadlines;
import nl.onderwijsregio.kalender.Plichtdatum;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The days that the regelingen name for a region: what, before when, under which article, and which payment waits for it. */
@Route(value = Pad.BESTUUR + "/deadlines", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/deadlines", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.RE})
public class DeadlinesView extends PortaalView {
    @Inject
    Deadlines deadlines;

    private Deadlinelijst lijst;

    @Override
    protected String titel() {
        return t("kalender.titel");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BESTUUR, Portaal.RE);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return wie().portaal() == Portaal.RE ? List.of(new Kruimel(t("re.regios.titel"), adres("regios")), new Kruimel(lijst.regioNaam(), adres("regios", lijst.regioId())))
                : List.of();
    }

    @Override
    protected void toon(Pad pad) {
        lijst = deadlines.lijst(mandaat(), wie().portaal() == Portaal.RE ? Long.valueOf(pad.id("regio")) : null);
        add(new Paragraph(t("kalender.inleiding")), new Paragraph(t("kalender.grens")), new H2(t("kalender.komend")));
        add(lijst.komend().isEmpty() ? new LegeStaat(t("kalender.leeg")) : tabel("kalender.komend", lijst.komend()));
        if (!lijst.voorbij().isEmpty()) {
            add(new H2(t("kalender.voorbij")), tabel("kalender.voorbij", lijst.voorbij()));
        }
    }

    private Tabel tabel(String kop, List<Plichtdatum> plichten) {
        Tabel tabel = new Tabel(t(kop)).zonderBijschrift().kolom(t("kalender.wat")).kolom(t("kalender.dag")).kolom(t("kalender.artikel")).kolom(t("kalender.gevolg"));
        plichten.forEach(p -> tabel.rij(p.wat(), dag(p), artikel(p), p.wachtendeBetaling()
                .map(b -> t("kalender.betaling", "maand", Opmaak.nu().dag(b).replaceFirst("^1 ", ""))).orElse("–")));
        return tabel;
    }

    private Div dag(Plichtdatum p) {
        Span over = new Span(Opmaak.nu().over(lijst.vandaag(), p.dag()));
        over.addClassName("klein");
        return new Div(new Span(Opmaak.nu().termijn(p.dag()) + " "), over);
    }

    private static Anchor artikel(Plichtdatum p) {
        Anchor link = new Anchor(p.bron(), t("kader.artikel", "artikel", p.artikel()));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }
}
