package nl.onderwijsregio.web.re;

import nl.onderwijsregio.web.kader.Pad;

/** Addresses of one region's dossier, below a portal that reaches all regions. */
final class Regiopad {
    static final String DEEL = "/regios/:regio([0-9]+)";
    static final String RE = Pad.RE + DEEL;
    static final String BELEID = Pad.BELEID + DEEL;

    private Regiopad() {}
}
