package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;

/** What this portal is for, and the sign-in; or that signing in does not work now. */
class InlogBlok extends Div {
    InlogBlok(Portaal portaal, boolean inlogdienstStil) {
        Paragraph wat = new Paragraph(t("deur." + portaal.name() + ".uitleg"));
        wat.addClassName("inleiding");
        add(wat);
        if (inlogdienstStil) {
            add(Melding.letOp(t("deur.dienst-stil")).uitleg(t("deur.dienst-stil.uitleg")).met(new Anchor("/regios", t("zoek.alle"))));
        }
        Anchor in = Knop.naar("/login?naar=%2F" + portaal.pad() + "%3Flaatste%3D1", t("deur." + portaal.name() + ".inloggen"));
        in.setRouterIgnore(true);
        add(Knop.rij(in));
    }
}
