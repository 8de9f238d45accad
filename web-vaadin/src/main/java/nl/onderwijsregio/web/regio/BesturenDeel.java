package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gegevens.Bestuurswisseling;
import nl.onderwijsregio.regio.toets.Bestuursaandeel;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Deelnamezin;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;

/** The participating besturen with what they bring in; one opens to its vestigingen. */
class BesturenDeel extends Div implements Regiodeel {
    private final Tafel tafel;
    private final TextField zoek = new TextField(t("regio.zoek"));
    private final Checkbox alleenSignaal = new Checkbox(t("regio.alleen-signaal"));
    private final Paragraph graad = new Paragraph();
    private final Div lijst = new Div();
    private final Div buiten = new Div();
    private final Div detail = new Div();
    private final Div toevoegen = new Div();
    private final BestuurToevoegen formulier;
    private BestuurDetail open;
    private List<Bestuurswisseling> wisselingen;

    BesturenDeel(Tafel tafel) {
        this.tafel = tafel;
        addClassName("regiodeel");
        formulier = new BestuurToevoegen(tafel);
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        zoek.setClearButtonVisible(true);
        zoek.addValueChangeListener(e -> vullen());
        alleenSignaal.addValueChangeListener(e -> vullen());
        Div filters = new Div(zoek, alleenSignaal);
        filters.addClassName("filterrij");
        toevoegen.add(formulier);
        graad.addClassName("klein");
        add(graad, filters, lijst, detail, buiten, toevoegen);
    }

    @Override
    public String kop() {
        return t("regio.tab.besturen", "aantal", tafel.beeld().feiten().besturen().size());
    }

    @Override
    public void toon() {
        vullen();
        graad.setText(Deelnamezin.van(tafel.grenzen().toets().deelnamegraad(tafel.mandaat(), tafel.beeld().feiten().kop().regioId())));
        toevoegen.setVisible(tafel.magWijzigen());
        formulier.toon();
        buiten.removeAll();
        List<Vestigingsfeit> zonder = tafel.beeld().feiten().zonderDeelnemendBestuur();
        if (!zonder.isEmpty()) {
            buiten.add(Melding.letOp(t("regio.zonder-bestuur", "aantal", zonder.size())).uitleg(RegioPagina.opsomming(
                    zonder.stream().map(v -> v.naam() + " (" + v.code() + ")").toList(), 10)));
        }
        gewisseld().forEach(w -> buiten.add(Melding.letOp(t("regio.gewisseld", "naam", w.naam() == null ? w.vestigingscode() : w.naam(),
                "datum", w.naarDatum(), "nieuw", Objects.requireNonNullElse(w.naarNaam(), w.naarNummer()),
                "oud", Objects.requireNonNullElse(w.vanNaam(), w.vanNummer())))));
        if (open != null) {
            open.bijwerken();
        }
    }

    /** Chosen vestigingen of which a newer file names another bestuur; read once per visit. */
    private List<Bestuurswisseling> gewisseld() {
        if (wisselingen == null) {
            wisselingen = tafel.grenzen().toets().bestuurswisselingen(tafel.mandaat());
        }
        Set<String> codes = tafel.beeld().feiten().vestigingen().stream().map(Vestigingsfeit::code).collect(Collectors.toSet());
        return wisselingen.stream().filter(w -> codes.contains(w.vestigingscode())).toList();
    }

    private void vullen() {
        List<Bestuursaandeel> alle = tafel.beeld().feiten().besturen();
        String tekst = zoek.getValue().strip().toLowerCase(Locale.ROOT);
        List<Bestuursaandeel> over = alle.stream().filter(b -> !alleenSignaal.getValue() || !signalen(b).isEmpty())
                .filter(b -> (b.deelnemer().naam() + " " + b.deelnemer().bestuursnummer()).toLowerCase(Locale.ROOT).contains(tekst)).toList();
        lijst.removeAll();
        if (alle.isEmpty()) {
            lijst.add(new LegeStaat(t(tafel.magWijzigen() ? "regio.besturen.leeg" : "regio.besturen.leeg.lezen")));
        } else if (over.isEmpty()) {
            lijst.add(new LegeStaat(t("regio.niets-gevonden"), Knop.gewoon(t("regio.filters-wissen"), this::filtersWissen)));
        } else {
            lijst.add(tabel(over));
        }
    }

    private void filtersWissen() {
        zoek.clear();
        alleenSignaal.clear();
        zoek.focus();
    }

    private Tabel tabel(List<Bestuursaandeel> besturen) {
        Tabel tabel = new Tabel(t("regio.besturen")).zonderBijschrift().kolom(t("regio.bestuur")).kolom(t("regio.vestigingen"))
                .getalkolom(t("regio.leerlingen")).kolom(t("regio.signaal"));
        besturen.forEach(b -> tabel.rij(naam(b), t("regio.vestigingen-sector", "aantal", b.vestigingen(), "sectoren", sectoren(b)), Aantaltekst.van(b.leerlingen()),
                signalen(b).isEmpty() ? "–" : String.join(", ", signalen(b))));
        return tabel;
    }

    private Component naam(Bestuursaandeel b) {
        Div cel = new Div(Knop.klein(b.deelnemer().naam(), () -> openen(b)));
        cel.addClassName("bestuurcel");
        Div onder = new Div(new Span(Objects.requireNonNullElse(b.deelnemer().bestuursnummer(), "")));
        onder.addClassName("klein");
        if (b.deelnemer().penvoerder()) {
            onder.add(new Span(" · "), new Badge(Melding.Soort.INFO, t("regio.penvoerder")));
        }
        onder.add(new Span(" · " + t(b.deelnemer().heeftBevestigd() ? "regio.heeft-bevestigd" : "regio.nog-niet-bevestigd")));
        cel.add(onder);
        return cel;
    }

    private static String sectoren(Bestuursaandeel b) {
        return Stream.of(b.po() > 0 ? "po" : null, b.vo() > 0 ? "vo" : null, b.deelnemer().mboWerkgever() ? "mbo" : null).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static List<String> signalen(Bestuursaandeel b) {
        List<String> signalen = new ArrayList<>();
        if (b.dubbel() > 0) {
            signalen.add(t("regio.signaal.dubbel", "aantal", b.dubbel()));
        }
        if (b.zonderTelling() > 0) {
            signalen.add(t("regio.signaal.telling", "aantal", b.zonderTelling()));
        }
        if (b.vestigingen() == 0 && !b.deelnemer().mboWerkgever()) {
            signalen.add(t("regio.signaal.geen-vestiging"));
        }
        return signalen;
    }

    private void openen(Bestuursaandeel bestuur) {
        detail.removeAll();
        open = new BestuurDetail(tafel, bestuur.deelnemer(), this::sluiten);
        detail.add(open);
        open.neemFocus();
    }

    private void sluiten() {
        detail.removeAll();
        open = null;
        zoek.focus();
    }
}
