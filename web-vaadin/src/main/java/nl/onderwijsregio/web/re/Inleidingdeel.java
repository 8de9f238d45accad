package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import nl.onderwijsregio.aanbeveling.Briefbeeld;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.aanbeveling.Briefbewaring.Bewaard;
import nl.onderwijsregio.aanbeveling.Briefbewaring.Botsing;
import nl.onderwijsregio.web.kader.Bewaarstatus;
import nl.onderwijsregio.web.kader.Poging;

/** The introduction of the letter, saved while typing, never over what a colleague wrote. */
class Inleidingdeel extends Div {
    /** Saves on top of a state. */
    interface Bewaarder extends Serializable {
        Briefbewaring<String> bewaren(int basisversie, String tekst);
    }

    private final TextArea veld = new TextArea(t("aanbeveling.inleiding"));
    private final Bewaarstatus stand = new Bewaarstatus();
    private final Div plaats = new Div();
    private final Div botsing = new Div();
    private final Bewaarder bewaarder;
    private int basis;

    Inleidingdeel(Briefbeeld brief, Bewaarder bewaarder) {
        this.bewaarder = bewaarder;
        basis = brief.inleidingVersie();
        veld.setValue(brief.inleiding());
        veld.setMaxLength(4_000);
        veld.setWidthFull();
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(1_000);
        veld.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                bewaren();
            }
        });
        add(veld, stand, plaats, botsing);
    }

    /** The state that is in sight. */
    int versie() {
        return basis;
    }

    private void bewaren() {
        Poging.bij(plaats).doe(() -> verwerken(bewaarder.bewaren(basis, veld.getValue())));
    }

    private void verwerken(Briefbewaring<String> uitkomst) {
        botsing.removeAll();
        switch (uitkomst) {
            case Bewaard<String> b -> {
                basis = b.versie();
                stand.bewaard(b.moment());
            }
            case Botsing<String> b -> botsing.add(new Collegakeuze(b, b.eigen(), b.nu(), keuze -> kiezen(b, keuze)));
        }
    }

    private void kiezen(Botsing<String> b, Collegakeuze.Keuze keuze) {
        basis = b.versie();
        veld.setValue(Collegakeuze.tekst(b, keuze));
        bewaren();
        veld.focus();
    }
}
