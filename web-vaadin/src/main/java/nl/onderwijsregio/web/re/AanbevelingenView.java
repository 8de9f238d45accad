package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.aanbeveling.Aanbevelingen;
import nl.onderwijsregio.aanbeveling.Aanbevelingregel;
import nl.onderwijsregio.aanbeveling.Briefbeeld;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Leesbeeld.Leesonderdeel;
import nl.onderwijsregio.plan.Leesbeeld;
import nl.onderwijsregio.plan.Planlezing;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;

/** The letter of the RE to one region: written here, shown exactly as the region will read it, then sent (LDNOR art. 6 lid 5 onder b). */
@Route(value = Regiopad.RE + "/aanbevelingen", layout = PortaalLayout.class)
@RouteAlias(value = Regiopad.BELEID + "/aanbevelingen", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class AanbevelingenView extends PortaalView {
    @Inject
    Aanbevelingen aanbevelingen;
    @Inject
    Planlezing lezing;

    private final Div werk = new Div();
    private long regio;
    private Optional<Leesbeeld> plan = Optional.empty();

    @Override
    protected String titel() {
        return t("aanbeveling.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("re.regios.titel"), adres("regios")), new Kruimel(plan.map(Leesbeeld::regio).orElse(""), adres("regios", regio)));
    }

    @Override
    protected void toon(Pad pad) {
        regio = pad.id("regio");
        plan = lezing.lezen(mandaat(), regio);
        werk.removeAll();
        if (wie().werkstuk().document() != Documentsoort.PLAN) {
            add(Melding.info(t("weigering.ALLEEN_OVER_HET_PLAN")).met(new Anchor(Adres.van(wie().voor(Werkstuk.van(wie().regeling())), "regios", regio, "aanbevelingen"), t("aanbeveling.van-het-plan"))));
            return;
        }
        List<Briefbeeld> verstuurd = aanbevelingen.verstuurd(mandaat(), regio);
        if (wie().portaal() == Portaal.RE && plan.filter(p -> p.status() != Planstatus.INGEDIEND).isPresent()) {
            Optional<Briefbeeld> concept = aanbevelingen.concept(mandaat(), regio);
            werk.add(concept.<Component>map(this::concept).orElseGet(() -> begin(verstuurd.isEmpty())));
        } else if (verstuurd.isEmpty()) {
            werk.add(new LegeStaat(t("aanbeveling.geen")));
        }
        add(werk);
        verstuurd.forEach(b -> add(brief(b)));
    }

    private Component begin(boolean eerste) {
        Div plaats = new Div();
        if (plan.flatMap(Leesbeeld::leesbaar).isEmpty()) {
            return new LegeStaat(t("aanbeveling.geen-versie"));
        }
        plaats.add(new LegeStaat(t(eerste ? "aanbeveling.leeg" : "aanbeveling.nog-een"),
                Knop.hoofd(t("aanbeveling.beginnen"), () -> doe(plaats, () -> aanbevelingen.beginnen(mandaat(), regio)))));
        return plaats;
    }

    private Div concept(Briefbeeld brief) {
        Div deel = new Div(new H2(t("aanbeveling.concept")), new Paragraph(t("aanbeveling.over-versie", "nummer", brief.planVersie(),
                "vingerafdruk", brief.vingerafdruk())));
        if (plan.flatMap(Leesbeeld::leesbaar).filter(v -> v.nummer() > brief.planVersie()).isPresent()) {
            deel.add(Melding.letOp(t("aanbeveling.nieuwere-versie")).met(Knop.gewoon(t("aanbeveling.naar-nieuwste"),
                    () -> doe(deel, () -> aanbevelingen.beginnen(mandaat(), regio)))));
        }
        Inleidingdeel inleiding = new Inleidingdeel(brief, (basis, tekst) -> aanbevelingen.inleidingBewaren(mandaat(), regio, basis, tekst));
        deel.add(inleiding);
        for (Aanbevelingregel a : brief.aanbevelingen()) {
            deel.add(new Aanbevelingkaart(a), Knop.rij(Knop.klein(t("aanbeveling.wijzigen", "nummer", a.nummer()), () -> formulier(a)),
                    Knop.klein(t("aanbeveling.weghalen", "nummer", a.nummer()),
                            () -> doe(deel, () -> aanbevelingen.aanbevelingWeghalen(mandaat(), regio, a.id(), a.versie())))));
        }
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("aanbeveling.versturen"), () -> bevestigen(acties, brief, inleiding)),
                Knop.gewoon(t("aanbeveling.toevoegen"), () -> formulier(null))));
        deel.add(acties);
        return deel;
    }

    private void formulier(Aanbevelingregel bestaand) {
        List<String> letters = plan.map(Leesbeeld::onderdelen).orElse(List.of()).stream().map(Leesonderdeel::letter).toList();
        werk.removeAll();
        werk.add(new Aanbevelingdeel(letters, bestaand, (basis, opgave) -> aanbevelingen.aanbevelingBewaren(mandaat(), regio,
                bestaand == null ? null : bestaand.id(), basis, opgave), this::ververs));
    }

    private void bevestigen(Div acties, Briefbeeld brief, Inleidingdeel inleiding) {
        Velden.vraag(t("aanbeveling.versturen"), t("aanbeveling.versturen.vraag", "aantal", brief.aanbevelingen().size()), t("aanbeveling.versturen"),
                () -> doe(acties, () -> aanbevelingen.versturen(mandaat(), regio, brief.stand(), inleiding.versie()))).open();
    }

    private void doe(Div plaats, Runnable act) {
        if (poging(plaats, act)) {
            ververs();
        }
    }

    private static Div brief(Briefbeeld brief) {
        Div deel = new Div(new H2(t("aanbeveling.verstuurd", "moment", brief.verstuurdOp())),
                new Paragraph(t("aanbeveling.over-versie", "nummer", brief.planVersie(), "vingerafdruk", brief.vingerafdruk())));
        if (!brief.inleiding().isBlank()) {
            deel.add(new Paragraph(brief.inleiding()));
        }
        brief.aanbevelingen().forEach(a -> deel.add(new Aanbevelingkaart(a)));
        return deel;
    }
}
