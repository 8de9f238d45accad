package nl.onderwijsregio.web.bericht;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Berichtvoorkeuren;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Which mails the person wants; every mail links to this page. What waits is on the start page whatever is chosen here. */
@Route(value = Pad.ALLE + "/" + Berichtvoorkeuren.PAD, layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.BEHEER})
public class BerichtenView extends PortaalView {
    @Inject
    Berichtvoorkeuren voorkeuren;

    @Override
    protected String titel() {
        return t("berichten.titel");
    }

    @Override
    protected void toon(Pad pad) {
        CheckboxGroup<Berichtsoort> keuze = new CheckboxGroup<>(t("berichten.keuze"));
        keuze.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        keuze.setItems(soorten(Set.of(Berichtsoort.values()), true));
        keuze.setItemLabelGenerator(soort -> t("berichten.soort." + soort.name()));
        Set<Berichtsoort> aan = voorkeuren.aan(mandaat());
        keuze.setValue(soorten(aan, true));
        Div formulier = new Div(keuze);
        formulier.addClassName("formulier");
        formulier.add(Knop.rij(Knop.hoofd(t("berichten.bewaren"), () -> bewaren(formulier, keuze.getValue(), soorten(aan, false))),
                Knop.gewoon(t("berichten.alles-uit"), () -> bewaren(formulier, Set.of(), Set.of()))));
        add(new Paragraph(t("berichten.uitleg")), formulier);
    }

    private static Set<Berichtsoort> soorten(Set<Berichtsoort> uit, boolean verstuurd) {
        return uit.stream().filter(s -> s.wordtVerstuurd() == verstuurd).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param buitenBeeld kinds that are on and not shown; they stay as they are */
    private void bewaren(Div plaats, Set<Berichtsoort> aan, Set<Berichtsoort> buitenBeeld) {
        Set<Berichtsoort> alle = Stream.concat(aan.stream(), buitenBeeld.stream()).collect(Collectors.toSet());
        if (poging(plaats, () -> voorkeuren.zetten(mandaat(), alle))) {
            ververs();
            meld(Melding.goed(t(aan.isEmpty() ? "berichten.bewaard.uit" : "berichten.bewaard")));
        }
    }
}
