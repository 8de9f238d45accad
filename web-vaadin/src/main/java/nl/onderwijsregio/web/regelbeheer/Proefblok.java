package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.onderwijsregio.regelbeheer.Proefrij;
import nl.onderwijsregio.regelbeheer.Proefuitslag;
import nl.onderwijsregio.regelbeheer.Proefvoortgang;
import nl.onderwijsregio.regelbeheer.Regelproeven;
import nl.onderwijsregio.web.kader.Bezig;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The trial over all regions: start, progress, outcome with who gains and who loses, and the sheet. */
class Proefblok extends Div {
    private static final int POLSSLAG_MS = 1000;

    private final Versieonderdeel deel;
    private final Regelproeven proeven;
    private final Runnable ververs;
    private final Div plaats = new Div();
    private Registration polsslag;

    Proefblok(Versieonderdeel deel, Regelproeven proeven, Runnable ververs) {
        this.deel = deel;
        this.proeven = proeven;
        this.ververs = ververs;
        if (!deel.beeld().proefMogelijk()) {
            add(Melding.info(t("weigering.PROEF_ZONDER_REGIOS")));
            return;
        }
        add(Melding.proef(t("versie.proef.uitleg")));
        Proefvoortgang stand = proeven.voortgang(deel.mandaat(), deel.id());
        if (stand.isBezig()) {
            bezig(stand);
            return;
        }
        if (stand.gestopt()) {
            add(Melding.info(t("versie.proef.gestopt")));
        }
        deel.beeld().proef().ifPresentOrElse(this::uitslag, () -> add(new LegeStaat(t("versie.proef.leeg"))));
        plaats.add(Knop.rij(Knop.gewoon(t(deel.beeld().proef().isPresent() ? "versie.proef.opnieuw" : "versie.proef.starten"),
                () -> deel.act().accept(plaats, () -> proeven.starten(deel.mandaat(), deel.id())))));
        add(plaats);
    }

    private void bezig(Proefvoortgang stand) {
        Bezig balk = new Bezig("");
        melden(balk, stand);
        plaats.add(Knop.rij(Knop.gewoon(t("versie.proef.stoppen"), () -> deel.act().accept(plaats, () -> proeven.stoppen(deel.mandaat(), deel.id())))));
        add(balk, plaats);
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLSSLAG_MS);
        polsslag = ui.addPollListener(e -> {
            Proefvoortgang nu = proeven.voortgang(deel.mandaat(), deel.id());
            if (nu.isBezig()) {
                melden(balk, nu);
            } else {
                ververs.run();
            }
        });
        addDetachListener(e -> {
            polsslag.remove();
            ui.setPollInterval(-1);
        });
    }

    private static void melden(Bezig balk, Proefvoortgang nu) {
        balk.voortgang(t("versie.proef.bezig", "gedaan", nu.gedaan(), "totaal", nu.totaal()), nu.gedaan(), nu.totaal());
    }

    private void uitslag(Proefuitslag u) {
        if (!deel.beeld().proefActueel()) {
            add(Melding.letOp(t("versie.proef.verouderd")));
        }
        add(new Paragraph(t("versie.proef.kop", "nu", LocalDate.parse(u.nuTekst()), "nuvinger", Opmaak.vingerafdruk(Regelkenmerk.sha(u.nuHash())), "nieuw", LocalDate.parse(u.nieuwTekst()),
                "nieuwvinger", Opmaak.vingerafdruk(Regelkenmerk.sha(u.nieuwHash())), "moment", Instant.parse(u.moment()))));
        if (u.isGelijk()) {
            add(Melding.info(t("versie.proef.gelijk")));
        }
        add(new Paragraph(t("versie.proef.som", "nu", bedrag(u.totaalNu()), "nieuw", bedrag(u.totaalNieuw()), "verschil", verschil(u.verschil()))),
                new Paragraph(t("versie.proef.aantallen", "meer", u.aantal(1), "minder", u.aantal(-1), "gelijk", u.aantal(0),
                        "onbekend", u.rijen().size() - u.bekend().size())),
                new Paragraph(t("versie.proef.plafond", "nu", bedrag(u.nuPlafond()), "nufactor", factor(u.nuFactor()), "nieuw", bedrag(u.nieuwPlafond()),
                        "nieuwfactor", factor(u.nieuwFactor()))));
        if (!u.gezakt().isEmpty()) {
            add(Melding.letOp(t("versie.proef.gezakt", "aantal", u.gezakt().size()))
                    .uitleg(String.join("; ", u.gezakt().stream().map(r -> r.naam() + " (" + String.join(", ", r.gezakt()) + ")").toList())));
        }
        if (!u.geweigerd().isEmpty()) {
            add(Melding.letOp(t("versie.proef.geweigerd", "aantal", u.geweigerd().size()))
                    .uitleg(String.join("; ", u.geweigerd().stream().map(r -> r.naam() + " (" + r.reden() + ")").toList())));
        }
        add(new Winnaars(u), tabel(u), Knop.rij(new Downloadlink(t("versie.proef.download"), "proefdraaien-" + deel.id() + ".xlsx", Downloadlink.XLSX,
                () -> proeven.xlsx(deel.mandaat(), deel.id()))));
    }

    private static Tabel tabel(Proefuitslag u) {
        Tabel tabel = new Tabel(t("versie.proef.tabel")).zonderBijschrift().kolom(t("versie.proef.regio")).getalkolom(t("versie.proef.nu"))
                .getalkolom(t("versie.proef.nieuw")).getalkolom(t("versie.proef.verschil")).kolom(t("versie.proef.uitkomst")).kolom(t("regels.artikel"));
        tabel.addClassNames("compact", "tabel-dicht");
        List<Proefrij> rijen = u.rijen().stream().sorted(Comparator.comparing((Proefrij r) -> r.verschil() == null ? BigDecimal.ONE.negate() : r.verschil().abs()).reversed()).toList();
        rijen.forEach(r -> tabel.rij(r.naam(), bedrag(r.nu()), bedrag(r.nieuw()), r.verschil() == null ? "–" : verschil(r.verschil()), uitkomst(r), String.join(", ", r.anders())));
        return tabel;
    }

    private static String uitkomst(Proefrij r) {
        String nieuw = t("versie.uitkomst." + r.nieuwUitkomst());
        return r.nuUitkomst().equals(r.nieuwUitkomst()) ? nieuw : t("versie.uitkomst." + r.nuUitkomst()) + " → " + nieuw;
    }

    static String bedrag(BigDecimal bedrag) {
        return bedrag == null ? t("versie.onbekend") : Opmaak.nu().tarief(bedrag);
    }

    static String verschil(BigDecimal verschil) {
        return (verschil.signum() > 0 ? "+ " : verschil.signum() < 0 ? "– " : "") + Opmaak.nu().tarief(verschil.abs());
    }

    private static String factor(BigDecimal factor) {
        return factor == null ? t("versie.onbekend") : factor.stripTrailingZeros().toPlainString();
    }
}
