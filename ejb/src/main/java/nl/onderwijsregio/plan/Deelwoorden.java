package nl.onderwijsregio.plan;

import java.util.Map;

/** The Dutch words above the tables of the structured parts, for the page that is handed in. */
public final class Deelwoorden {
    private static final Map<String, String> WOORDEN = Map.ofEntries(
            Map.entry("ARBEIDSMARKT", "Arbeidsmarktanalyse"),
            Map.entry("VRAAGSTUKKEN", "Vraagstukken"),
            Map.entry("DOELEN", "Doelen"),
            Map.entry("BIJDRAGEN", "Wat de activiteiten opleveren"),
            Map.entry("POSTEN", "Posten van de begroting"),
            Map.entry("MONITORING", "Monitoring"),
            Map.entry("AMBITIE", "100%-ambitie"),
            Map.entry("PROJECTLEIDER", "Projectleider"),
            Map.entry("LOKET", "Loket"),
            Map.entry("indicator", "Indicator"),
            Map.entry("waarde", "Waarde, of waarom die ontbreekt"),
            Map.entry("n", "n"),
            Map.entry("bron", "Bron"),
            Map.entry("peildatum", "Peildatum"),
            Map.entry("methode", "Methode"),
            Map.entry("overgenomen", "overgenomen, niet nagekeken"),
            Map.entry("vraagstuk", "Vraagstuk"),
            Map.entry("doelgroep", "Doelgroep"),
            Map.entry("toelichting", "Toelichting"),
            Map.entry("doel", "Doel"),
            Map.entry("nulwaarde", "Nu"),
            Map.entry("streefwaarde", "Straks"),
            Map.entry("streefdatum", "Wanneer"),
            Map.entry("activiteit", "Activiteit"),
            Map.entry("partners", "Partners"),
            Map.entry("resultaat", "Resultaat"),
            Map.entry("subsidie", "Subsidie"),
            Map.entry("eigenBijdrage", "Eigen bijdrage"),
            Map.entry("post", "Post"),
            Map.entry("kostensoort", "Soort kosten"),
            Map.entry("jaar", "Jaar"),
            Map.entry("fte", "Fte"),
            Map.entry("tarief", "Per fte"),
            Map.entry("bedrag", "Bedrag"),
            Map.entry("coordinatie", "Coördinatie"),
            Map.entry("afspraak", "Wat wordt gevolgd"),
            Map.entry("wanneer", "Wanneer"),
            Map.entry("wie", "Wie"),
            Map.entry("veld", "Vraag"),
            Map.entry("antwoord", "Antwoord"),
            Map.entry("ja", "ja"),
            Map.entry("AANTREKKEN", "aantrekken"),
            Map.entry("BEHOUDEN", "behouden"),
            Map.entry("BEIDE", "aantrekken en behouden"),
            Map.entry("PERSONEEL", "personeel"),
            Map.entry("INHUUR", "inhuur"),
            Map.entry("SCHOLING", "scholing"),
            Map.entry("MATERIEEL", "materieel"),
            Map.entry("OVERIG", "overig"));

    private Deelwoorden() {}

    public static String van(String naam) {
        return WOORDEN.getOrDefault(naam, naam);
    }
}
