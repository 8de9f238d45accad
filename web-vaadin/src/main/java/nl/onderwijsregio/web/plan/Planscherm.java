package nl.onderwijsregio.web.plan;

import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Ronden;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.PortaalView;

/** A page of a plan or of an agreement beside it; knows what the document in the address is called. */
abstract class Planscherm extends PortaalView {
    @Inject
    Ronden ronden;

    private MandaatId vanMandaat;
    private String document;

    /** With its years: "Activiteitenplan 2026-2029"; asked once for an address. */
    final String document() {
        if (!mandaat().equals(vanMandaat)) {
            document = ronden.titel(mandaat());
            vanMandaat = mandaat();
        }
        return document;
    }

    /** The way back to the overview of the document. */
    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(document(), adres("plan")));
    }
}
