package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.Activeringsregel;
import nl.onderwijsregio.regelbeheer.Conceptregel;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.regelbeheer.Regelversies;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Which text of which regeling the product applies, and which texts it knows besides. */
@Route(value = Pad.BELEID + "/regelingen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class RegelingenView extends PortaalView {
    @Inject
    Regelversies versies;
    @Inject
    Regelconcepten concepten;
    @Inject
    Clock klok;

    @Override
    protected String titel() {
        return t("regels.titel");
    }

    @Override
    protected void toon(Pad pad) {
        add(new Paragraph(t("regels.uitleg")), regelingen());
        Tabel tabel = new Tabel(t("regels.titel")).zonderBijschrift().kolom(t("regels.regeling")).kolom(t("regels.tekst")).kolom(t("regels.stand"))
                .getalkolom(t("regels.gaten")).kolom(t("regels.vingerafdruk"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Regelversie v : versies.alle(mandaat())) {
            tabel.rij(new Anchor(adres("regelingen", v.regeling(), v.versie()), v.naam()), Opmaak.nu().dag(v.versie()), stand(v),
                    Opmaak.nu().getal((int) v.parameters().alle().stream().filter(p -> p.waarde().isEmpty()).count()),
                    Opmaak.vingerafdruk(Regelkenmerk.sha(v)));
        }
        add(tabel, new H2(t("versie.lijst")), nieuwe(), Knop.rij(Knop.naar(adres("versies", "nieuw"), t("versie.nieuw.titel"))));
    }

    /** The way to the timeline of each. */
    private Component regelingen() {
        UnorderedList lijst = new UnorderedList();
        versies.alle(mandaat()).stream().filter(v -> versies.isBeslistekst(mandaat(), v))
                .forEach(v -> lijst.add(new ListItem(new Anchor(adres("regelingen", v.regeling()), t("tijdlijn.naar", "regeling", v.naam())))));
        return lijst;
    }

    private Component nieuwe() {
        List<Conceptregel> lijst = concepten.lijst(mandaat());
        if (lijst.isEmpty()) {
            return new LegeStaat(t("versie.lijst.leeg"));
        }
        List<Activeringsregel> activeringen = concepten.activeringen(mandaat());
        Tabel tabel = new Tabel(t("versie.lijst")).zonderBijschrift().kolom(t("regels.tekst")).kolom(t("regels.regeling")).kolom(t("regels.stand"))
                .kolom(t("versie.nieuw.toelichting")).kolom(t("versie.auteur")).kolom(t("versie.tweede")).kolom(t("regels.vingerafdruk"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Conceptregel c : lijst) {
            tabel.rij(new Anchor(adres("versies", c.id()), Opmaak.nu().dag(c.tekstVan())), c.naam(),
                    VersieView.stand(c, activeringen.stream().filter(a -> a.conceptId() == c.id()).toList(), LocalDate.now(klok)), c.toelichting(), c.auteur(),
                    c.goedgekeurdDoor() == null ? "–" : c.goedgekeurdDoor(), Opmaak.vingerafdruk(Regelkenmerk.sha(c.tekstHash())));
        }
        return tabel;
    }

    private Component stand(Regelversie v) {
        return versies.isBeslistekst(mandaat(), v) ? new Badge(Melding.Soort.GOED, t("regels.beslistekst")) : new Badge(t("regels.andere"));
    }
}
