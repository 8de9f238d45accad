package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gesprek.Afspraakstand;
import nl.onderwijsregio.gesprek.Gesprekken;
import nl.onderwijsregio.gesprek.Gesprekkenlijst;
import nl.onderwijsregio.gesprek.Gespreksregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The conversations of one region, the points that are not done, and what the regelingen ask. */
@Route(value = Pad.PARTNER + "/gesprekken", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/gesprekken", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class RegiogesprekkenView extends PortaalView {
    @Inject
    Gesprekken gesprekken;

    private Gesprekkenlijst lijst;

    @Override
    protected String titel() {
        return t("gesprek.regio.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return isRe() ? List.of(new Kruimel(t("re.regios.titel"), adres("regios")), new Kruimel(lijst.regioNaam(), adres("regios", lijst.regioId()))) : List.of();
    }

    private boolean isRe() {
        return wie().portaal() == Portaal.RE;
    }

    @Override
    protected void toon(Pad pad) {
        lijst = gesprekken.lijst(mandaat(), isRe() ? Long.valueOf(pad.id("regio")) : null);
        add(new Paragraph(t("gesprek.regio.inleiding")));
        if (isRe()) {
            add(Knop.rij(Knop.naar(adres("regios", lijst.regioId(), "gesprekken", "plannen"), t("gesprek.plannen"))));
        }
        add(new H2(t("gesprek.titel")), lijst.gesprekken().isEmpty() ? new LegeStaat(t(isRe() ? "gesprek.leeg.re" : "gesprek.leeg")) : tabel(lijst.gesprekken()));
        if (!lijst.open().isEmpty()) {
            add(new H2(t("gesprek.open.kop")), open(lijst.open()));
        }
        add(new H2(t("gesprek.plicht.kop")), new Paragraph(t("gesprek.plicht.uitleg")), Gesprekzin.plichten(lijst.plichten()));
    }

    private Tabel tabel(List<Gespreksregel> regels) {
        Tabel tabel = new Tabel(t("gesprek.titel")).zonderBijschrift().kolom(t("gesprek.wanneer")).kolom(t("gesprek.soort")).kolom(t("gesprek.stand"))
                .kolom(t("gesprek.verslag")).getalkolom(t("gesprek.open"));
        tabel.addClassName("tabel-dicht");
        regels.forEach(g -> tabel.rij(new Anchor(adres("gesprekken", g.id()), Opmaak.nu().moment(g.begint())), Gesprekzin.soort(g), Gesprekzin.stand(g),
                Gesprekzin.verslag(g), g.openAfspraken()));
        return tabel;
    }

    private Takenlijst open(List<Afspraakstand> open) {
        Takenlijst lijst = new Takenlijst();
        open.forEach(a -> lijst.rij(a.afspraak().tekst(), Gesprekzin.wie(a.afspraak()), Afspraakblok.stand(a), adres("gesprekken", a.gesprekId())));
        return lijst;
    }
}
