package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.overzicht.Regiostanden;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalView;

/** A page of one region's dossier: the region stands in the address, its name above the page. */
abstract class Dossierpagina extends PortaalView {
    @Inject
    Regiostanden standen;

    private Regiostand regio;

    /** Fills the page; the region is read and may be seen. */
    abstract void toonDossier();

    final long regio() {
        return regio.regioId();
    }

    @Override
    protected final void toon(Pad pad) {
        regio = standen.een(mandaat(), pad.id("regio"));
        toonDossier();
    }

    @Override
    protected final List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("re.regios.titel"), adres("regios")), new Kruimel(regio.naam(), adres("regios", regio.regioId())));
    }
}
