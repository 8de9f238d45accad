package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.onderwijsregio.overleg.Agendawerk;
import nl.onderwijsregio.overleg.Puntopgave;
import nl.onderwijsregio.overleg.Vergaderpuntregel;
import nl.onderwijsregio.overleg.Puntsoort;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** The agenda in order, with the frozen texts on the table and what was decided; votes that run are proposed to who takes part. */
class Agendablok extends Div {
    private final transient Agendawerk werk;
    private final Gemachtigde wie;
    private final Vergaderbeeld beeld;
    private final Runnable klaar;

    Agendablok(Agendawerk werk, Gemachtigde wie, Vergaderbeeld beeld, Runnable klaar) {
        this.werk = werk;
        this.wie = wie;
        this.beeld = beeld;
        this.klaar = klaar;
        add(new H2(t("overleg.agenda")));
        if (beeld.punten().isEmpty()) {
            add(new LegeStaat(t("overleg.agenda.leeg")));
        }
        for (int i = 0; i < beeld.punten().size(); i++) {
            add(punt(i + 1, beeld.punten().get(i)));
        }
        beeld.voorgesteld().forEach(s -> add(voorstel(t("overleg.voorstel"), s.onderwerp(), Overlegzin.stemming(s) + " " + Overlegzin.uitkomst(s),
                new Puntopgave(Puntsoort.BESLUITEN, kort(s.onderwerp()), "", s.stemrondeId(), null))));
        beeld.voorstellen().forEach(v -> add(voorstel(t("overleg.voorstel.nieuw"), v.titel(), Overlegzin.voorstel(v),
                new Puntopgave(Puntsoort.BESPREKEN, kort(v.titel()), "", null, null, v.voorstelversieId()))));
    }

    private Section punt(int nummer, Vergaderpuntregel punt) {
        Section blok = new Section(new H3(t("overleg.punt", "nummer", nummer, "onderwerp", punt.onderwerp())), regel(punt));
        if (!punt.toelichting().isEmpty()) {
            blok.add(new Alineas(punt.toelichting()));
        }
        if (punt.stuk() != null) {
            Anchor lees = new Anchor(Adres.van(wie.voor(punt.stuk().werkstuk()), "plan", "versies", punt.stuk().versieNummer(), "afdrukken"), Overlegzin.stuk(punt.stuk()));
            lees.setRouterIgnore(true);
            lees.setTarget("_blank");
            blok.add(new Paragraph(lees));
        }
        if (punt.voorstel() != null) {
            blok.add(new Paragraph(Portaal.PARTNERS.contains(wie.portaal()) ? new Anchor(Adres.van(wie, "besluiten", "voorstellen", punt.voorstel().voorstelId()),
                    Overlegzin.voorstel(punt.voorstel())) : new Span(Overlegzin.voorstel(punt.voorstel()))));
        }
        if (punt.stemming() != null) {
            blok.add(new Paragraph(new Anchor(Adres.van(wie, "besluiten", punt.stemming().stemrondeId()), Overlegzin.stemming(punt.stemming()))),
                    new Paragraph(Overlegzin.uitkomst(punt.stemming())));
        }
        if (!punt.notulen().isEmpty()) {
            blok.add(new Alineas(punt.notulen()));
        }
        if (!punt.besluit().isEmpty()) {
            blok.add(new Paragraph(t("overleg.besluit.bij", "besluit", punt.besluit())));
        }
        if (beeld.magMeedoen() && beeld.regel().isOpen()) {
            blok.add(knoppen(blok, punt));
        }
        return blok;
    }

    /** What is asked of the table, and that the text to decide on is missing. */
    private static Paragraph regel(Vergaderpuntregel punt) {
        Paragraph regel = new Paragraph(new Badge(Overlegzin.punt(punt.soort())), new Span(" "));
        if (punt.mistStuk()) {
            regel.add(new Badge(Melding.Soort.LET_OP, t("overleg.stuk.ontbreekt")));
        }
        return regel;
    }

    private Component knoppen(Section plaats, Vergaderpuntregel punt) {
        long v = beeld.regel().id();
        Div rij = Knop.rij(knop("overleg.punt.omhoog", punt, plaats, () -> werk.puntVerschuiven(wie.mandaat(), v, punt.id(), true)),
                knop("overleg.punt.omlaag", punt, plaats, () -> werk.puntVerschuiven(wie.mandaat(), v, punt.id(), false)));
        if (punt.notulen().isEmpty() && punt.besluit().isEmpty()) {
            rij.add(knop("overleg.punt.weg", punt, plaats, () -> werk.puntWeghalen(wie.mandaat(), v, punt.id())));
        }
        return rij;
    }

    private Button knop(String sleutel, Vergaderpuntregel punt, Section plaats, Runnable handeling) {
        Button knop = Knop.klein(t(sleutel), () -> doen(plaats, handeling));
        knop.setAriaLabel(t(sleutel) + ": " + punt.onderwerp());
        return knop;
    }

    /** Something the region deals with that is not on the agenda. */
    private Component voorstel(String kop, String onderwerp, String uitleg, Puntopgave opgave) {
        Div plaats = new Div();
        Button op = Knop.gewoon(t("overleg.voorstel.op-agenda"), () -> doen(plaats, () -> werk.puntToevoegen(wie.mandaat(), beeld.regel().id(), opgave)));
        op.setAriaLabel(t("overleg.voorstel.op-agenda") + ": " + onderwerp);
        plaats.add(Melding.info(kop).uitleg(uitleg).met(op));
        return plaats;
    }

    private static String kort(String onderwerp) {
        return onderwerp.length() <= Puntopgave.ONDERWERP ? onderwerp : onderwerp.substring(0, Puntopgave.ONDERWERP - 1) + "…";
    }

    private void doen(HasComponents plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
