package nl.onderwijsregio.bediening;

import java.util.List;
import java.util.Map;

/** Eight parties of De Waarden and their signatures; one of them has nobody with a valid mandaat. */
final class Tekenwerk {
    private static final String REGIO = "De Waarden (fictief)";
    private static final String BOND = "beroepsgroep bond";
    /** Parties that sign through somebody who acts for more parties: role, organisation. */
    private static final Map<String, String> ERBIJ = Map.of("bestuur overtuin", "De Overtuin (fictief)", "bestuur waardencollege", "Waardencollege (fictief)",
            "bestuur polder", "Stichting De Polder (fictief)", "opleider waardstad", "Universiteit Waardstad (fictief)");
    private static final String PENVOERDER = "bestuur noordpad";
    private static final List<String> ANDEREN = List.of("bestuur overtuin", "bestuur waardencollege", "bestuur polder", "opleider", "opleider waardstad", "beroepsgroep");

    private final Spel spel;

    Tekenwerk(Spel spel) {
        this.spel = spel;
    }

    /** Besturen other than the penvoerder are signed for by the projectleider, each under a mandaat of its own. */
    private static String wie(String rol) {
        return rol.equals(PENVOERDER) ? "bestuur" : rol.startsWith("bestuur") ? "projectleider" : rol.replaceAll(" .*", "");
    }

    void mandaten() {
        Beheerwerk beheer = new Beheerwerk(spel);
        ERBIJ.forEach((rol, partij) -> beheer.mandaat(rol, wie(rol), rol.startsWith("bestuur") ? "Bestuur" : "Opleider", partij, "De Waarden", REGIO, "stemmen", "tekenen"));
        beheer.mandaat(BOND, "beroepsgroep", "Beroepsgroep", "Bond Onderwijspersoneel (fictief)", "De Waarden", REGIO, "stemmen", "tekenen");
        beheer.beeindigen(BOND);
        Scherm bestuur = spel.als("bestuur");
        spel.onthoud(PENVOERDER, Long.parseLong(bestuur.begin("bestuur", "De Waarden").replaceAll("[^0-9]", "")));
    }

    private Scherm open(String rol) {
        return spel.als(wie(rol)).open(spel.pad(rol, "plan/ondertekenen"));
    }

    /** Each party in an act of its own, the penvoerder first. */
    void iedereen(int versie) {
        penvoerder(versie);
        anderen(versie);
    }

    void penvoerder(int versie) {
        tekenen(PENVOERDER, versie);
    }

    private void tekenen(String rol, int versie) {
        open(rol).kies("Ik onderteken").klik("Doorgaan").ziet("U ondertekent versie " + versie).klik("Plan ondertekenen").ziet("U ondertekende versie " + versie);
    }

    void anderen(int versie) {
        ANDEREN.forEach(rol -> tekenen(rol, versie));
        spel.als("projectleider").open(spel.pad("projectleider", "plan/ondertekenen")).ziet("Ondertekend").keur("drie-getekend").keurSmal("drie-getekend");
    }

    void zonderMandaat() {
        spel.als("beroepsgroep").open(spel.pad(BOND, "plan/ondertekenen")).ziet("Uw mandaat voor Bond Onderwijspersoneel (fictief) liep tot en met").zietNiet("Plan ondertekenen")
                .keur("drie-mandaat-afgelopen");
    }

    /** Who signed for the penvoerder signs for nobody else, not even for a party that still has to sign and gave the mandaat. */
    void penvoerderTekentNietVoorEenAnder() {
        Beheerwerk beheer = new Beheerwerk(spel);
        beheer.mandaat("bestuur erbij", "bestuur", "Bestuur", "De Overtuin (fictief)", "De Waarden", REGIO, "tekenen");
        spel.als("bestuur").open(spel.pad("bestuur erbij", "plan/ondertekenen")).zietNiet("Uw handtekening intrekken")
                .kies("Ik onderteken").klik("Doorgaan").klik("Plan ondertekenen").geweigerd("ZELFDE_ONDERTEKENAAR", "Noordpad").zietNiet("U ondertekende versie");
        beheer.beeindigen("bestuur erbij");
    }

    /** All signatures are void, and the page says whose. */
    void vervallen() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "plan/ondertekenen")).ziet("De tekst is gewijzigd. Van 7 partijen is een nieuwe handtekening nodig:");
        ERBIJ.values().forEach(scherm::ziet);
        scherm.ziet("Hogeschool Delta").ziet("Beroepsvereniging Leraren").keur("drie-vervallen").keurSmal("drie-vervallen");
    }

    void herinneren() {
        spel.als("projectleider").open(spel.pad("projectleider", "plan/ondertekenen")).klik("Iedereen herinneren die nog moet tekenen").ziet("De mail staat klaar voor")
                .keur("drie-herinnerd").keurSmal("drie-herinnerd").klik("Iedereen herinneren die nog moet tekenen").ziet("is vandaag al herinnerd");
    }
}
