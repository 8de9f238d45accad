package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Vergelijking;

/** Somebody saved first: both texts beside each other, and with which to go on. */
class Tweeteksten extends Div {
    Tweeteksten(String eigen, String ander, String wie, SerializableRunnable mijn, SerializableRunnable die) {
        Melding melding = Melding.letOp(t("beoordeling.botsing", "wie", wie));
        add(melding, new Vergelijking(t("beoordeling.botsing.ander", "wie", wie), ander, t("beoordeling.botsing.eigen"), eigen),
                Knop.rij(Knop.gewoon(t("beoordeling.botsing.mijn"), mijn), Knop.gewoon(t("beoordeling.botsing.die", "wie", wie), die)));
        melding.neemFocus();
    }
}
