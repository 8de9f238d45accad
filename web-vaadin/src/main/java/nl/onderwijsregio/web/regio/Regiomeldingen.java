package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regio.toets.Bevoegdheid;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.WeigeringBlok;

/** What stands above the tabs: why one can only read, and whether the own organisation still has to confirm. */
class Regiomeldingen {
    private final Tafel tafel;
    private final Consumer<HasComponents> bevestigen;

    Regiomeldingen(Tafel tafel, Consumer<HasComponents> bevestigen) {
        this.tafel = tafel;
        this.bevestigen = bevestigen;
    }

    List<Component> lijst() {
        List<Component> meldingen = new ArrayList<>();
        Bevoegdheid bevoegdheid = tafel.beeld().bevoegdheid();
        if (bevoegdheid.magBevestigen()) {
            meldingen.add(bevestiging(bevoegdheid));
        }
        if (bevoegdheid.slot().isPresent()) {
            meldingen.add(Melding.info(WeigeringBlok.zin(new Weigering(bevoegdheid.slot().get())))
                    .uitleg(t("regio.lezen.slot")));
        } else if (!bevoegdheid.functie()) {
            meldingen.add(Melding.info(t("regio.lezen.functie")));
        }
        return meldingen;
    }

    private Component bevestiging(Bevoegdheid bevoegdheid) {
        Div plaats = new Div();
        plaats.add(Melding.info(t("regio.bevestigen.vraag", "partij", bevoegdheid.eigen().orElseThrow().naam()))
                .uitleg(t("regio.bevestigen.uitleg"))
                .met(Knop.hoofd(t("regio.bevestigen"), () -> bevestigen.accept(plaats))));
        return plaats;
    }
}
