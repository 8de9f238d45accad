package nl.onderwijsregio.opmerking;

/** What became of a suggestion. */
public enum Voorstelstand { OPEN, AANVAARD, AFGEWEZEN }
