package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.overleg.Puntstemming;
import nl.onderwijsregio.overleg.Tafelafspraak;
import nl.onderwijsregio.overleg.Tafelcel;
import nl.onderwijsregio.overleg.Tafeloverzicht;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Mandaattaken;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Kamerregelzin;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Rolnaam;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The regions somebody works in, beside each other: what waits and comes next, the same subject on several tables, how each decides. */
class Tafelblok extends Div {
    private final Tafeloverzicht tafels;

    Tafelblok(Tafeloverzicht tafels, List<Mandaattaken> taken) {
        this.tafels = tafels;
        addClassName("tafels");
        tafels.samenval().forEach(s -> add(Melding.letOp(t("tafels.samenval", "een", s.een().orgaan(), "regioEen", s.regioEen(), "ander", s.ander().orgaan(), "regioAnder",
                s.regioAnder(), "moment", s.ander().wanneer().begint()))));
        add(new H2(t("tafels.regios")), regios(taken));
        if (!tafels.onderwerpen().isEmpty()) {
            add(new H2(t("tafels.onderwerpen")), new Paragraph(t("tafels.onderwerpen.uitleg")), onderwerpen());
        }
        add(new H2(t("tafels.beslissen")), beslissen());
    }

    private Tabel regios(List<Mandaattaken> taken) {
        Tabel tabel = new Tabel(t("tafels.regios")).zonderBijschrift().kolom(t("tafels.regio")).kolom(t("tafels.wacht")).kolom(t("tafels.eerst")).kolom(t("tafels.rol"));
        tafels.mandaten().forEach(m -> {
            List<Mandaattaken> hier = taken.stream().filter(r -> m.regioId().equals(r.mandaat().regioId())).toList();
            tabel.rij(new Anchor(Adres.van(m) + "?namens=1", m.regioNaam()), t("mandaten.taken", "aantal", hier.stream().mapToInt(r -> r.taken().aantal()).sum()), eerst(hier), rollen(hier));
        });
        return tabel;
    }

    private static String eerst(List<Mandaattaken> hier) {
        Optional<Deadline> eerste = hier.stream().flatMap(r -> r.taken().deadlines().stream())
                .min((een, ander) -> een.dag().equals(ander.dag()) ? 0 : een.dag().compareTo(ander.dag()));
        return eerste.map(d -> t("tafels.eerst.datum", "datum", d.dag(), "wat", DeadlinesBlok.zin(d))).orElseGet(() -> t("tafels.eerst.niets"));
    }

    private static String rollen(List<Mandaattaken> hier) {
        return String.join("; ", hier.stream().map(Mandaattaken::mandaat).map(m -> t("tafels.rol.voor", "rol", Rolnaam.van(m), "mag", Rolnaam.mag(m), "partij", m.partijNaam())).toList());
    }

    private Tabel onderwerpen() {
        Tabel tabel = perRegio(t("tafels.onderwerpen"), t("tafels.onderwerp"));
        tafels.onderwerpen().forEach(o -> tabel.rij(rij(o.titel(), m -> o.in(m.regioId()).<Object>map(Tafelblok::cel).orElseGet(() -> t("tafels.niet-hier")))));
        return tabel;
    }

    /** How far it is, as a link to it; the vote; when it is on the agenda. */
    private static Component cel(Tafelcel cel) {
        Div blok = new Div(new Paragraph(new Anchor(Adres.van(cel.mandaat(), "plan") + "?namens=1", t("plan.status." + cel.status().name()))));
        Stream.of(Optional.ofNullable(cel.stemming()).map(Tafelblok::stemming), Optional.ofNullable(cel.moment())
                .map(m -> t("tafels.op-tafel", "orgaan", m.orgaan(), "moment", m.begint()))).flatMap(Optional::stream).forEach(zin -> {
                    Span regel = new Span(zin);
                    regel.addClassName("klein");
                    blok.add(new Paragraph(regel));
                });
        return blok;
    }

    private static String stemming(Puntstemming s) {
        if (s.loopt()) {
            return t("tafels.stemming.loopt", "sluit", s.sluit());
        }
        return s.uitkomst() == null ? t("tafels.stemming.geen") : t("tafels.stemming.uitkomst", "uitkomst", t("besluit.uitkomst." + s.uitkomst().name()), "datum",
                Opmaak.nu().moment(s.sluit()));
    }

    private Tabel beslissen() {
        Tabel tabel = perRegio(t("tafels.beslissen"), t("tafels.kamer"));
        tabel.rij(rij(t("tafels.samen"), m -> tafels.afspraak(m.regioId()).map(a -> Kamerregelzin.samen(a.kamersNodig())).orElseGet(() -> t("tafels.geen-afspraak"))));
        for (Kamer kamer : Kamer.values()) {
            tabel.rij(rij(Kamerregelzin.naam(kamer), m -> tafels.afspraak(m.regioId()).map(a -> kamer(a, kamer, m)).orElse("–")));
        }
        return tabel;
    }

    private static String kamer(Tafelafspraak afspraak, Kamer kamer, Mandaatregel m) {
        boolean eigen = Kamer.van(m.portaal()).filter(k -> k == kamer).isPresent();
        String mijn = !eigen ? "" : " " + t(m.functies().contains(Functie.STEMMEN) ? "tafels.u-stemt" : "tafels.u-leest");
        return Kamerregelzin.alles(Kamerregel.van(afspraak.kamers(), kamer)) + mijn;
    }

    private Tabel perRegio(String bijschrift, String eerste) {
        Tabel tabel = new Tabel(bijschrift).zonderBijschrift().kolom(eerste);
        tafels.mandaten().forEach(m -> tabel.kolom(m.regioNaam()));
        return tabel;
    }

    private Object[] rij(String kop, Function<Mandaatregel, Object> cel) {
        List<Object> cellen = new ArrayList<>(List.of(kop));
        tafels.mandaten().forEach(m -> cellen.add(cel.apply(m)));
        return cellen.toArray();
    }
}
