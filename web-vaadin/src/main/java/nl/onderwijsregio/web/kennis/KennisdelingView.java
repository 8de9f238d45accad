package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.kennis.Agendasleutels;
import nl.onderwijsregio.kennis.Kennissessies;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessiefilter;
import nl.onderwijsregio.kennis.Sessieregel;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.les.Kennismeter;
import nl.onderwijsregio.les.Themavolgen;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;

/** The agenda of kennissessies: what comes, what was held, and for an organiser what is organised. The filters stand in the address. */
@Route(value = Pad.REGIONAAL + "/kennisdeling", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class KennisdelingView extends PortaalView {
    @Inject
    Kennissessies sessies;
    @Inject
    Sessiebeheer beheer;
    @Inject
    Agendasleutels sleutels;
    @Inject
    Kennismeter meter;
    @Inject
    Themavolgen volgen;
    @Inject
    Clock klok;

    @Override
    protected String titel() {
        return t("kennis.titel");
    }

    @Override
    protected void toon(Pad pad) {
        String tekst = pad.vraag("zoek").orElse("");
        Sessiethema thema = pad.vraag("thema").flatMap(v -> Stream.of(Sessiethema.values()).filter(w -> w.name().equals(v)).findFirst()).orElse(null);
        add(new Paragraph(t("kennis.inleiding")));
        boolean mag = Sessiezin.magSchrijven(wie());
        var knoppen = Knop.rij(Knop.rustigNaar(adres("kennisdeling", "lessen"), t("kennis.lessen.link")));
        if (mag) {
            knoppen.addComponentAsFirst(Knop.naar(adres("kennisdeling", "nieuw"), t("kennis.maken")));
        }
        if (wie().portaal() == Portaal.RE) {
            knoppen.add(Knop.rustigNaar(adres("kennisdeling", "deelname"), t("kennis.meter.link")));
        }
        add(knoppen);
        meter.eigen(mandaat(), LocalDate.now(klok).getYear()).ifPresent(s -> add(new Paragraph(t("kennis.meter.eigen", "regio", s.regioNaam(), "jaar", String.valueOf(s.jaar()),
                "zomer", s.voorDeZomer(), "najaar", s.najaar(), "zelf", s.georganiseerd(), "lessen", s.lessen()))));
        eigen(mag ? beheer.eigen(mandaat()) : List.of());
        add(new H2(t("kennis.komend")), filters(tekst, thema), new Volgblok(volgen, mandaat(), thema, adres("kennisdeling"), this::ververs));
        boolean gefilterd = !tekst.isBlank() || thema != null;
        lijst(sessies.lijst(mandaat(), new Sessiefilter(tekst, thema, false)), t(gefilterd ? "kennis.komend.leeg" : "kennis.komend.geen"), gefilterd);
        add(new H2(t("kennis.geweest")));
        lijst(sessies.lijst(mandaat(), new Sessiefilter(tekst, thema, true)), t(gefilterd ? "kennis.geweest.leeg" : "kennis.geweest.geen"), gefilterd);
        add(new Agendablok(sleutels, wie()));
    }

    private void eigen(List<Sessieregel> regels) {
        if (!regels.isEmpty()) {
            Takenlijst lijst = new Takenlijst();
            regels.forEach(r -> lijst.rij(r.titel(), Sessiezin.wanneer(r.begin(), r.einde()), t("kennis.stand." + r.stand().name()), adres("kennisdeling", r.id(), "beheer")));
            add(new H2(t("kennis.eigen")), lijst);
        }
    }

    private void lijst(List<Sessieregel> regels, String leeg, boolean gefilterd) {
        if (regels.isEmpty()) {
            add(gefilterd ? new LegeStaat(leeg, Knop.rustigNaar(adres("kennisdeling"), t("kennis.filters.wissen"))) : new LegeStaat(leeg));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        regels.forEach(r -> lijst.rij(r.titel(), Sessiezin.onder(r), Sessiezin.rechts(r), adres("kennisdeling", r.id())));
        add(lijst);
    }

    private Div filters(String zoek, Sessiethema gekozen) {
        TextField tekst = new TextField(t("kennis.zoek"));
        tekst.setValue(zoek);
        tekst.setClearButtonVisible(true);
        Select<Sessiethema> thema = new Select<>();
        thema.setLabel(t("kennis.thema"));
        thema.setEmptySelectionAllowed(true);
        thema.setEmptySelectionCaption(t("kennis.thema.alle"));
        thema.setItemLabelGenerator(v -> v == null ? t("kennis.thema.alle") : t("kennis.thema." + v.name()));
        thema.setItems(Sessiethema.values());
        thema.setValue(gekozen);
        Runnable filteren = () -> ga(tekst.getValue(), thema.getValue());
        tekst.addKeyPressListener(Key.ENTER, e -> filteren.run());
        Div balk = new Div(tekst, thema, Knop.gewoon(t("kennis.filteren"), filteren));
        balk.addClassNames("knoppenrij", "zoekbalk");
        balk.getElement().setAttribute("role", "search");
        return balk;
    }

    private void ga(String zoek, Sessiethema thema) {
        Map<String, String> vragen = new LinkedHashMap<>();
        if (!zoek.isBlank()) {
            vragen.put("zoek", zoek.strip());
        }
        if (thema != null) {
            vragen.put("thema", thema.name());
        }
        UI.getCurrent().navigate(adres("kennisdeling").substring(1), QueryParameters.simple(vragen));
    }
}
