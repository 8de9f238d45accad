package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.gedeeld.Weigering.eis;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.kader.Posttekst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The explanation of the amount on paper, all levels opened. */
@ApplicationScoped
public class BedragAfdruk implements Afdrukbron {
    @Inject
    Regiotoets toets;

    @Override
    public String pad() {
        return "regio/bedrag";
    }

    @Override
    public boolean perRegio() {
        return true;
    }

    @Override
    public Blad maken(Gemachtigde wie, Map<String, String> delen) {
        String regio = delen.get("regio");
        eis(regio == null || regio.matches("[1-9][0-9]{0,17}"), PartijReden.GEEN_TOEGANG);
        return blad(regio == null ? toets.beeld(wie.mandaat()) : toets.beeld(wie.mandaat(), Long.parseLong(regio)));
    }

    static Blad blad(Regiobeeld beeld) {
        Afdruk afdruk = new Afdruk().tekst(Bedraguitleg.zin(beeld));
        if (beeld.toets().beoordeling().bedrag().isEmpty()) {
            afdruk.lijst(Onbekend.zinnen(beeld.feiten(), Integer.MAX_VALUE));
        }
        afdruk.tabel(t("bedrag.tabel"), List.of(t("bedrag.onderdeel"), t("bedrag.berekening"), t("bedrag.bedrag"), t("bedrag.bron")), rijen(beeld), 2);
        afdruk.kop(2, t("bedrag.verandert")).lijst(Bedraguitleg.verandert(beeld));
        afdruk.kop(2, t("bedrag.geen-invloed")).tekst(t("bedrag.geen-invloed.tekst"));
        tellingen(afdruk, beeld);
        String vinger = Opmaak.vingerafdruk(beeld.toets().beoordeling().tekstHash());
        afdruk.tekst(t("bedrag.berekend", "regeling", beeld.toets().regelversie().naam(), "moment", beeld.toets().moment(), "datum", beeld.toets().regelversie().versie(), "vingerafdruk", vinger));
        return new Blad(Bedraguitleg.titel(beeld), beeld.feiten().kop().naam() + " · " + t("bedrag.kopregel", "jaren", Bedraguitleg.jaren(beeld)) + " · " + vinger, afdruk);
    }

    private static List<List<String>> rijen(Regiobeeld beeld) {
        List<List<String>> rijen = new ArrayList<>();
        beeld.toets().beoordeling().posten().forEach(p -> rijen.add(List.of(Bedraguitleg.onderdeel(p), (Posttekst.formule(p) + " " + p.toelichting()
                + (p.interpretatie() ? " " + t("kader.zo-lezen-wij") + "." : "")).strip(), Posttekst.bedrag(p),
                String.join("; ", Bedraguitleg.bronnen(p, beeld)) + " · " + t("kader.artikel", "artikel", p.artikel()) + " · " + p.bron())));
        rijen.add(List.of(t("bedrag.maximaal"), "", beeld.toets().beoordeling().bedrag().map(Opmaak.nu()::bedrag)
                .orElseGet(() -> t("kader.nog-niet-te-bepalen")), ""));
        return rijen;
    }

    private static void tellingen(Afdruk afdruk, Regiobeeld beeld) {
        var parameters = beeld.toets().regelversie().parameters();
        beeld.toets().beoordeling().posten().forEach(p -> {
            Posttellingen.Selectie selectie = Posttellingen.voor(p.code());
            if (selectie != null && beeld.feiten().vestigingen().stream().anyMatch(selectie::hoortErbij)) {
                afdruk.kop(2, t("bedrag.tellingen-van", "onderdeel", p.omschrijving()));
                Posttellingen.perBestuur(beeld, selectie).forEach((naam, vestigingen) -> afdruk.kop(3, t("bedrag.bestuur", "naam", naam, "aantal",
                        Posttellingen.som(vestigingen), "vestigingen", vestigingen.size())).lijst(vestigingen.stream().map(v -> Posttellingen.regel(v,
                        parameters.datum(v.sector() == Sector.PO ? "teldatum.po" : "teldatum.vo").orElse(null))).toList()));
            }
        });
    }
}
