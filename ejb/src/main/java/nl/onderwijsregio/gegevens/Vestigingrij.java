package nl.onderwijsregio.gegevens;

/** What one row says about a vestiging; null where the file does not say. */
record Vestigingrij(Vestigingscode code, String sector, String soort, String naam, String denominatie, String onderwijsstructuur,
        String bestuursnummer, String gemeentecode, String postcode, String plaats, Double lon, Double lat) {}
