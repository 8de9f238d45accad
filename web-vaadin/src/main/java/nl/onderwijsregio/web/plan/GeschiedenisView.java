package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Bewaring;
import nl.onderwijsregio.plan.Geschiedenis;
import nl.onderwijsregio.plan.Onderdeelbeeld;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Standregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.kader.Vergelijking;

/** Every text a section ever had: who, when, what is different between any two, and putting one back. */
@Route(value = Pad.PARTNER + "/plan/onderdeel/:letter/geschiedenis", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class GeschiedenisView extends Planscherm {
    @Inject
    Geschiedenis geschiedenis;
    @Inject
    Plannen plannen;

    private String letter;
    private Onderdeelbeeld nu;
    private final Div uitkomst = new Div();

    @Override
    protected String titel() {
        return t("plan.geschiedenis.titel", "letter", letter);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(document(), adres("plan")), new Kruimel(t("plan.geschiedenis.onderdeel", "letter", letter), adres("plan", "onderdeel", letter)));
    }

    @Override
    protected Set<Portaal> portalen() {
        return Portaal.PARTNERS;
    }

    @Override
    protected void toon(Pad pad) {
        letter = pad.tekst("letter");
        nu = plannen.onderdeel(mandaat(), letter);
        List<Standregel> standen = geschiedenis.lijst(mandaat(), letter, pad.vraag("voor").filter(v -> v.matches("[0-9]{1,18}")).map(Long::valueOf).orElse(null));
        uitkomst.removeAll();
        add(Knop.rij(Knop.rustigNaar(adres("plan", "onderdeel", letter), t("plan.geschiedenis.terug", "letter", letter))));
        if (standen.isEmpty()) {
            add(new LegeStaat(t("plan.geschiedenis.leeg")));
            return;
        }
        add(new Paragraph(t("plan.geschiedenis.uitleg")), keuze(standen), uitkomst, new H2(t("plan.geschiedenis.lijst")), lijst(standen));
        if (standen.size() == Geschiedenis.MEESTE) {
            add(Knop.rij(Knop.rustigNaar(adres("plan", "onderdeel", letter, "geschiedenis") + "?voor=" + standen.getLast().id(), t("plan.geschiedenis.ouder"))));
        }
    }

    private Component keuze(List<Standregel> standen) {
        Select<Standregel> oud = kies(t("plan.vergelijk.oud"), standen, standen.get(Math.min(1, standen.size() - 1)));
        Select<Standregel> nieuw = kies(t("plan.vergelijk.nieuw"), standen, standen.getFirst());
        Div rij = new Div(oud, nieuw, Knop.gewoon(t("plan.vergelijk.doen"), () -> vergelijk(naam(oud.getValue()), tekst(oud.getValue()), naam(nieuw.getValue()), tekst(nieuw.getValue()))));
        rij.addClassName("vergelijk-keuze");
        return rij;
    }

    private static Select<Standregel> kies(String label, List<Standregel> standen, Standregel begin) {
        Select<Standregel> keuze = new Select<>();
        keuze.setLabel(label);
        keuze.setItems(standen);
        keuze.setItemLabelGenerator(GeschiedenisView::naam);
        keuze.setValue(begin);
        return keuze;
    }

    private Component lijst(List<Standregel> standen) {
        OrderedList lijst = new OrderedList();
        lijst.addClassName("versielijst");
        for (Standgroep groep : Standgroep.van(standen)) {
            ListItem item = new ListItem(rij(groep.laatste()));
            if (!groep.tussen().isEmpty()) {
                Div binnen = new Div();
                groep.tussen().forEach(s -> binnen.add(rij(s)));
                NativeDetails eerder = new NativeDetails(t("plan.geschiedenis.tussen", "aantal", groep.tussen().size()), binnen);
                eerder.addClassName("vouw");
                item.add(eerder);
            }
            lijst.add(item);
        }
        return lijst;
    }

    private Div rij(Standregel stand) {
        Div rij = new Div(new Paragraph(naam(stand)));
        if (!stand.bewaard()) {
            rij.add(new Paragraph(t("plan.geschiedenis.botsing")));
        }
        Div knoppen = Knop.rij(Knop.gewoon(t("plan.geschiedenis.met-nu"), () -> vergelijk(naam(stand), tekst(stand), t("plan.vergelijk.nu"), nu.tekst())));
        if (nu.schrijfbaar()) {
            knoppen.add(Knop.gewoon(t("plan.geschiedenis.terugzetten"), () -> Velden.vraag(t("plan.geschiedenis.vraag"), t("plan.geschiedenis.gevolg"),
                    t("plan.geschiedenis.terugzetten"), () -> terugzetten(stand)).open()));
        }
        knoppen.getChildren().forEach(k -> k.getElement().setAttribute("aria-label", k.getElement().getText() + ": " + naam(stand)));
        rij.add(knoppen);
        return rij;
    }

    private String tekst(Standregel stand) {
        return geschiedenis.tekst(mandaat(), letter, stand.id());
    }

    private void vergelijk(String kopOud, String oud, String kopNieuw, String nieuw) {
        uitkomst.removeAll();
        String van = Opmaak.alineas(oud);
        String naar = Opmaak.alineas(nieuw);
        boolean alleenOpmaak = van.equals(naar) && !oud.equals(nieuw);
        uitkomst.add(new H2(t("plan.geschiedenis.verschil")), alleenOpmaak ? new LegeStaat(t("plan.geschiedenis.alleen-opmaak")) : new Vergelijking(kopOud, van, kopNieuw, naar));
        uitkomst.getElement().setAttribute("tabindex", "-1").executeJs("this.scrollIntoView({block:'nearest'});this.focus({preventScroll:true})");
    }

    private void terugzetten(Standregel stand) {
        Bewaring[] gedaan = new Bewaring[1];
        if (poging(() -> gedaan[0] = geschiedenis.terugzetten(mandaat(), letter, stand.id(), nu.versie()))) {
            ververs();
            meld(gedaan[0] instanceof Bewaring.Botsing b ? Melding.letOp(t("plan.geschiedenis.intussen", "wie", b.gebruiker())) : Melding.goed(t("plan.geschiedenis.teruggezet")));
        }
    }

    private static String naam(Standregel s) {
        return t(s.bewaard() ? "plan.geschiedenis.stand" : "plan.geschiedenis.stand-botsing", "nummer", s.versie(), "moment", s.moment(), "wie", s.gebruiker(),
                "namens", s.namens() == null ? "" : s.namens());
    }
}
