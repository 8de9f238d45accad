package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.LongConsumer;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kolommen;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** The tabs of the composition with the toets beside them. Every act is followed by reading the region anew. */
class Regioscherm extends Div implements Tafel {
    private final Gemachtigde wie;
    private final Grenzen grenzen;
    private final Runnable naBewaren;
    private final Div boven = new Div();
    private final Tabbladen tabs = new Tabbladen(t("regio.titel"));
    private final ProefRegel proef;
    private final ToetsPaneel paneel;
    private final AantallenDeel aantallen;
    private Regiobeeld beeld;

    Regioscherm(Regiobeeld beeld, Gemachtigde wie, Grenzen grenzen, String adresBedrag, Runnable naBewaren) {
        this.beeld = beeld;
        this.wie = wie;
        this.grenzen = grenzen;
        this.naBewaren = naBewaren;
        addClassName("regioscherm");
        paneel = new ToetsPaneel(this, adresBedrag);
        proef = new ProefRegel(this);
        aantallen = new AantallenDeel(this);
        List.of(new BesturenDeel(this), PartijenDeel.opleiders(this), PartijenDeel.beroepsgroep(this), new GemeentenDeel(this), aantallen).forEach(tabs::deel);
        add(boven, new Kolommen(List.of(proef, tabs), List.of(paneel)));
        alles();
    }

    private void alles() {
        boven.removeAll();
        boven.add(new Regiomeldingen(this, this::bevestigen).lijst().toArray(Component[]::new));
        tabs.toon();
        paneel.toon();
    }

    private void bevestigen(HasComponents plaats) {
        if (Poging.bij(plaats).doe(() -> grenzen.samenstellen().deelnameBevestigen(mandaat()))) {
            opnieuwLezen();
            Melding klaar = Melding.goed(t("regio.bevestigd", "partij", wie.partijNaam()));
            boven.addComponentAsFirst(klaar);
            klaar.neemFocus();
        }
    }

    @Override
    public boolean doe(HasComponents plaats, String wat, LongConsumer act) {
        return Poging.bij(plaats).doe(() -> {
            try {
                act.accept(beeld.feiten().kop().versie());
            } catch (Weigering weigering) {
                if (weigering.reden() != RegioReden.SAMENSTELLING_GEWIJZIGD) {
                    throw weigering;
                }
                conflict(plaats, wat, weigering, act);
                return;
            }
            proef.sluiten();
            opnieuwLezen();
            naBewaren.run();
        }) && !Conflict.staatBij(plaats);
    }

    private void conflict(HasComponents plaats, String wat, Weigering weigering, LongConsumer act) {
        Conflict melding = new Conflict(wat, weigering);
        melding.met(Knop.gewoon(t("regio.conflict.alsnog"), () -> {
            plaats.remove(melding);
            opnieuwLezen();
            doe(plaats, wat, act);
        }), Knop.klein(t("regio.conflict.verversen"), () -> {
            plaats.remove(melding);
            opnieuwLezen();
        }));
        plaats.add(melding);
        melding.neemFocus();
    }

    private void opnieuwLezen() {
        beeld = grenzen.toets().beeld(mandaat(), beeld.feiten().kop().regioId());
        alles();
    }

    @Override
    public void watAls(Proef vraag) {
        proef.toon(vraag);
    }

    @Override
    public void naarAantallen() {
        tabs.kies(aantallen);
    }

    @Override
    public Regiobeeld beeld() {
        return beeld;
    }

    @Override
    public MandaatId mandaat() {
        return wie.mandaat();
    }

    @Override
    public Grenzen grenzen() {
        return grenzen;
    }
}
