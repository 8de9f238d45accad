package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.overleg.Agendawerk;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Whether one comes oneself. */
class Antwoordblok extends Div {
    private final transient Agendawerk werk;
    private final Gemachtigde wie;
    private final long vergadering;
    private final Runnable klaar;

    Antwoordblok(Agendawerk werk, Gemachtigde wie, Vergaderbeeld beeld, Runnable klaar) {
        this.werk = werk;
        this.wie = wie;
        this.vergadering = beeld.regel().id();
        this.klaar = klaar;
        add(new H2(t("overleg.antwoord")), new Paragraph(beeld.eigen().stand() == null ? t("overleg.antwoord.vraag", "partij", wie.partijNaam())
                : t("overleg.antwoord.gegeven", "stand", Overlegzin.presentie(beeld.eigen().stand()))),
                Knop.rij(Knop.gewoon(t("overleg.antwoord.komt"), () -> weten(true)), Knop.gewoon(t("overleg.antwoord.komt-niet"), () -> weten(false))));
    }

    private void weten(boolean komt) {
        if (Poging.bij(this).doe(() -> werk.laatWeten(wie.mandaat(), vergadering, komt))) {
            klaar.run();
        }
    }
}
