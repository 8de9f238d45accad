package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.plan.document.Plandocumenten;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Velden;

/** The versions of the plan: keep one, compare any two, put one back. */
@Route(value = Pad.REGIONAAL + "/plan/versies", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class VersiesView extends Planscherm {
    private static final int NU = 0;
    @Inject
    Plannen plannen;
    @Inject
    Versies versies;
    @Inject
    Plandocumenten documenten;

    private Planbeeld plan;

    @Override
    protected String titel() {
        return t("plan.versies.titel");
    }

    @Override
    protected List<Component> stand() {
        return List.of(Planzinnen.stand(plan.status()), new Span(Planzinnen.versie(plan.versie(), plan.gewijzigdSindsVersie())));
    }

    @Override
    protected void toon(Pad pad) {
        plan = plannen.overzicht(mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        List<Versieregel> lijst = versies.lijst(mandaat());
        boolean leidt = wie().heeft(Functie.PROJECTLEIDER) || wie().heeft(Functie.PENVOERDER);
        boolean open = plan.status() == Planstatus.CONCEPT;
        if (open && plan.gewijzigdSindsVersie() && (leidt || wie().heeft(Functie.SCHRIJVEN))) {
            add(bewaren());
        }
        if (lijst.isEmpty()) {
            add(new LegeStaat(t("plan.versies.leeg")));
            return;
        }
        add(vergelijken(lijst), new H2(t("plan.versies.lijst")));
        OrderedList rijen = new OrderedList();
        rijen.addClassName("versielijst");
        lijst.forEach(v -> rijen.add(rij(v, open && leidt)));
        add(rijen);
    }

    private Component bewaren() {
        TextField naam = new TextField(t("plan.versies.naam"));
        naam.setMaxLength(200);
        naam.setHelperText(t("plan.versies.naam.hulp"));
        Div plaats = new Div(naam, Knop.rij(Knop.gewoon(t("plan.versies.bewaren"), () -> vastleggen(naam))));
        plaats.addClassName("formulier");
        return plaats;
    }

    private void vastleggen(TextField naam) {
        if (poging(() -> {
            int nummer = versies.versieBewaren(mandaat(), naam.getValue());
            meld(Melding.goed(t("plan.versies.bewaard", "nummer", nummer)));
        })) {
            ververs();
        }
    }

    private ListItem rij(Versieregel v, boolean terug) {
        List<Component> acties = new ArrayList<>(List.of(Knop.afdrukken(adres("plan", "versies", v.nummer(), "afdrukken"))));
        boolean leidt = wie().heeft(Functie.PROJECTLEIDER) || wie().heeft(Functie.PENVOERDER);
        if (leidt || wie().heeft(Functie.SCHRIJVEN)) {
            acties.add(Knop.gewoon(t("plan.versies.benoemen", "nummer", v.nummer()), () -> Versiekaart.naamvraag(v, naam -> benoemen(v, naam)).open()));
        }
        if (leidt && !v.isVrijgegeven() && plan.status() != Planstatus.INGEDIEND) {
            acties.add(vraag("vrijgeven", v, () -> vrijgeven(v)));
        }
        boolean isNu = plan.versie() != null && v.nummer() == plan.versie().nummer() && !plan.gewijzigdSindsVersie();
        if (terug && !isNu) {
            acties.add(vraag("terug", v, () -> terugzetten(v)));
        }
        Versiekaart kaart = new Versiekaart(v, acties.toArray(Component[]::new));
        kaart.add(new Documentlinks(t("plan.versies.nummer", "nummer", v.nummer()), vorm -> documenten.versie(mandaat(), v.nummer(), vorm)));
        return kaart;
    }

    private static Component vraag(String wat, Versieregel v, Runnable handeling) {
        String naam = t("plan.versies." + wat, "nummer", v.nummer());
        return Knop.gewoon(naam, () -> Velden.vraag(naam, t("plan.versies." + wat + ".uitleg"), naam, handeling).open());
    }

    private void benoemen(Versieregel v, String naam) {
        if (poging(() -> versies.benoemen(mandaat(), v.nummer(), naam))) {
            meld(Melding.goed(t("plan.versies.benoemd", "nummer", v.nummer())));
            ververs();
        }
    }

    private void vrijgeven(Versieregel v) {
        if (poging(() -> versies.vrijgeven(mandaat(), v.nummer()))) {
            ververs();
        }
    }

    private void terugzetten(Versieregel v) {
        if (poging(() -> {
            int nieuw = versies.terugzetten(mandaat(), v.nummer());
            meld(Melding.goed(t("plan.versies.teruggezet", "oud", v.nummer(), "nieuw", nieuw)));
        })) {
            ververs();
        }
    }

    private Component vergelijken(List<Versieregel> lijst) {
        List<Integer> nummers = new ArrayList<>();
        nummers.add(NU);
        lijst.forEach(v -> nummers.add(v.nummer()));
        Select<Integer> oud = keuze(t("plan.vergelijk.oud"), nummers, lijst.getFirst().nummer());
        Select<Integer> nieuw = keuze(t("plan.vergelijk.nieuw"), nummers, NU);
        Div uitkomst = new Div();
        Div rij = new Div(oud, nieuw, Knop.gewoon(t("plan.vergelijk.doen"), () -> {
            uitkomst.removeAll();
            if (poging(() -> uitkomst.add(verschil(oud.getValue(), nieuw.getValue())))) {
                uitkomst.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
            }
        }));
        rij.addClassName("vergelijk-keuze");
        return new Div(new H2(t("plan.vergelijk")), rij, uitkomst);
    }

    private Component verschil(int oud, int nieuw) {
        return new Versieverschil(vorm(nieuw).met(vorm(oud)), naam(oud), inhoud(oud), naam(nieuw), inhoud(nieuw)).metSporen(versies.schrijvers(mandaat(), oud, nieuw));
    }

    private static Select<Integer> keuze(String label, List<Integer> nummers, int begin) {
        Select<Integer> keuze = new Select<>();
        keuze.setLabel(label);
        keuze.setItems(nummers);
        keuze.setItemLabelGenerator(VersiesView::naam);
        keuze.setValue(begin);
        return keuze;
    }

    private static String naam(int nummer) {
        return nummer == NU ? t("plan.vergelijk.nu") : t("plan.versies.nummer", "nummer", nummer);
    }

    private Planvorm vorm(int nummer) {
        return nummer == NU ? Planvorm.van(plan) : versies.vorm(mandaat(), nummer);
    }

    private PlanInhoud inhoud(int nummer) {
        return nummer == NU ? versies.huidigeInhoud(mandaat()) : versies.inhoud(mandaat(), nummer);
    }
}
