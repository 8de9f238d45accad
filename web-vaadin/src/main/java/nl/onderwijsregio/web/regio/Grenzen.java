package nl.onderwijsregio.web.regio;

import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.samenstellen.Samenstellingskeuzes;
import nl.onderwijsregio.regio.toets.Regiotoets;

/** The boundaries this feature works with. */
record Grenzen(Regiotoets toets, Samenstellen samenstellen, Opgaven opgaven, Samenstellingskeuzes keuzes) {}
