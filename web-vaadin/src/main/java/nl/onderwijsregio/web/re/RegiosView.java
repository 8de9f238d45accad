package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overzicht.Fase;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.overzicht.Regiostanden;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** All regions with where they stand. The filters stand in the address, so that going back finds them again. */
@Route(value = Pad.RE + "/regios", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class RegiosView extends PortaalView {
    @Inject
    Regiostanden standen;

    @Override
    protected String titel() {
        return t("re.regios.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Regiostand> alle = standen.alle(mandaat());
        String zoek = pad.vraag("zoek").orElse("");
        Optional<Fase> fase = pad.vraag("fase").flatMap(f -> Stream.of(Fase.values()).filter(w -> w.name().equals(f)).findFirst());
        List<Regiostand> over = alle.stream().filter(r -> fase.isEmpty() || r.fase() == fase.get())
                .filter(r -> (r.naam() + " " + r.dusiRef() + " " + r.reCode()).toLowerCase(Locale.ROOT).contains(zoek.toLowerCase(Locale.ROOT)))
                .toList();
        add(new Paragraph(samenvatting(alle)), filters(zoek, fase.orElse(null)), new Paragraph(t("re.regios.getoond", "aantal", over.size(), "totaal", alle.size())));
        add(over.isEmpty() ? new LegeStaat(t("re.regios.leeg"), Knop.rustigNaar(adres("regios"), t("re.filters.wissen"))) : tabel(over));
    }

    private static String samenvatting(List<Regiostand> alle) {
        return t("re.regios.samenvatting", "ingediend", aantal(alle, Fase.INGEDIEND), "stemming", aantal(alle, Fase.IN_STEMMING),
                "concept", aantal(alle, Fase.CONCEPT) + aantal(alle, Fase.SAMENSTELLEN), "niet", aantal(alle, Fase.NIET_BEGONNEN));
    }

    private static long aantal(List<Regiostand> alle, Fase fase) {
        return alle.stream().filter(r -> r.fase() == fase).count();
    }

    private Div filters(String zoek, Fase gekozen) {
        TextField tekst = new TextField(t("re.zoek"));
        tekst.setValue(zoek);
        tekst.setClearButtonVisible(true);
        Select<Fase> fase = new Select<>();
        fase.setLabel(t("re.fase"));
        fase.setEmptySelectionAllowed(true);
        fase.setEmptySelectionCaption(t("re.fase.alle"));
        fase.setItemLabelGenerator(f -> f == null ? t("re.fase.alle") : t("re.fase." + f));
        fase.setItems(Fase.values());
        fase.setValue(gekozen);
        Runnable filteren = () -> ga(tekst.getValue(), fase.getValue());
        tekst.addKeyPressListener(Key.ENTER, e -> filteren.run());
        Div balk = new Div(tekst, fase, Knop.gewoon(t("re.filteren"), filteren));
        balk.addClassNames("knoppenrij", "zoekbalk");
        balk.getElement().setAttribute("role", "search");
        return balk;
    }

    private void ga(String zoek, Fase fase) {
        Map<String, String> vragen = new LinkedHashMap<>();
        if (!zoek.isBlank()) {
            vragen.put("zoek", zoek.strip());
        }
        if (fase != null) {
            vragen.put("fase", fase.name());
        }
        UI.getCurrent().navigate(adres("regios").substring(1), QueryParameters.simple(vragen));
    }

    private Tabel tabel(List<Regiostand> regios) {
        Tabel tabel = new Tabel(t("re.regios.titel")).zonderBijschrift().kolom(t("re.regio")).kolom(t("re.sector")).kolom(t("re.fase"))
                .kolom(t("re.bevestigd")).kolom(t("re.aanbevelingen")).getalkolom(t("re.bedrag"));
        tabel.addClassNames("compact", "tabel-dicht");
        regios.forEach(r -> tabel.rij(new Anchor(adres("regios", r.regioId()), r.naam()), Standzin.sectoren(r), fase(r),
                Standzin.bevestigd(r), Standzin.aanbevelingen(r), Standzin.bedrag(r)));
        return tabel;
    }

    private static Div fase(Regiostand r) {
        Div cel = new Div(Standzin.fase(r));
        if (r.ingediendOp() != null || r.sluit() != null) {
            Paragraph wanneer = new Paragraph(Standzin.wanneer(r));
            wanneer.addClassName("klein");
            cel.add(wanneer);
        }
        return cel;
    }
}
