package nl.onderwijsregio.web.overstap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.overstap.Overstapbeeld;
import nl.onderwijsregio.overstap.Overstappen;
import nl.onderwijsregio.overstap.Overstapregel;
import nl.onderwijsregio.plan.Onderdeelwissel;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.WeigeringBlok;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Which text of the regeling the region stands on; what moving to the text in force would change; and the one act of moving. */
@Route(value = Pad.REGIONAAL + "/regio/tekst", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class OverstapView extends PortaalView {
    @Inject
    Overstappen overstappen;

    private boolean zojuist;

    @Override
    protected String titel() {
        return t("overstap.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("regio.titel"), adres("regio")));
    }

    @Override
    protected void toon(Pad pad) {
        List<Overstapregel> eerder = overstappen.lijst(mandaat());
        if (zojuist && !eerder.isEmpty()) {
            add(bewijs(eerder.getFirst()).neemFocus());
        }
        poging(() -> overstappen.beeld(mandaat()).ifPresentOrElse(this::wissel, () -> add(Melding.goed(t("overstap.actueel")))));
        add(new H2(t("overstap.geschiedenis")));
        if (eerder.isEmpty()) {
            add(new LegeStaat(t("overstap.geschiedenis.leeg")));
        }
        eerder.stream().skip(zojuist ? 1 : 0).forEach(r -> add(bewijs(r)));
        zojuist = false;
    }

    private void wissel(Overstapbeeld b) {
        add(Melding.letOp(t("overstap.andere", "van", b.van(), "naar", b.naar())).uitleg(t("overstap.vanzelf")));
        add(new H2(t("overstap.bedrag")), new Overstapcijfers(b));
        if (b.heeftPlan()) {
            add(new H2(t("overstap.plan")), onderdelen(b.onderdelen()));
        }
        add(new H2(t("overstap.besluit")));
        if (b.slot().isPresent()) {
            add(Melding.info(WeigeringBlok.zin(new Weigering(b.slot().get()))));
        } else if (b.magBesluiten()) {
            besluit(b);
        } else {
            add(Melding.info(t("overstap.wie")));
        }
    }

    private static Component onderdelen(List<Onderdeelwissel> wissels) {
        if (wissels.isEmpty()) {
            return new Paragraph(t("overstap.plan.gelijk"));
        }
        UnorderedList lijst = new UnorderedList();
        wissels.forEach(w -> lijst.add(new ListItem(t("overstap.onderdeel." + w.soort().name() + (w.soort() == Onderdeelwissel.Soort.VERVALT && w.heeftTekst() ? ".tekst" : ""),
                "letter", w.letter(), "titel", w.titel()))));
        return lijst;
    }

    private void besluit(Overstapbeeld b) {
        Foutenlijst fouten = new Foutenlijst();
        Checkbox gezien = new Checkbox(t("overstap.gezien"));
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.hoofd(t("overstap.doen", "tekst", b.naar()), () -> {
            if (fouten.opnieuw().eis(gezien.getValue(), gezien, t("overstap.fout.gezien")).isGoed()
                    && poging(plaats, () -> overstappen.overstappen(mandaat(), b.gezien()))) {
                zojuist = true;
                ververs();
            }
        }), Knop.rustigNaar(adres("regio"), t("overstap.niet"))));
        UnorderedList gevolgen = new UnorderedList();
        List.of("teksten", "stemming", "terug").forEach(g -> gevolgen.add(new ListItem(t("overstap.gevolg." + g))));
        add(gevolgen, fouten, gezien, plaats);
    }

    private static Bewijs bewijs(Overstapregel r) {
        Opmaak o = Opmaak.nu();
        return new Bewijs(t("overstap.bewijs", "van", LocalDate.parse(r.van()), "naar", LocalDate.parse(r.naar())))
                .regel(t("overstap.door"), t("overstap.namens", "wie", r.gebruiker(), "partij", r.namens())).regel(t("overstap.moment"), o.moment(r.moment()))
                .regel(t("overstap.bedrag"), t("overstap.van-naar", "van", r.oorzaakVoor() == null ? Overstapcijfers.bedrag(r.bedragVoor()) : t("overstap.niet-te-berekenen.want", "oorzaak", r.oorzaakVoor()), "naar", Overstapcijfers.bedrag(r.bedragNa())))
                .regel(t("overstap.vingerafdruk"), Opmaak.vingerafdruk(r.vanHash().replace("sha256:", "")) + " → " + Opmaak.vingerafdruk(r.naarHash().replace("sha256:", "")))
                .regel(t("overstap.nummer"), String.valueOf(r.id()));
    }
}
