package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.onderwijsregio.beheer.Rollen;
import nl.onderwijsregio.partij.Functie;

/** Realm roles and functions in words, always in the same order. */
final class Rolnamen {
    private Rolnamen() {}

    static String van(String rol) {
        return t("beheer.rol." + rol);
    }

    static String van(Collection<String> rollen) {
        return rollen.isEmpty() ? t("beheer.rol.geen") : Rollen.ALLE.stream().filter(rollen::contains).map(Rolnamen::van).collect(Collectors.joining(", "));
    }

    static String functie(Functie functie) {
        return t("beheer.functie." + functie.name());
    }

    static String functies(Collection<Functie> functies) {
        return functies.isEmpty() ? t("beheer.functie.geen")
                : functies.stream().sorted().map(Rolnamen::functie).collect(Collectors.joining(", "));
    }
}
