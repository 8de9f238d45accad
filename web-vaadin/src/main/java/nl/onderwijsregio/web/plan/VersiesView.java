package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.plan.document.Plandocumenten;
import nl.onderwijsregio.plan.uitwissel.Planbestanden;
import nl.onderwijsregio.voorbeeld.Planvoorbeelden;
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
    @Inject
    Plannen plannen;
    @Inject
    Versies versies;
    @Inject
    Plandocumenten documenten;
    @Inject
    Planbestanden bestanden;
    @Inject
    Planvoorbeelden voorbeelden;

    private Planbeeld plan;
    private Set<Integer> gedeeld = Set.of();

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
        boolean leidt = leidt();
        boolean open = plan.status() == Planstatus.CONCEPT;
        if (open && plan.gewijzigdSindsVersie() && (leidt || wie().heeft(Functie.SCHRIJVEN))) {
            add(bewaren());
        }
        if (lijst.isEmpty()) {
            add(new LegeStaat(t("plan.versies.leeg")));
            return;
        }
        add(new Versiekeuze(plan, versies, mandaat(), lijst), new H2(t("plan.versies.lijst")));
        gedeeld = wie().portaal() == Portaal.MEDEZEGGENSCHAP ? Set.of() : voorbeelden.gedeeld(mandaat());
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
        boolean leidt = leidt();
        if (leidt || wie().heeft(Functie.SCHRIJVEN)) {
            acties.add(Knop.gewoon(t("plan.versies.benoemen", "nummer", v.nummer()), () -> Versiekaart.naamvraag(v, naam -> benoemen(v, naam)).open()));
        }
        if (leidt && !v.isVrijgegeven() && plan.status() != Planstatus.INGEDIEND) {
            acties.add(vraag("vrijgeven", v, () -> {
                if (poging(() -> versies.vrijgeven(mandaat(), v.nummer()))) {
                    ververs();
                }
            }));
        }
        boolean isNu = plan.versie() != null && v.nummer() == plan.versie().nummer() && !plan.gewijzigdSindsVersie();
        if (terug && !isNu) {
            acties.add(vraag("terug", v, () -> terugzetten(v)));
        }
        if (leidt) {
            acties.add(new Deelknop(voorbeelden, mandaat(), v.nummer(), gedeeld.contains(v.nummer()), this::ververs));
        }
        Versiekaart kaart = new Versiekaart(v, acties.toArray(Component[]::new));
        kaart.add(new Documentlinks(t("plan.versies.nummer", "nummer", v.nummer()), vorm -> documenten.versie(mandaat(), v.nummer(), vorm),
                vorm -> bestanden.versie(mandaat(), v.nummer(), vorm)));
        return kaart;
    }

    private static Component vraag(String wat, Versieregel v, Runnable handeling) {
        String naam = t("plan.versies." + wat, "nummer", v.nummer());
        return Knop.gewoon(naam, () -> Velden.vraag(naam, t("plan.versies." + wat + ".uitleg"), naam, handeling).open());
    }

    private boolean leidt() {
        return wie().heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }

    private void benoemen(Versieregel v, String naam) {
        if (poging(() -> versies.benoemen(mandaat(), v.nummer(), naam))) {
            meld(Melding.goed(t("plan.versies.benoemd", "nummer", v.nummer())));
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
}
