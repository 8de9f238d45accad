package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gegevens.Waterkandidaat;
import nl.onderwijsregio.gegevens.Waterverbindingen;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;

/** Candidates for a connection over water, accepted or rejected one by one. None counts before it is accepted. */
@Route(value = Pad.BEHEER + "/waterverbindingen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class WaterverbindingenView extends BeheerView {
    @Inject
    Waterverbindingen verbindingen;

    private final Div lijst = new Div();
    private final Paragraph telling = new Paragraph();
    private final Select<Waterstand> stand = new Select<>();
    private Zoekbalk zoekbalk;

    @Override
    protected String titel() {
        return t("beheer.water.titel");
    }

    @Override
    protected void toon(Pad pad) {
        stand.setLabel(t("beheer.water.stand"));
        stand.setItems(Waterstand.values());
        stand.setEmptySelectionAllowed(true);
        stand.setEmptySelectionCaption(t("beheer.alle"));
        stand.setItemLabelGenerator(s -> s == null ? t("beheer.alle") : s.tekst());
        zoekbalk = new Zoekbalk(t("beheer.water.zoek"), this::laden, stand);
        telling.getElement().setAttribute("role", "status");
        add(new Paragraph(t("beheer.water.uitleg")), telling, zoekbalk, lijst);
        laden();
    }

    private void laden() {
        List<Waterkandidaat> alle = verbindingen.kandidaten(mandaat());
        tellen(alle);
        String tekst = zoekbalk.tekst().strip().toLowerCase(Locale.ROOT);
        List<Waterkandidaat> over = alle.stream()
                .filter(k -> (k.naamA() + " " + k.naamB() + " " + k.gemeenteA() + " " + k.gemeenteB()).toLowerCase(Locale.ROOT).contains(tekst))
                .filter(k -> stand.getValue() == null || Waterstand.van(k) == stand.getValue()).toList();
        lijst.removeAll();
        lijst.add(over.isEmpty() ? new LegeStaat(t(alle.isEmpty() ? "beheer.water.leeg" : "beheer.water.niets")) : tabel(over));
    }

    private void tellen(List<Waterkandidaat> alle) {
        telling.setText(t("beheer.water.telling", "open", alle.stream().filter(k -> k.aanvaard() == null).count(), "aanvaard",
                alle.stream().filter(k -> Boolean.TRUE.equals(k.aanvaard())).count(), "totaal", alle.size()));
    }

    private Tabel tabel(List<Waterkandidaat> kandidaten) {
        Tabel tabel = new Tabel(t("beheer.water.titel")).zonderBijschrift().kolom(t("beheer.water.tussen")).getalkolom(t("beheer.water.afstand"))
                .kolom(t("beheer.water.stand")).kolom(t("beheer.handeling"));
        kandidaten.forEach(k -> new Waterrij(k, this::beslissen).in(tabel));
        return tabel;
    }

    /** Acts, and gives the candidate as it stands after that. */
    private Waterkandidaat beslissen(Waterkandidaat k, boolean aanvaarden) {
        if (aanvaarden) {
            verbindingen.aanvaarden(mandaat(), k.gemeenteA(), k.gemeenteB());
        } else {
            verbindingen.afwijzen(mandaat(), k.gemeenteA(), k.gemeenteB());
        }
        List<Waterkandidaat> alle = verbindingen.kandidaten(mandaat());
        tellen(alle);
        return alle.stream().filter(n -> n.gemeenteA().equals(k.gemeenteA()) && n.gemeenteB().equals(k.gemeenteB())).findFirst().orElse(k);
    }
}
