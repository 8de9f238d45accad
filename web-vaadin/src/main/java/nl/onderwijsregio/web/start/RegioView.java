package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.openbaar.OpenbarePlannen;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regio.openbaar.Regiogebied;
import nl.onderwijsregio.regio.openbaar.Regiokaart;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** What anyone may know of one region: names, codes, sectors with their source; the plan once it is public. */
@Route(value = "regio/:regio", layout = PubliekLayout.class)
@AnonymousAllowed
public class RegioView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Regiozoeker zoeker;
    @Inject
    OpenbarePlannen plannen;
    private String naam = "";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        zoeker.regio(event.getRouteParameters().get("regio").orElse(""))
                .ifPresentOrElse(this::toon, () -> event.rerouteToError(NotFoundException.class));
    }

    private void toon(Regiokaart regio) {
        naam = regio.naam();
        removeAll();
        addClassNames("pagina", "smal");
        Anchor terug = new Anchor("/regios", t("regio.openbaar.terug"));
        add(new Paragraph(terug), new H1(regio.naam()));
        if (regio.fictief()) {
            add(new Badge(Melding.Soort.PROEF, t("regio.openbaar.fictief")));
        }
        Gegevenslijst lijst = new Gegevenslijst();
        if (!regio.fictief()) {
            lijst.regel(t("regio.openbaar.nummer"), regio.sleutel());
        }
        lijst.regel(t("regio.openbaar.re-code"), regio.reCode() == null ? t("regio.openbaar.onbekend") : regio.reCode());
        if (!regio.namen().isEmpty()) {
            lijst.regel(t("regio.openbaar.andere-namen"), String.join(", ", regio.namen()));
        }
        lijst.regel(t("sector.po"), mee(regio.po())).regel(t("sector.vo"), mee(regio.vo())).regel(t("sector.mbo"), mee(regio.mbo()));
        if (regio.landelijk() != null) {
            lijst.regel(t("regio.openbaar.landelijk"), t("landelijk." + regio.landelijk().name()));
        }
        gebied(lijst, zoeker.gebied(regio.sleutel()));
        Paragraph bron = new Paragraph(regio.fictief() ? t("regio.openbaar.bron-fictief") : t("regio.openbaar.bron"));
        bron.addClassName("klein");
        add(lijst, bron, new H2(t("regio.openbaar.plan")), plan(regio));
    }

    private static void gebied(Gegevenslijst lijst, Regiogebied gebied) {
        gebied.bekendeRonde().ifPresent(ronde -> lijst.regel(t("regio.openbaar.ronde"), ronde));
        lijst.regel(t("regio.openbaar.gemeenten"), gebied.bekendeRonde().isEmpty() ? t("regio.openbaar.gemeenten-onbekend")
                : gebied.gemeenten().stream().map(Regiogebied.Gemeente::naam).collect(Collectors.joining(", ")));
    }

    private Component plan(Regiokaart regio) {
        Map<String, String> titels = plannen.titels(regio.sleutel());
        if (titels.isEmpty()) {
            return new LegeStaat(t("regio.openbaar.plan-niet-openbaar"));
        }
        Div links = new Div();
        titels.forEach((regeling, titel) -> {
            String pad = "/regio/" + regio.sleutel() + "/plan";
            Anchor link = new Anchor(regeling.equals(Werkstuk.GEWOON.regeling()) ? pad : pad + "/" + regeling, t("openbaar.lezen", "titel", titel));
            link.setRouterIgnore(true);
            links.add(new Paragraph(link));
        });
        Anchor besluiten = new Anchor("/regio/" + regio.sleutel() + "/besluiten", t("openbaar.besluiten.lezen"));
        besluiten.setRouterIgnore(true);
        links.add(new Paragraph(besluiten));
        return links;
    }

    private static String mee(Boolean doetMee) {
        return doetMee == null ? t("regio.openbaar.onbekend") : t(doetMee ? "regio.openbaar.mee" : "regio.openbaar.niet-mee");
    }

    @Override
    public String getPageTitle() {
        return naam + " · " + t("kader.product");
    }
}
