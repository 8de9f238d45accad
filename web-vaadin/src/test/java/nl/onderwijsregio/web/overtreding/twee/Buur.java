package nl.onderwijsregio.web.overtreding.twee;

/** The inside of a feature, public for no reason. */
public class Buur {}
