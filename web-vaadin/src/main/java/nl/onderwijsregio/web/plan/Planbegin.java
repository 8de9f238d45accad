package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import nl.onderwijsregio.plan.Ronde;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;

/** Nothing was written yet for this round: what it is, when one can apply, and beginning it when that is still of use. */
class Planbegin extends Div {
    /**
     * @param adres where the other rounds are
     * @param leidt whether the reader may begin
     * @param beginnen the act; what it refuses is shown at the place it is given
     */
    Planbegin(Ronde ronde, String adres, boolean leidt, SerializableConsumer<Div> beginnen) {
        String uitleg = Rondezinnen.onder(ronde);
        add(new Paragraph(ronde.regeling() + ". " + Rondezinnen.venster(ronde)));
        if (!uitleg.isEmpty()) {
            add(new Paragraph(uitleg));
        }
        Anchor andere = Knop.rustigNaar(adres, t("ronden.naar"));
        if (!ronde.stand().magBeginnen()) {
            add(new LegeStaat(t("plan.leeg.voorbij", "titel", ronde.titel()), andere));
        } else if (leidt) {
            Div voet = new Div();
            voet.add(Knop.rij(Knop.hoofd(t("plan.beginnen", "titel", ronde.titel()), () -> beginnen.accept(voet)), andere));
            add(new LegeStaat(t("plan.leeg.leider"), voet));
        } else {
            add(new LegeStaat(t("plan.leeg"), andere));
        }
    }
}
