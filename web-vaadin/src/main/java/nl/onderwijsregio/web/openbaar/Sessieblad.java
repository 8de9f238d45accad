package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.kennis.OpenbareSessie;
import nl.onderwijsregio.kennis.Sessieregel;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Published kennissessies as plain pages: the list, and one with its programme; nobody is named. */
final class Sessieblad {
    private Sessieblad() {}

    static Blad lijst(List<Sessieregel> komend, List<Sessieregel> geweest) {
        Afdruk blad = new Afdruk().tekst(t("kennis.openbaar.uitleg"));
        groep(blad, t("kennis.komend"), komend);
        groep(blad, t("kennis.geweest"), geweest);
        return new Blad(t("kennis.openbaar.titel"), t("kader.product"), blad);
    }

    private static void groep(Afdruk blad, String kop, List<Sessieregel> regels) {
        blad.kop(2, kop);
        if (regels.isEmpty()) {
            blad.tekst(t("kennis.openbaar.geen"));
        }
        regels.forEach(r -> blad.verwijzing("/kennissessies/" + r.id(), r.titel()).tekst(wanneer(r.begin(), r.einde()) + " · " + waar(r) + " · " + r.organisatorNaam() + " · "
                + woorden("kennis.thema.", r.themas()) + " · " + t("kennis.stand." + r.stand().name())));
    }

    static Blad een(OpenbareSessie sessie) {
        Sessieregel r = sessie.regel();
        Afdruk blad = new Afdruk().gegevens(t("kennis.openbaar.wanneer"), wanneer(r.begin(), r.einde()), t("kennis.waar"), waar(r), t("kennis.organisator"), r.organisatorNaam(),
                t("kennis.themas"), woorden("kennis.thema.", r.themas()), t("kennis.doelgroepen"), woorden("kennis.doelgroep.", sessie.doelgroepen()),
                t("kennis.openbaar.stand"), t("kennis.stand." + r.stand().name())).kop(2, t("kennis.over")).tekst(sessie.omschrijving());
        if (!sessie.programma().isEmpty()) {
            blad.kop(2, t("kennis.programma")).tabel(t("kennis.programma"), List.of(t("kennis.deel"), t("kennis.deel.tijd"), t("kennis.deel.gastregio")),
                    sessie.programma().stream().map(d -> List.of(d.titel(), wanneer(d.begin(), d.einde()), d.gastregio())).toList());
        }
        return new Blad(r.titel(), t("kennis.openbaar.titel") + " · " + t("kader.product"), blad.verwijzing("/kennissessies", t("kennis.openbaar.alle")));
    }

    private static String waar(Sessieregel r) {
        return t("kennis.waar." + r.vorm().name(), "plaats", r.plaats());
    }

    private static String woorden(String sleutel, Collection<? extends Enum<?>> waarden) {
        return waarden.stream().sorted().map(w -> t(sleutel + w.name())).collect(Collectors.joining(", "));
    }

    private static String wanneer(Instant begin, Instant einde) {
        LocalDateTime van = LocalDateTime.ofInstant(begin, Klok.ZONE);
        LocalDateTime tot = LocalDateTime.ofInstant(einde, Klok.ZONE);
        return t("kennis.wanneer", "begin", Opmaak.nu().weekdagMoment(van), "einde",
                van.toLocalDate().equals(tot.toLocalDate()) ? Opmaak.nu().tijd(tot.toLocalTime()) : Opmaak.nu().weekdagMoment(tot));
    }
}
