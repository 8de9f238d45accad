package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.beheer.Mandaatproef;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The one sentence that says what a mandaat allows, read before it is given. */
final class Mandaatzin {
    private Mandaatzin() {}

    static String van(Mandaatproef proef) {
        var vraag = proef.vraag();
        return t(proef.regioNaam() == null ? "beheer.mandaat.zin" : "beheer.mandaat.zin.regio", "wie", vraag.gebruiker(), "periode",
                periode(vraag.van(), vraag.tot()), "mag", mag(proef), "partij", proef.partijNaam(), "regio", String.valueOf(proef.regioNaam()));
    }

    static String periode(LocalDate van, LocalDate tot) {
        return tot == null ? t("beheer.periode.open", "van", Opmaak.nu().dag(van))
                : t("beheer.periode", "van", Opmaak.nu().dag(van), "tot", Opmaak.nu().dag(tot));
    }

    private static String mag(Mandaatproef proef) {
        List<String> woorden = proef.vraag().functies().stream().sorted().map(f -> t("beheer.functie.doen." + f.name())).toList();
        if (woorden.isEmpty()) {
            return t("beheer.functie.doen.lezen");
        }
        String begin = String.join(", ", woorden.subList(0, woorden.size() - 1));
        return begin.isEmpty() ? woorden.getLast() : begin + " " + t("beheer.en") + " " + woorden.getLast();
    }
}
