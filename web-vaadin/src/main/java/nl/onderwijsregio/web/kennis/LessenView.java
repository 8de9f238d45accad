package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
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
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.les.Lesregel;
import nl.onderwijsregio.les.Lessector;
import nl.onderwijsregio.les.Lessen;
import nl.onderwijsregio.les.Lesvraag;
import nl.onderwijsregio.les.Themavolgen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The library of lessons: searched by words in any form, by theme and by sector. The filters stand in the address. */
@Route(value = Pad.REGIONAAL + "/kennisdeling/lessen", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/lessen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class LessenView extends PortaalView {
    @Inject
    Lessen lessen;
    @Inject
    Themavolgen volgen;

    @Override
    protected String titel() {
        return t("kennis.lessen.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")));
    }

    @Override
    protected void toon(Pad pad) {
        Lesvraag vraag = new Lesvraag(pad.vraag("zoek").orElse(""), keus(pad, "thema", Sessiethema.values()), keus(pad, "sector", Lessector.values()));
        List<Lesregel> gevonden = lessen.zoeken(mandaat(), vraag);
        add(new Paragraph(t("kennis.lessen.inleiding")));
        if (Sessiezin.magSchrijven(wie())) {
            add(Knop.rij(Knop.naar(adres("kennisdeling", "lessen", "nieuw"), t("kennis.les.schrijven"))));
        }
        add(filters(vraag), new Volgblok(volgen, mandaat(), vraag.thema(), adres("kennisdeling", "lessen"), this::ververs), new Paragraph(gevonden.size() > Lessen.MEESTE ? t("kennis.lessen.veel", "aantal", Lessen.MEESTE)
                : t("kennis.lessen.aantal", "aantal", gevonden.size())));
        if (gevonden.isEmpty()) {
            add(vraag.equals(Lesvraag.ALLES) ? new LegeStaat(t("kennis.lessen.geen"))
                    : new LegeStaat(t("kennis.lessen.leeg"), Knop.rustigNaar(adres("kennisdeling", "lessen"), t("kennis.filters.wissen"))));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        gevonden.stream().limit(Lessen.MEESTE).forEach(l -> lijst.rij(l.titel(), kort(l.gebeurde()) + " · " + l.wie(), t("kennis.thema." + l.thema().name()) + " · " + t("kennis.sector." + l.sector().name())
                + " · " + Opmaak.nu().dag(Sessiezin.lokaal(l.geschrevenOp()).toLocalDate()), adres("kennisdeling", "lessen", l.id())));
        add(lijst);
    }

    private static <E extends Enum<E>> E keus(Pad pad, String naam, E[] waarden) {
        return pad.vraag(naam).flatMap(v -> Stream.of(waarden).filter(w -> w.name().equals(v)).findFirst()).orElse(null);
    }

    private static String kort(String tekst) {
        return tekst.length() <= 140 ? tekst : tekst.substring(0, tekst.lastIndexOf(' ', 140) < 1 ? 140 : tekst.lastIndexOf(' ', 140)) + " …";
    }

    private Div filters(Lesvraag vraag) {
        TextField tekst = new TextField(t("kennis.zoek"));
        tekst.setValue(vraag.tekst());
        tekst.setClearButtonVisible(true);
        Select<Sessiethema> thema = keuze("kennis.thema", "kennis.thema.", Sessiethema.values(), vraag.thema());
        Select<Lessector> sector = keuze("kennis.sector", "kennis.sector.", Lessector.values(), vraag.sector());
        Runnable filteren = () -> ga(tekst.getValue(), thema.getValue(), sector.getValue());
        tekst.addKeyPressListener(Key.ENTER, e -> filteren.run());
        Div balk = new Div(tekst, thema, sector, Knop.gewoon(t("kennis.zoeken"), filteren));
        balk.addClassNames("knoppenrij", "zoekbalk");
        balk.getElement().setAttribute("role", "search");
        return balk;
    }

    private static <E extends Enum<E>> Select<E> keuze(String label, String woorden, E[] waarden, E gekozen) {
        Select<E> keuze = new Select<>();
        keuze.setLabel(t(label));
        keuze.setEmptySelectionAllowed(true);
        keuze.setEmptySelectionCaption(t("kennis.alles"));
        keuze.setItemLabelGenerator(w -> w == null ? t("kennis.alles") : t(woorden + w.name()));
        keuze.setItems(waarden);
        keuze.setValue(gekozen);
        return keuze;
    }

    private void ga(String zoek, Sessiethema thema, Lessector sector) {
        Map<String, String> vragen = new LinkedHashMap<>();
        if (!zoek.isBlank()) {
            vragen.put("zoek", zoek.strip());
        }
        if (thema != null) {
            vragen.put("thema", thema.name());
        }
        if (sector != null) {
            vragen.put("sector", sector.name());
        }
        UI.getCurrent().navigate(adres("kennisdeling", "lessen").substring(1), QueryParameters.simple(vragen));
    }
}
