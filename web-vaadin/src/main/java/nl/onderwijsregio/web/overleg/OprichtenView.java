package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.overleg.Orgaansoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Sets up an organ. */
@Route(value = Pad.BESTUUR + "/overleg/organen/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class OprichtenView extends PortaalView {
    @Inject
    Organen organen;

    @Override
    protected String titel() {
        return t("overleg.oprichten");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BESTUUR);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("overleg.titel"), adres("overleg")));
    }

    @Override
    protected void toon(Pad pad) {
        if (!organen.lijst(mandaat()).magInrichten()) {
            add(Melding.info(t("overleg.oprichten.wie")).met(Knop.rustigNaar(adres("overleg"), t("overleg.titel"))));
            return;
        }
        Orgaanformulier formulier = new Orgaanformulier().vul(Orgaansoort.STUURGROEP, "", "");
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("overleg.oprichten"), () -> oprichten(formulier, acties)), Knop.rustigNaar(adres("overleg"), t("overleg.terug"))));
        add(new Paragraph(t("overleg.oprichten.uitleg")), formulier, acties);
    }

    private void oprichten(Orgaanformulier formulier, Div acties) {
        if (formulier.isGoed()) {
            poging(acties, () -> {
                long id = organen.oprichten(mandaat(), formulier.opgave());
                getUI().ifPresent(ui -> ui.navigate(adres("overleg", "organen", id).substring(1)));
            });
        }
    }
}
