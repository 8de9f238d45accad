package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Kameruitslag;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.besluit.gevolg.Besluitgevolg;
import nl.onderwijsregio.besluit.gevolg.Besluitgevolgen;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The result of a vote on paper: rules, sums, every counted vote. */
@ApplicationScoped
public class Uitslagafdruk implements Afdrukbron {
    @Inject
    Stemrondes stemrondes;
    @Inject
    Voorstellen voorstellen;
    @Inject
    Besluitgevolgen gevolgen;

    @Override
    public String pad() {
        return "besluiten/{stemronde}";
    }

    @Override
    public boolean perRegio() {
        return true;
    }

    @Override
    public Blad maken(Gemachtigde wie, Map<String, String> delen) {
        String id = delen.get("stemronde");
        Weigering.eis(id.matches("[1-9][0-9]{0,17}"), PartijReden.GEEN_TOEGANG);
        Rondebeeld beeld = stemrondes.beeld(wie.mandaat(), Long.parseLong(id));
        Weigering.eis(beeld.uitslag() != null, BesluitReden.NOG_GEEN_UITSLAG);
        var r = beeld.regel();
        Afdruk blad = new Afdruk().gegevens(t("besluit.nummer"), beeld.uitslag().besluitnummer() == null ? t("besluit.geen-besluit")
                : beeld.uitslag().besluitnummer(), t("besluit.uitkomst"), t("besluit.uitkomst." + r.uitkomst().name()),
                t("besluit.gesloten"), Opmaak.nu().moment(r.tijd().sluit()), t("besluit.tekst"), versie(beeld));
        voorstellen.tekst(wie.mandaat(), r.id()).ifPresent(v -> blad.kop(2, t("voorstel.vraag")).tekst(v.vraag()).kop(2, t("voorstel.tekst")).tekst(v.tekst())
                .kop(2, t("voorstel.motivering")).tekst(v.motivering()));
        for (Kameruitslag kamer : beeld.uitslag().kamers()) {
            blad.kop(2, Kamerzin.naam(kamer.kamer()) + ": " + t("besluit.oordeel." + kamer.oordeel().name()))
                    .tekst(Kamerzin.quorum(beeld.regel(kamer.kamer())) + " " + Kamerzin.drempel(beeld.regel(kamer.kamer()).drempel()))
                    .tekst(t("besluit.ronde.aanwezig", "aanwezig", kamer.aanwezig(), "gerechtigd", kamer.gerechtigd(), "nodig", kamer.quorumNodig()))
                    .tekst(t("besluit.som", "voor", kamer.voor(), "tegen", kamer.tegen(), "onthouding", kamer.onthouding()))
                    .tekst(Kamerzin.rekening(beeld.regel(kamer.kamer()), kamer));
        }
        blad.tabel(t("besluit.natellen"), List.of(t("besluit.bewijsnummer"), t("besluit.kamer"), t("besluit.partij"), t("besluit.stem.keuze"),
                t("besluit.toelichting")), beeld.telregels().stream().map(s -> List.of(s.bewijsnummer(), Kamerzin.naam(s.kamer()), Kamerzin.partij(s),
                t("besluit.keuzewoord." + s.keuze().name())
                + (s.gewicht() == 1 ? "" : " (" + s.gewicht() + ")"), Kamerzin.toelichting(s))).toList());
        gevolg(blad, gevolgen.beeld(wie.mandaat(), r.id()));
        return new Blad(t("besluit.afdruk.titel", "nummer", r.nummer(), "onderwerp", r.voorstel().onderwerp()),
                beeld.regioNaam() + " · " + r.voorstel().onderwerp() + " · " + versie(beeld), blad);
    }

    /** Why it was decided and who does what, when that was written. */
    private static void gevolg(Afdruk blad, Besluitgevolg gevolg) {
        if (!gevolg.motivering().isEmpty()) {
            blad.kop(2, t("gevolg.motivering"));
            gevolg.motivering().forEach(m -> blad.tekst(m.tekst()).tekst(t(m.nummer() == 1 ? "gevolg.motivering.door" : "gevolg.motivering.aanvulling",
                    "wie", m.gebruiker(), "moment", m.moment())));
        }
        if (!gevolg.acties().isEmpty()) {
            blad.kop(2, t("gevolg.acties")).lijst(gevolg.acties().stream().map(a -> a.wat() + ". "
                    + t("gevolg.actie.wie", "partij", a.partijNaam(), "dag", Opmaak.nu().dag(a.termijn())) + " " + t("gevolg.stand." + a.stand().name()) + ".").toList());
        }
    }

    private static String versie(Rondebeeld beeld) {
        return t("besluit.versie-en-afdruk", "nummer", beeld.regel().voorstel().versieNummer(), "afdruk",
                Opmaak.vingerafdruk(beeld.regel().voorstel().sha256()));
    }
}
