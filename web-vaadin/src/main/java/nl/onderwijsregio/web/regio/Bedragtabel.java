package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.web.kader.Postcel;
import nl.onderwijsregio.web.kader.Posttekst;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The lines of the amount; each opens to the counts it is made of. They add up to the total, or there is no total. */
class Bedragtabel extends Div {
    Bedragtabel(Regiobeeld beeld) {
        addClassName("bedragtabel");
        Tabel tabel = new Tabel(t("bedrag.tabel")).zonderBijschrift().kolom(t("bedrag.onderdeel")).kolom(t("bedrag.berekening"))
                .getalkolom(t("bedrag.bedrag")).kolom(t("bedrag.bron"));
        beeld.toets().beoordeling().posten().forEach(p -> tabel.rij(onderdeel(p, beeld), Postcel.berekening(p), Posttekst.bedrag(p), bron(p, beeld)));
        beeld.toets().beoordeling().bedrag().ifPresentOrElse(
                b -> tabel.totaal(t("bedrag.maximaal"), "", Opmaak.nu().bedrag(b), t("bedrag.klopt")),
                () -> tabel.totaal(t("bedrag.maximaal"), "", t("kader.nog-niet-te-bepalen"), ""));
        add(tabel);
    }

    private static Component onderdeel(Post post, Regiobeeld beeld) {
        Div cel = new Div(new Span(Bedraguitleg.onderdeel(post)));
        Posttellingen.Selectie selectie = Posttellingen.voor(post.code());
        if (selectie != null && beeld.feiten().vestigingen().stream().anyMatch(selectie::hoortErbij)) {
            NativeDetails vouw = new NativeDetails(t("bedrag.tellingen"));
            vouw.addClassName("vouw-klein");
            vouw.addToggleListener(e -> {
                if (e.isOpened() && vouw.getContent() == null) {
                    vouw.setContent(new Posttellingen(beeld, selectie));
                }
            });
            cel.add(vouw);
        }
        return cel;
    }

    private static Component bron(Post post, Regiobeeld beeld) {
        Div cel = new Div();
        Bedraguitleg.bronnen(post, beeld).forEach(b -> cel.add(new Div(new Span(b))));
        cel.add(Postcel.artikel(post));
        return cel;
    }
}
