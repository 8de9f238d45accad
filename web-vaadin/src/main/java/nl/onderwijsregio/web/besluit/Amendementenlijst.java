package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntFunction;
import nl.onderwijsregio.besluit.voorstel.Voorstelbeeld;
import nl.onderwijsregio.web.kader.Takenlijst;

/** What others want to change in a proposal, with what became of it. */
class Amendementenlijst extends Div {
    Amendementenlijst(Voorstelbeeld beeld, IntFunction<String> adres) {
        add(new H2(t("amendement.lijst")));
        if (beeld.amendementen().isEmpty()) {
            add(new Paragraph(t("amendement.geen")));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        beeld.amendementen().forEach(a -> lijst.rij(t("amendement.titel", "nummer", a.nummer(), "partij", a.partijNaam()), a.reden(),
                t("amendement.stand." + a.stand().name()), adres.apply(a.nummer())));
        add(lijst);
    }
}
