package nl.onderwijsregio.gegevens;

/** Small files in the forms of the real ones; everything in them is fictief. */
final class Voorbeeld {
    static final String GEMEENTEN = """
            gemeentecode,gemeentenummer,gemeentenaam,duo_naam,provincie,arbeidsmarktregio_2026,zwaartepunt_lon,zwaartepunt_lat
            GM0114,0114,Emmen,EMMEN,Drenthe,Drenthe,6.9,52.7
            GM0518,0518,'s-Gravenhage,S GRAVENHAGE,Zuid-Holland,Haaglanden,4.3,52.0
            GM1900,1900,Súdwest-Fryslân,SUDWEST-FRYSLAN,Friesland,Friesland,5.5,53.0
            GM1980,1980,Dijk en Waard,DIJK EN WAARD,Noord-Holland,Noord-Holland Noord,4.8,52.6
            """;
    static final String PO_KOP = "vestigingscode,brin,naam,soort,denominatie,bevoegd_gezag,gemeentecode,gemeentenaam,leerlingen_2022,"
            + "leerlingen_2023,leerlingen_2024,leerlingen_2025,in_adresbestand_2026_08,postcode,plaats,lon,lat\n";
    static final String PO = PO_KOP
            + "00AA00,00AA,De Kade,BO,Openbaar,11111,GM0114,EMMEN,210,205,200,190,ja,7811AA,Emmen,6.9,52.7\n"
            + "00AA01,00AA,De Kade Oost,SBO,Openbaar,11111,GM0114,EMMEN,<5,0,12,,ja,7811AB,Emmen,6.9,52.7\n"
            + "00BB00,00BB,De Duinen,SO/VSO,Samenwerking PC, RK en Algemeen,22222,GM0518,S GRAVENHAGE,80,81,82,83,ja,2511AA,Den Haag,4.3,52.0\n"
                    .replace("Samenwerking PC, RK en Algemeen", "\"Samenwerking PC, RK, Alg. Bijzonder\"");
    static final String ADRES_KOP = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;"
            + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES\r\n";
    static final String VO_KOP = "vestigingscode,brin,naam,onderwijsstructuur,denominatie,bevoegd_gezag,bevoegd_gezag_herkomst,gemeentecode,"
            + "gemeentenaam,provincie,postcode,plaats,leerlingen_2023_benaderd,lon,lat\n";
    static final String VO = VO_KOP
            + "01CC00,01CC,Het Lyceum,HAVO/VWO,Openbaar,33333,afgeleid,GM0114,EMMEN,Drenthe,7811AC,Emmen,954,6.9,52.7\n"
            + "01CC01,01CC,De Praktijk,PRO,Openbaar,33333,afgeleid,GM0114,EMMEN,Drenthe,7811AD,Emmen,,6.9,52.7\n";

    private Voorbeeld() {}

    static String adres(String gezag, String code, String naam, String gemeente, String denominatie) {
        return "Drenthe;" + gezag + ";" + code.substring(0, 4) + ";" + code + ";" + naam + ";Kade;1;7811 AA;EMMEN;" + gemeente + ";EMMEN;"
                + denominatie + "; ; \r\n";
    }
}
