package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.achterban.Achterbanblad;
import nl.onderwijsregio.achterban.Achterbanblad.Besloten;
import nl.onderwijsregio.achterban.Achterbanblad.Onderwerp;
import nl.onderwijsregio.achterban.Achterbanblad.Punt;
import nl.onderwijsregio.achterban.Achterbanvraag;
import nl.onderwijsregio.achterban.Collegavraag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.afdruk.Formulier;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The page for the people a council speaks for, as a plain page: what it is about, what it means for the work, what the council and the partners said. */
final class Achterbanvorm {
    private final Afdruk blad = new Afdruk();

    private Achterbanvorm() {}

    static Blad van(Achterbanblad b, String adres, String melding, String ingevuld) {
        Achterbanvorm vorm = new Achterbanvorm();
        if (melding != null) {
            vorm.blad.melding(melding);
        }
        if (b.isFictief()) {
            vorm.blad.tekst(t("regio.openbaar.bron-fictief"));
        }
        vorm.blad.tekst(t("achterban.blad.inleiding", "raad", b.raad(), "regio", b.regio()));
        if (b.onderwerpen().isEmpty()) {
            vorm.blad.tekst(t("achterban.blad.leeg"));
        }
        b.onderwerpen().forEach(vorm::onderwerp);
        if (!b.vragen().isEmpty()) {
            vorm.blad.kop(2, t("achterban.blad.vragen"), "vragen");
            b.vragen().forEach(vorm::vraag);
        }
        vorm.blad.kop(2, t("achterban.blad.stel"), "stel").formulier(new Formulier().tekstvak("vraag", t("achterban.blad.uw-vraag"), t("achterban.blad.hint"),
                Achterbanvraag.LANGSTE, true, ingevuld), adres, t("achterban.blad.sturen"));
        return new Blad(t("achterban.blad.titel", "raad", b.raad()), b.raad() + " · " + b.regio(), vorm.blad);
    }

    private void onderwerp(Onderwerp o) {
        blad.kop(2, t("achterban.blad.onderwerp", "versie", o.versie())).tekst(o.samenvatting()).kop(3, t("achterban.blad.werk")).tekst(o.betekenis().personeel());
        betekenis("werkdruk", o.betekenis().werkdruk());
        betekenis("leerlingen", o.betekenis().leerlingen());
        betekenis("geld", o.betekenis().geld());
        blad.kop(3, t("achterban.blad.raad")).tekst(raad(o));
        o.punten().forEach(this::punt);
        blad.kop(3, t("achterban.blad.besloten")).tekst(besloten(o));
    }

    private void betekenis(String wat, String tekst) {
        if (!tekst.isBlank()) {
            blad.tekst(t("medezeggenschap.gevolgen." + wat) + ": " + tekst);
        }
    }

    private static String raad(Onderwerp o) {
        String wie = t("achterban.blad.wie." + o.geleding().name());
        if (o.recht() == Medezeggenschapsrecht.INFORMATIE) {
            return t("achterban.blad.informatie");
        }
        if (o.strekking() == null) {
            return t("achterban.blad.gevraagd", "recht", t("medezeggenschap.recht." + o.recht().name()), "wie", wie, "termijn", Opmaak.nu().dag(o.termijn()));
        }
        String vorm = o.recht() == Medezeggenschapsrecht.INSTEMMING ? "instemming." : "";
        return t("achterban.blad.antwoord." + vorm + o.strekking().name(), "wie", wie);
    }

    private void punt(Punt p) {
        blad.tekst("“" + p.tekst() + "”");
        blad.tekst(p.reactie() == null ? t("achterban.blad.geen-reactie") : (t("achterban.blad.reactie." + p.reactie().name()) + " " + p.toelichting()).strip());
    }

    private static String besloten(Onderwerp o) {
        Besloten b = o.besloten();
        String zin = b == null ? t("achterban.blad.nog-niet") : t("achterban.blad.uitkomst." + b.uitkomst(), "moment", b.moment(),
                "nummer", b.besluitnummer() == null ? "" : b.besluitnummer());
        return o.opgeschort() ? zin + " " + t("achterban.blad.opgeschort") : zin;
    }

    private void vraag(Collegavraag v) {
        blad.kop(3, v.vraag()).tekst(v.antwoord());
    }
}
