package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Registerregel;
import nl.onderwijsregio.besluit.Stemuitkomst;
import nl.onderwijsregio.openbaar.Openbaarregister;
import nl.onderwijsregio.openbaar.Openbaretekst;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The public decisions of a region as a plain page: what was decided, by which chambers, on which text, and how anyone counts it again. */
final class Besluitenblad {
    private Besluitenblad() {}

    static Blad van(Openbaarregister register) {
        Afdruk blad = new Afdruk();
        if (register.isFictief()) {
            blad.tekst(t("regio.openbaar.bron-fictief"));
        }
        blad.tekst(t("openbaar.besluiten.uitleg"));
        register.regels().forEach(r -> besluit(blad, r, register.teksten().get(r.sha256())));
        if (register.isVol()) {
            blad.tekst(t("openbaar.besluiten.ouder"));
        }
        blad.kop(2, t("openbaar.besluiten.natellen"), "natellen").tekst(t("openbaar.besluiten.natellen.uitleg"))
                .verwijzing("/regio/" + register.sleutel() + "/besluitenregister.json", t("openbaar.besluiten.download"))
                .gegevens(t("besluit.register.aantal"), String.valueOf(register.stand().aantal()), t("besluit.register.kop"), register.stand().kop());
        return new Blad(register.regio() + ": " + t("openbaar.besluiten.titel"), register.regio() + " · " + t("openbaar.besluiten.titel"), blad);
    }

    private static void besluit(Afdruk blad, Registerregel r, Openbaretekst tekst) {
        String kop = r.besluitnummer() == null ? t("openbaar.besluiten.zonder", "nummer", r.voorstelnummer(), "onderwerp", r.onderwerp())
                : t("openbaar.besluiten.met", "nummer", r.besluitnummer(), "onderwerp", r.onderwerp());
        blad.kop(2, kop, "inschrijving-" + r.volgnummer()).gegevens(t("besluit.uitkomst"), t("besluit.uitkomst." + r.uitkomst().name()),
                t("openbaar.besluiten.kamers"), kamers(r.kamers()), t("besluit.gesloten"), Opmaak.nu().moment(r.sluit()), t("besluit.tekst"),
                t("besluit.versie", "nummer", r.versie()) + " · " + r.sha256());
        if (tekst != null) {
            blad.kop(3, t("voorstel.vraag")).tekst(tekst.vraag()).kop(3, t(r.uitkomst() == Stemuitkomst.AANGENOMEN ? "voorstel.tekst" : "openbaar.besluiten.voorgesteld")).tekst(tekst.tekst());
        }
    }

    private static String kamers(List<Registerregel.Kameroordeelregel> kamers) {
        return kamers.stream().map(k -> t("besluit.kamer." + k.kamer().name()) + ": " + t("besluit.oordeel." + k.oordeel().name()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" · "));
    }
}
