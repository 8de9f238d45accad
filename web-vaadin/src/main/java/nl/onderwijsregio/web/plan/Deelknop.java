package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.voorbeeld.Planvoorbeelden;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Sharing one version as an example, or taking that back. */
class Deelknop extends Div {
    Deelknop(Planvoorbeelden voorbeelden, MandaatId mandaat, int nummer, boolean gedeeld, Runnable klaar) {
        String wat = gedeeld ? "planvoorbeeld.intrekken" : "planvoorbeeld.delen";
        Div rij = Knop.rij();
        add(rij);
        if (gedeeld) {
            rij.add(new Badge(Melding.Soort.INFO, t("planvoorbeeld.gedeeld")));
        }
        String naam = t(wat, "nummer", nummer);
        rij.add(Knop.gewoon(naam, () -> Velden.vraag(naam, t(wat + ".gevolg"), naam, () -> {
            if (Poging.bij(this).doe(() -> doen(voorbeelden, mandaat, nummer, gedeeld))) {
                klaar.run();
            }
        }).open()));
    }

    private static void doen(Planvoorbeelden voorbeelden, MandaatId mandaat, int nummer, boolean gedeeld) {
        if (gedeeld) {
            voorbeelden.intrekken(mandaat, nummer);
        } else {
            voorbeelden.delen(mandaat, nummer);
        }
    }
}
