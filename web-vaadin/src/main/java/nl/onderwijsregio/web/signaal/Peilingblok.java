package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.onderwijsregio.signaal.Peilingbeeld;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A poll and its result, or why there is none to see. */
class Peilingblok extends Div {
    Peilingblok(Peilingbeeld p) {
        add(new H2(p.vraag()));
        if (!p.dicht()) {
            add(new Paragraph(t("signaal.peiling.open", "dag", Opmaak.nu().dag(p.sluitOp()))));
        } else if (!p.zichtbaar()) {
            add(new Paragraph(t("signaal.peiling.te-weinig", "aantal", Peilingbeeld.MINST)));
        } else {
            uitkomst(p);
        }
    }

    private void uitkomst(Peilingbeeld p) {
        Tabel tabel = new Tabel(t("signaal.peiling.uitkomst", "aantal", p.antwoorden())).kolom(t("signaal.peiling.antwoord")).getalkolom(t("signaal.peiling.aantal"));
        p.keuzes().forEach(k -> tabel.rij(k.keuze(), String.valueOf(k.aantal())));
        add(tabel);
        if (!p.toelichtingen().isEmpty()) {
            UnorderedList lijst = new UnorderedList();
            p.toelichtingen().forEach(tekst -> lijst.add(new ListItem(tekst)));
            add(new H3(t("signaal.peiling.toelichtingen")), lijst);
        }
    }
}
