package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.overleg.Presentieregel;
import nl.onderwijsregio.overleg.Presentiestand;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.overleg.Vergaderleiding;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Tabel;

/** Who comes, and from its beginning who was there; who leads writes that down. */
class Presentieblok extends Div {
    private final transient Vergaderleiding leiding;
    private final MandaatId mandaat;
    private final Vergaderbeeld beeld;
    private final Runnable klaar;

    Presentieblok(Vergaderleiding leiding, MandaatId mandaat, Vergaderbeeld beeld, Runnable klaar) {
        this.leiding = leiding;
        this.mandaat = mandaat;
        this.beeld = beeld;
        this.klaar = klaar;
        add(new H2(t("overleg.presentie")));
        if (beeld.presentie().isEmpty()) {
            add(new Paragraph(t("overleg.presentie.leeg")));
            return;
        }
        boolean schrijft = beeld.magLeiden() && beeld.regel().magNotuleren();
        Tabel tabel = new Tabel(t("overleg.presentie")).zonderBijschrift().kolom(t("overleg.kolom.wie")).kolom(t("overleg.kolom.rol")).kolom(t("overleg.kolom.presentie"));
        if (schrijft) {
            tabel.kolom(t("overleg.kolom.opschrijven"));
        }
        beeld.presentie().forEach(p -> {
            if (schrijft) {
                tabel.rij(persoon(p), Overlegzin.rol(p.lid().rol()), Overlegzin.presentie(p.stand()), knoppen(p));
            } else {
                tabel.rij(persoon(p), Overlegzin.rol(p.lid().rol()), Overlegzin.presentie(p.stand()));
            }
        });
        add(tabel);
    }

    private static String persoon(Presentieregel p) {
        return Overlegzin.persoon(p.lid().mandaat());
    }

    private Div knoppen(Presentieregel p) {
        return Knop.rij(knop(p, Presentiestand.AANWEZIG), knop(p, Presentiestand.AFWEZIG));
    }

    private Button knop(Presentieregel p, Presentiestand stand) {
        Button knop = Knop.klein(Overlegzin.presentie(stand), () -> {
            if (Poging.bij(this).doe(() -> leiding.presentieSchrijven(mandaat, beeld.regel().id(), p.lid().mandaat().id(), stand))) {
                klaar.run();
            }
        });
        knop.setAriaLabel(Overlegzin.presentie(stand) + ": " + persoon(p));
        return knop;
    }
}
