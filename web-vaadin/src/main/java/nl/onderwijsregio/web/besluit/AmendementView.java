package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import nl.onderwijsregio.besluit.voorstel.Amendementbeeld;
import nl.onderwijsregio.besluit.voorstel.Amendementen;
import nl.onderwijsregio.besluit.voorstel.Amendementregel;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Vergelijking;

/** One amendement: what it changes and why; what was changed meanwhile; and for whose proposal it is the choice. */
@Route(value = Pad.PARTNER + "/besluiten/voorstellen/:voorstel([0-9]+)/amendementen/:nummer([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class AmendementView extends PortaalView {
    private static final int LANGSTE = 2_000;

    @Inject
    Amendementen amendementen;

    private Amendementbeeld beeld;

    @Override
    protected String titel() {
        return t("amendement.titel", "nummer", beeld.regel().nummer(), "partij", beeld.regel().partijNaam());
    }

    @Override
    protected List<Component> stand() {
        return List.of(badge(beeld.regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return kruimels(this::adres, beeld.voorstel(), beeld.nu().titel());
    }

    static List<Kruimel> kruimels(Function<Object[], String> adres, long voorstel, String titel) {
        return List.of(new Kruimel(t("besluit.titel"), adres.apply(new Object[] {"besluiten"})),
                new Kruimel(t("voorstel.lijst"), adres.apply(new Object[] {"besluiten", "voorstellen"})),
                new Kruimel(titel, adres.apply(new Object[] {"besluiten", "voorstellen", voorstel})));
    }

    static Badge badge(Amendementregel r) {
        String woord = t("amendement.stand." + r.stand().name());
        return switch (r.stand()) {
            case OPEN -> new Badge(Melding.Soort.INFO, woord);
            case OVERGENOMEN -> new Badge(Melding.Soort.GOED, woord);
            case AFGEWEZEN, INGETROKKEN -> new Badge(woord);
        };
    }

    @Override
    protected void toon(Pad pad) {
        beeld = amendementen.beeld(mandaat(), pad.id("voorstel"), (int) Math.min(pad.id("nummer"), Integer.MAX_VALUE));
        Amendementregel r = beeld.regel();
        Gegevenslijst lijst = new Gegevenslijst().regel(t("amendement.reden"), r.reden())
                .regel(t("amendement.gedaan"), t("amendement.gedaan.zin", "moment", r.gedaanOp(), "wie", r.gedaanDoor()));
        if (r.beantwoordOp() != null) {
            lijst.regel(t("amendement.antwoord"), t("amendement.antwoord." + r.stand().name(), "moment", r.beantwoordOp(), "versie", String.valueOf(r.geworden()))
                    + (r.antwoord() == null ? "" : " " + r.antwoord()));
        }
        add(lijst, new H2(t("amendement.verschil")), new Vergelijking(t("besluit.versie", "nummer", r.basis()), Voorsteltekst.alles(beeld.basis()),
                t("amendement.kolom"), Voorsteltekst.alles(beeld.tekst())));
        if (r.beantwoordOp() == null && beeld.isIntussenGewijzigd()) {
            intussen();
        }
        if (beeld.magAntwoorden()) {
            antwoorden();
        }
        if (beeld.magIntrekken()) {
            Div plaats = new Div();
            plaats.add(Knop.rij(Knop.weg(t("amendement.intrekken"), () -> klaar(plaats, () -> amendementen.intrekken(mandaat(), beeld.voorstel(), r.nummer())))));
            add(plaats);
        }
    }

    private void intussen() {
        add(new H2(t("amendement.intussen")), beeld.botst() ? Melding.letOp(t("amendement.botst")).uitleg(t("amendement.botst.uitleg")) : Melding.info(t("amendement.past")),
                new Vergelijking(t("besluit.versie", "nummer", beeld.regel().basis()), Voorsteltekst.alles(beeld.basis()),
                        t("besluit.versie", "nummer", beeld.versie()), Voorsteltekst.alles(beeld.nu())));
    }

    private void antwoorden() {
        TextArea antwoord = veld(t("amendement.toelichting"));
        antwoord.setHelperText(t("amendement.toelichting.hint"));
        Voorstelformulier zelf = beeld.botst() ? new Voorstelformulier(beeld.nu()) : null;
        Div plaats = new Div();
        if (zelf != null) {
            plaats.add(new Paragraph(t("amendement.zelf")), zelf);
        }
        plaats.add(antwoord, Knop.rij(Knop.hoofd(t("amendement.overnemen"), () -> {
            if (zelf == null || zelf.isGoed(true, antwoord, "")) {
                klaar(plaats, () -> amendementen.overnemen(mandaat(), beeld.voorstel(), beeld.regel().nummer(), beeld.versie(),
                        zelf == null ? null : zelf.opgave(), antwoord.getValue()));
            }
        }), Knop.gewoon(t("amendement.afwijzen"),
                () -> klaar(plaats, () -> amendementen.afwijzen(mandaat(), beeld.voorstel(), beeld.regel().nummer(), antwoord.getValue())))));
        add(new H2(t("amendement.antwoorden")), plaats);
    }

    static TextArea veld(String label) {
        TextArea veld = new TextArea(label);
        veld.setMaxLength(LANGSTE);
        veld.setWidthFull();
        return veld;
    }

    private void klaar(Div plaats, Runnable handeling) {
        if (poging(plaats, handeling)) {
            meld(Melding.goed(t("amendement.klaar")));
            ververs();
        }
    }
}
