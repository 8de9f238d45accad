package nl.onderwijsregio.beoordeling;

/** How an application does on a criterium. The words follow the source: "in voldoende mate". */
public enum Score { ONVOLDOENDE, TWIJFEL, VOLDOENDE }
