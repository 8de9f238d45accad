package nl.onderwijsregio.web.afdruk;

/**
 * One page for paper.
 *
 * @param titel the H1
 * @param kopregel what stands above every sheet: "De Waarden · Plan van aanpak 2025 · versie 6 · 3F9A-21C4-88D0"
 */
public record Blad(String titel, String kopregel, Afdruk inhoud) {}
