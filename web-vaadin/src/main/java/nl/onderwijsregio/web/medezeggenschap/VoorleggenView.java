package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsoverzicht;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsregels;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegging;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Puts the plan as it is now to a council: fill in, check, act, receipt. */
@Route(value = Pad.BESTUUR + "/medezeggenschap/voorleggen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class VoorleggenView extends PortaalView {
    @Inject
    Voorleggen voorleggen;
    @Inject
    Medezeggenschapsregels regels;

    private final Div controle = new Div();
    private Voorlegformulier formulier;
    private Div knoppen;

    @Override
    protected String titel() {
        return t("medezeggenschap.voorleggen.titel");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BESTUUR);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("medezeggenschap.titel"), adres("medezeggenschap")));
    }

    @Override
    protected void toon(Pad pad) {
        Medezeggenschapsoverzicht beeld = voorleggen.overzicht(mandaat());
        if (beeld.raden().isEmpty()) {
            add(new LegeStaat(t("medezeggenschap.voorleggen.geen-raad"), Knop.rustigNaar(adres("medezeggenschap"), t("medezeggenschap.terug"))));
            return;
        }
        formulier = new Voorlegformulier(beeld, regels.lijst(mandaat()));
        knoppen = new Div(Knop.rij(Knop.hoofd(t("medezeggenschap.doorgaan"), this::controleren),
                Knop.rustigNaar(adres("medezeggenschap"), t("medezeggenschap.terug"))));
        controle.removeAll();
        add(new Paragraph(t("medezeggenschap.voorleggen.inleiding")), formulier, knoppen, controle);
    }

    private void controleren() {
        if (!formulier.isGoed()) {
            return;
        }
        Voorlegging inhoud = formulier.inhoud();
        formulier.setVisible(false);
        knoppen.setVisible(false);
        H2 kop = new H2(t("medezeggenschap.controle"));
        kop.getElement().setAttribute("tabindex", "-1");
        Paragraph zin = new Paragraph(t("medezeggenschap.voorleggen.zin", "raad", formulier.raad().naam(), "recht", Voorlegzin.recht(inhoud.recht(), inhoud.geleding()),
                "termijn", Opmaak.nu().termijn(inhoud.termijn())));
        zin.addClassName("controlezin");
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("medezeggenschap.voorleggen.doen"), () -> poging(acties, () -> uitvoeren(inhoud))),
                Knop.gewoon(t("medezeggenschap.terug"), this::terug)));
        controle.add(kop, zin);
        anders(inhoud).ifPresent(controle::add);
        controle.add(new Paragraph(t("medezeggenschap.voorleggen.gevolg")), acties);
        kop.getElement().executeJs("this.focus()");
    }

    /** Says that the person chose otherwise than the rules propose. */
    private Optional<Melding> anders(Voorlegging inhoud) {
        return formulier.voorstel().recht().filter(r -> r != inhoud.recht() || formulier.voorstel().sterkste().geleding() != inhoud.geleding())
                .map(r -> Melding.letOp(t("medezeggenschap.voorleggen.anders", "recht", Voorlegzin.recht(r, formulier.voorstel().sterkste().geleding())))
                        .uitleg(t("medezeggenschap.voorleggen.anders.uitleg")));
    }

    private void uitvoeren(Voorlegging inhoud) {
        long id = voorleggen.voorleggen(mandaat(), formulier.raad().partijId(), inhoud);
        controle.removeAll();
        Bewijs bewijs = new Bewijs(t("medezeggenschap.voorleggen.bewijs", "raad", formulier.raad().naam(), "termijn",
                Opmaak.nu().termijn(inhoud.termijn()))).met(Knop.naar(adres("medezeggenschap", id), t("medezeggenschap.voorleggen.naar")),
                Knop.rustigNaar(adres("medezeggenschap"), t("medezeggenschap.titel")));
        controle.add(bewijs);
        bewijs.neemFocus();
    }

    private void terug() {
        controle.removeAll();
        formulier.setVisible(true);
        knoppen.setVisible(true);
    }
}
