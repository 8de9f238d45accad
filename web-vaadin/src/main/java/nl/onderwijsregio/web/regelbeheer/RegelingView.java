package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.Regeltijdlijn;
import nl.onderwijsregio.regelbeheer.Tijdlijnbeeld;
import nl.onderwijsregio.regelbeheer.Tijdlijnversie;
import nl.onderwijsregio.regelbeheer.Versiestand;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Tijdlijn;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One regeling through time: every version with its state and who stands on it, and what was decided. */
@Route(value = Pad.BELEID + "/regelingen/:regeling", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class RegelingView extends PortaalView {
    @Inject
    Regeltijdlijn tijdlijn;
    @Inject
    Clock klok;

    private Tijdlijnbeeld beeld;

    @Override
    protected String titel() {
        return beeld == null ? t("regels.titel") : beeld.naam();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("regels.titel"), adres("regelingen")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = tijdlijn.van(mandaat(), pad.tekst("regeling"));
        add(Melding.info(t("tijdlijn.vandaag", "tekst", beeld.geldt())), new Paragraph(t("tijdlijn.uitleg")), new H2(t("tijdlijn.versies")), versies());
        if (beeld.versies().size() > 1) {
            add(new H2(t("vergelijken.titel")), vergelijken());
        }
        add(new H2(t("tijdlijn.besluiten")), besluiten());
    }

    private Component versies() {
        Tabel tabel = new Tabel(t("tijdlijn.versies")).zonderBijschrift().kolom(t("regels.tekst")).kolom(t("regels.stand")).getalkolom(t("tijdlijn.samenstellingen"))
                .getalkolom(t("tijdlijn.plannen")).getalkolom(t("tijdlijn.aanvragen")).getalkolom(t("tijdlijn.overgestapt"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Tijdlijnversie v : beeld.versies()) {
            Versiestand g = v.gebruik();
            Opmaak o = Opmaak.nu();
            tabel.rij(tekst(v), stand(v), o.getal(g.samenstellingen()), o.getal(g.plannen()), o.getal(g.aanvragen()), o.getal(g.overgestapt()));
        }
        return tabel;
    }

    private Component tekst(Tijdlijnversie v) {
        Div vinger = new Div(Opmaak.vingerafdruk(Regelkenmerk.sha(v.tekstHash())));
        vinger.addClassName("klein");
        return new Div(new Anchor(adresVan(v), Opmaak.nu().dag(v.tekst())), vinger);
    }

    private String adresVan(Tijdlijnversie v) {
        return v.eigen().map(c -> adres("versies", c.id())).orElseGet(() -> adres("regelingen", beeld.regeling(), v.tekst()));
    }

    /** Where a version comes from and what became of it, in words. */
    private Component stand(Tijdlijnversie v) {
        Div cel = new Div();
        cel.add(v.eigen().map(c -> VersieView.stand(c, v.activeringen(), LocalDate.now(klok))).orElseGet(() -> new Badge(t("tijdlijn.meegeleverd"))));
        if (v.geldt()) {
            cel.add(new Span(" "), new Badge(Melding.Soort.GOED, t("regels.beslistekst")));
        }
        v.activeringen().stream().filter(a -> a.isTeruggedraaid()).findFirst().ifPresent(a -> {
            Div wie = new Div(t("versie.teruggedraaid.door", "wie", a.teruggedraaidDoor(), "moment", Opmaak.nu().moment(a.teruggedraaidOp())));
            wie.addClassName("klein");
            cel.add(wie);
        });
        return cel;
    }

    private Component vergelijken() {
        Select<Tijdlijnversie> oud = keuze(t("versie.oud"));
        Select<Tijdlijnversie> nieuw = keuze(t("versie.nieuw"));
        oud.setValue(beeld.versies().stream().filter(Tijdlijnversie::geldt).findFirst().orElse(beeld.versies().getLast()));
        nieuw.setValue(beeld.versies().stream().filter(v -> !v.equals(oud.getValue())).findFirst().orElseThrow());
        Div velden = new Div(oud, nieuw, Knop.rij(Knop.gewoon(t("vergelijken.doen"), () -> UI.getCurrent().navigate(
                adres("regelingen", beeld.regeling(), "vergelijken", oud.getValue().tekst(), nieuw.getValue().tekst()).substring(1))),
                new Anchor(adres("regelingen", beeld.regeling(), "vergelijken", oud.getValue().tekst(), nieuw.getValue().tekst()),
                        t("vergelijken.met", "oud", oud.getValue().tekst(), "nieuw", nieuw.getValue().tekst()))));
        velden.addClassName("formulier");
        return velden;
    }

    private Select<Tijdlijnversie> keuze(String label) {
        Select<Tijdlijnversie> keuze = new Select<>();
        keuze.setLabel(label);
        keuze.setItems(beeld.versies());
        keuze.setItemLabelGenerator(v -> Opmaak.nu().dag(v.tekst()) + v.eigen().map(c -> " (" + t("versie.status." + c.status().name()) + ")").orElse(""));
        return keuze;
    }

    private Component besluiten() {
        if (beeld.stappen().isEmpty()) {
            return new LegeStaat(t("tijdlijn.besluiten.leeg"));
        }
        Tijdlijn lijn = new Tijdlijn();
        beeld.stappen().forEach(s -> lijn.gebeurtenis(s.stap().moment(), s.stap().gebruiker(), t("tijdlijn.stap", "tekst", s.tekst(), "wat",
                t("versie.gebeurtenis." + s.stap().soort().name())) + ": " + s.stap().toelichting()));
        return lijn;
    }
}
