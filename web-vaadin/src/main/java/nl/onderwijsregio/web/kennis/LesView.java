package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.les.Lesbeeld;
import nl.onderwijsregio.les.Lesopgave;
import nl.onderwijsregio.les.Lessen;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One lesson: read it, use it in the own plan, and for its own party change it or take it back. */
@Route(value = Pad.REGIONAAL + "/kennisdeling/lessen/:les([0-9]+)", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/lessen/:les([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class LesView extends PortaalView {
    @Inject
    Lessen lessen;
    @Inject
    Plannen plannen;

    private Lesbeeld les;

    @Override
    protected String titel() {
        return les.regel().titel();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")), new Kruimel(t("kennis.lessen.titel"), adres("kennisdeling", "lessen")));
    }

    @Override
    protected void toon(Pad pad) {
        les = lessen.les(mandaat(), pad.id("les"));
        Lesopgave o = les.opgave();
        Gegevenslijst lijst = new Gegevenslijst().regel(t("kennis.les.probeerden"), o.probeerden()).regel(t("kennis.les.voor-wie"), o.voorWie())
                .regel(t("kennis.les.gebeurde"), o.gebeurde()).regel(t("kennis.les.anders"), o.anders()).regel(t("kennis.les.bewijs"), o.bewijs())
                .regel(t("kennis.thema"), t("kennis.thema." + o.thema().name())).regel(t("kennis.sector"), t("kennis.sector." + o.sector().name()))
                .regel(t("kennis.les.van"), les.regel().wie());
        if (les.sessieId() != null) {
            lijst.regel(t("kennis.les.sessie"), new Anchor(adres("kennisdeling", les.sessieId()), les.sessie()));
        }
        add(new Paragraph(t("kennis.les.gebruikt", "dag", Opmaak.nu().dag(Sessiezin.lokaal(les.regel().geschrevenOp()).toLocalDate()), "aantal", les.gebruikt())), lijst);
        if (Portaal.PARTNERS.contains(wie().portaal()) && Sessiezin.magSchrijven(wie())) {
            plannen.overzicht(mandaat()).filter(p -> p.status() == Planstatus.CONCEPT).ifPresent(this::overnemen);
        }
        if (les.magWijzigen()) {
            add(Knop.rij(Knop.gewoon(t("kennis.les.wijzigen"), this::wijzigen), Knop.weg(t("kennis.les.intrekken"),
                    () -> Velden.vraag(t("kennis.les.intrekken"), t("kennis.les.intrekken.vraag"), t("kennis.les.intrekken"), this::intrekken).open())));
        }
    }

    private void overnemen(Planbeeld plan) {
        Select<Onderdeelregel> onderdeel = new Select<>();
        onderdeel.setLabel(t("kennis.les.onderdeel"));
        onderdeel.setItems(plan.vanToepassing());
        onderdeel.setItemLabelGenerator(r -> r.letter() + "  " + r.titel());
        onderdeel.setWidthFull();
        onderdeel.setMaxWidth("32rem");
        Kaart kaart = new Kaart(t("kennis.les.overnemen"), new Paragraph(t("kennis.les.overnemen.uitleg")), onderdeel);
        kaart.add(Knop.rij(Knop.hoofd(t("kennis.les.overnemen.doen"), () -> poging(kaart, () -> {
            if (onderdeel.getValue() == null) {
                onderdeel.setInvalid(true);
                onderdeel.setErrorMessage(t("kennis.les.onderdeel.fout"));
                return;
            }
            lessen.overnemen(mandaat(), les.regel().id(), onderdeel.getValue().letter());
            ververs();
            meld(Melding.goed(t("kennis.les.overgenomen", "letter", onderdeel.getValue().letter()))
                    .met(new Anchor(adres("plan", "onderdeel", onderdeel.getValue().letter()), t("kennis.les.naar-plan"))));
        }))));
        add(kaart);
    }

    private void wijzigen() {
        Lesformulier formulier = new Lesformulier(les.opgave());
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("kennis.bewaren"), () -> {
            if (formulier.isGoed() && poging(acties, () -> lessen.wijzigen(mandaat(), les.regel().id(), les.versie(), formulier.opgave()))) {
                ververs();
            }
        }), Knop.gewoon(t("kennis.terug"), this::ververs)));
        getChildren().skip(1).toList().forEach(this::remove);
        H2 kop = new H2(t("kennis.les.wijzigen"));
        kop.getElement().setAttribute("tabindex", "-1");
        add(kop, formulier, acties);
        kop.getElement().executeJs("this.focus()");
    }

    private void intrekken() {
        if (poging(() -> lessen.intrekken(mandaat(), les.regel().id()))) {
            getUI().ifPresent(ui -> ui.navigate(adres("kennisdeling", "lessen").substring(1)));
        }
    }
}
