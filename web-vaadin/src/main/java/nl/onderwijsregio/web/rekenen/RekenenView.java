package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.rekenen.Rekengrond;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** The calculator for anyone. The address holds the questions: it can be shared, kept and printed, and nothing else keeps them. */
@Route(value = "rekenen", layout = PubliekLayout.class)
@AnonymousAllowed
public class RekenenView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Rekengrond grond;
    @Inject
    Regiozoeker zoeker;
    @Inject
    Clock klok;

    private final List<Rekenformulier> formulieren = new ArrayList<>();
    private final Foutenlijst fouten = new Foutenlijst();
    private final Div uitkomst = new Div();
    private Rekenkeuzes keuzes;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Rekenvraag eerste = Rekenvraag.van(parameters, "");
        Rekenvraag tweede = Rekenvraag.van(parameters, Rekenvraag.TWEEDE);
        keuzes = Rekenkeuzes.van(grond, zoeker, LocalDate.ofInstant(klok.instant(), Klok.ZONE));
        removeAll();
        uitkomst.removeAll();
        fouten.opnieuw().isGoed();
        addClassNames("pagina", "rekenen");
        Paragraph inleiding = new Paragraph(t("rekenen.inleiding"));
        inleiding.addClassName("inleiding");
        add(new H1(t("rekenen.titel")), inleiding);
        vragen(tweede.isLeeg() ? List.of(eerste) : List.of(eerste, tweede));
        if (!eerste.isLeeg()) {
            rekenen(tweede.isLeeg() ? List.of(eerste) : List.of(eerste, tweede));
        }
    }

    private void vragen(List<Rekenvraag> vragen) {
        formulieren.clear();
        for (int i = 0; i < vragen.size(); i++) {
            formulieren.add(new Rekenformulier(kop(i, vragen.size()), keuzes, vragen.get(i)));
        }
        Div acties = Knop.rij(Knop.hoofd(t("rekenen.reken-uit"), this::doorgaan), vragen.size() == 1
                ? Knop.gewoon(t("rekenen.vergelijken"), this::vergelijken) : Knop.gewoon(t("rekenen.tweede-weg"), this::tweedeWeg));
        Div vraag = new Div(fouten, Rekenformulier.naastElkaar(formulieren), acties);
        vraag.addClassName("rekenvraag");
        add(vraag, uitkomst);
    }

    private static String kop(int nummer, int hoeveel) {
        return t(hoeveel == 1 ? "rekenen.vraag" : nummer == 0 ? "rekenen.eerste" : "rekenen.tweede");
    }

    private void doorgaan() {
        fouten.opnieuw();
        formulieren.forEach(f -> fouten.eis(!f.mistGemeenten(), f.veld(Rekenvraag.GEMEENTEN), t("rekenen.fout.geen-gemeente")));
        List<Rekenvraag> vragen = formulieren.stream().map(Rekenformulier::vraag).toList();
        for (int i = 0; i < vragen.size(); i++) {
            uitgewerkt(vragen.get(i), formulieren.get(i));
        }
        if (fouten.isGoed()) {
            naar(vragen);
        } else {
            uitkomst.removeAll();
        }
    }

    /** A second question beside the first, which begins as the same. */
    private void vergelijken() {
        Rekenvraag eerste = formulieren.getFirst().vraag();
        naar(List.of(eerste, eerste));
    }

    private void tweedeWeg() {
        naar(List.of(formulieren.getFirst().vraag()));
    }

    private static void naar(List<Rekenvraag> vragen) {
        Map<String, String> parameters = new LinkedHashMap<>();
        vragen.getFirst().in(parameters, "");
        vragen.stream().skip(1).forEach(tweede -> tweede.in(parameters, Rekenvraag.TWEEDE));
        UI.getCurrent().navigate(RekenenView.class, QueryParameters.simple(parameters));
    }

    private Optional<Rekensom> uitgewerkt(Rekenvraag vraag, Rekenformulier formulier) {
        Rekenwerk werk = new Rekenwerk(grond, keuzes.register(), keuzes.vandaag());
        Optional<Rekensom> som = werk.uitwerken(vraag);
        werk.fouten().forEach((naam, zin) -> fouten.fout(formulier.veld(naam), zin));
        return som;
    }

    private void rekenen(List<Rekenvraag> vragen) {
        List<Rekensom> sommen = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            uitgewerkt(vragen.get(i), formulieren.get(i)).ifPresent(sommen::add);
        }
        if (fouten.isGoed()) {
            tonen(sommen);
        }
    }

    private void tonen(List<Rekensom> sommen) {
        H2 kop = new H2(t("rekenen.uitkomst"));
        kop.getElement().setAttribute("tabindex", "-1");
        List<Component> blokken = new ArrayList<>();
        for (int i = 0; i < sommen.size(); i++) {
            blokken.add(new Uitkomstblok(kop(i, sommen.size()), sommen.get(i)));
        }
        Section blok = new Section(kop);
        if (sommen.size() > 1) {
            blok.add(new Vergelijktabel(sommen.getFirst(), sommen.getLast()));
        }
        blok.add(Melding.info(t("rekenen.geen-beschikking")), Rekenformulier.naastElkaar(blokken), delen());
        uitkomst.add(blok);
        kop.getElement().executeJs("setTimeout(() => this.focus(), 50)");
    }

    private static Component delen() {
        Span gelukt = new Span();
        gelukt.getElement().setAttribute("role", "status");
        Paragraph uitleg = new Paragraph(t("rekenen.delen.uitleg"));
        return new Div(uitleg, Knop.rij(Knop.gewoon(t("rekenen.delen"), () -> {
            UI.getCurrent().getPage().executeJs("return navigator.clipboard ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false")
                    .then(Boolean.class, ja -> gelukt.setText(t(ja ? "rekenen.gedeeld" : "rekenen.niet-gedeeld")));
        }), Knop.gewoon(t("kader.afdrukken"), () -> UI.getCurrent().getPage().executeJs("document.querySelectorAll('.rekenuitkomst details').forEach(d => d.open = true); window.print()")), gelukt));
    }

    @Override
    public String getPageTitle() {
        return t("rekenen.titel") + " · " + t("kader.product");
    }
}
