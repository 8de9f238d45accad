package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.LocalDateTime;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.overleg.Lidregel;
import nl.onderwijsregio.overleg.Orgaanregel;
import nl.onderwijsregio.overleg.Orgaanrol;
import nl.onderwijsregio.overleg.Orgaansoort;
import nl.onderwijsregio.overleg.Presentiestand;
import nl.onderwijsregio.overleg.Puntsoort;
import nl.onderwijsregio.overleg.Puntstemming;
import nl.onderwijsregio.overleg.Puntstuk;
import nl.onderwijsregio.overleg.Puntvoorstel;
import nl.onderwijsregio.overleg.Vergaderopgave;
import nl.onderwijsregio.overleg.Vergaderregel;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.web.kader.Rolnaam;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Words around organs and their meetings, the same on every screen. */
final class Overlegzin {
    private Overlegzin() {}

    static String soort(Orgaansoort soort) {
        return t("overleg.soort." + soort.name());
    }

    static String rol(Orgaanrol rol) {
        return t("overleg.rol." + rol.name());
    }

    /** "jansen (Stichting Noordpad)". */
    static String persoon(Mandaatregel mandaat) {
        return t("overleg.persoon", "wie", mandaat.gebruiker(), "partij", mandaat.partijNaam());
    }

    /** As {@link #persoon}, with what the mandaat is for: two mandates of one person are told apart. */
    static String kandidaat(Mandaatregel mandaat) {
        return t("overleg.kandidaat", "wie", mandaat.gebruiker(), "partij", mandaat.partijNaam(), "rol", Rolnaam.van(mandaat));
    }

    /** The kind and who leads it. */
    static String onder(Orgaanregel orgaan) {
        return soort(orgaan.soort()) + " · " + orgaan.voorzitter().map(v -> t("overleg.voorzitter", "persoon", persoon(v.mandaat())))
                .orElseGet(() -> t("overleg.voorzitter.geen"));
    }

    /** Until when, and that the mandaat ended it when it did. */
    static String tot(Lidregel lid) {
        return lid.einde().map(e -> t(lid.eindigtMetMandaat() ? "overleg.tot-mandaat" : "overleg.tot", "datum", e)).orElseGet(() -> t("overleg.tot.open"));
    }

    /** "vrijdag 11 oktober 2024, 9.00 uur – 10.30 uur"; with both days when it lasts till another. */
    static String wanneer(Vergaderopgave wanneer) {
        LocalDateTime begin = LocalDateTime.ofInstant(wanneer.begint(), Klok.ZONE);
        LocalDateTime einde = LocalDateTime.ofInstant(wanneer.eindigt(), Klok.ZONE);
        Opmaak opmaak = Opmaak.nu();
        return opmaak.weekdagMoment(begin) + " – " + (begin.toLocalDate().equals(einde.toLocalDate()) ? opmaak.tijd(einde.toLocalTime()) : opmaak.weekdagMoment(einde));
    }

    static String waar(Vergaderopgave wanneer) {
        return wanneer.plaats().isEmpty() ? t("overleg.online") : wanneer.link().isEmpty() ? wanneer.plaats() : t("overleg.plaats-en-online", "plaats", wanneer.plaats());
    }

    static String wanneerEnWaar(Vergaderopgave wanneer) {
        return wanneer(wanneer) + " · " + waar(wanneer);
    }

    /** Where a meeting stands, in a word or two. */
    static String stand(Vergaderregel v) {
        return switch (v.status()) {
            case AFGEZEGD -> t("overleg.stand.afgezegd");
            case GEPLAND -> t(v.uitgenodigdOp() == null ? "overleg.stand.gepland" : "overleg.stand.uitgenodigd");
            case GEHOUDEN -> v.notulenversie() == 0 ? t("overleg.stand.gehouden") : v.correctie() != null ? t("overleg.stand.correctie")
                    : t("overleg.stand.vastgesteld", "versie", v.notulenversie());
        };
    }

    static String punt(Puntsoort soort) {
        return t("overleg.puntsoort." + soort.name());
    }

    static String presentie(Presentiestand stand) {
        return stand == null ? t("overleg.presentie.onbekend") : t("overleg.presentie." + stand.name());
    }

    /** "Voor de bestuurders, versie 3 (3F9A-21C4-88D0)"; a version without a name is the plan's. */
    static String stuk(Puntstuk stuk) {
        String naam = stuk.versieNaam() == null || stuk.versieNaam().isBlank() ? t("menu.plan") : stuk.versieNaam();
        return t("overleg.stuk", "naam", naam, "versie", stuk.versieNummer(), "afdruk", Opmaak.vingerafdruk(stuk.sha256()));
    }

    static String stemming(Puntstemming s) {
        return t("overleg.stemming", "nummer", s.nummer(), "onderwerp", s.onderwerp(), "versie", s.versieNummer(), "afdruk", Opmaak.vingerafdruk(s.sha256()));
    }

    static String voorstel(Puntvoorstel v) {
        return t("overleg.voorstel.van", "partij", v.partij(), "titel", v.titel(), "versie", v.versie(), "afdruk", Opmaak.vingerafdruk(v.sha256()));
    }

    /** What came of the vote, or until when one votes. */
    static String uitkomst(Puntstemming s) {
        if (s.besluitnummer() != null) {
            return t("overleg.stemming.besluit", "besluit", s.besluitnummer(), "uitkomst", t("besluit.uitkomst." + s.uitkomst().name()));
        }
        if (s.uitkomst() != null) {
            return t("besluit.uitkomst." + s.uitkomst().name());
        }
        return s.loopt() ? t("overleg.stemming.loopt", "sluit", s.sluit()) : t("overleg.stemming.geen");
    }
}
