package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.les.Themavolgen;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taken;
import nl.onderwijsregio.taak.Takenoverzicht;
import nl.onderwijsregio.web.kader.Kolommen;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Start page of every portal: what must I do, for whom, before when. */
@Route(value = Pad.ALLE, layout = PortaalLayout.class)
@PermitAll
public class WachtView extends PortaalView {
    @Inject
    Taken taken;
    @Inject
    Themavolgen volgen;
    @Inject
    Clock klok;

    @Override
    protected String titel() {
        return t("wacht.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Takenoverzicht overzicht = taken.van(mandaat());
        LocalDate vandaag = LocalDate.now(klok);
        add(new Kolommen(links(overzicht, vandaag), List.of(new DeadlinesBlok(overzicht.deadlines(), Taakregel.waar(wie()), klok.instant()), new WijzigingenBlok(overzicht.wijzigingen(), vandaag))));
    }

    /** The tasks; under them, for who follows themes, what is new about these. */
    private List<Component> links(Takenoverzicht overzicht, LocalDate vandaag) {
        TakenBlok blok = new TakenBlok(wie(), overzicht, vandaag);
        boolean deelt = wie().portaal() == Portaal.RE || wie().portaal().isRegionaal();
        return deelt && !volgen.gevolgd(mandaat()).isEmpty() ? List.of(blok, new ThemanieuwsBlok(volgen.nieuws(mandaat()), this::adres)) : List.of(blok);
    }
}
