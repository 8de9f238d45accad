package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.beheer.Regioregel;
import nl.onderwijsregio.beheer.Regioregister;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The onderwijsregio's with what is known of them; unknown is said to be unknown. */
@Route(value = Pad.BEHEER + "/regios", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class RegiosView extends BeheerView {
    @Inject
    Regioregister register;

    private final Div lijst = new Div();
    private List<Regioregel> alle = List.of();
    private Zoekbalk zoekbalk;

    @Override
    protected String titel() {
        return t("beheer.regios.titel");
    }

    @Override
    protected void toon(Pad pad) {
        alle = register.alle(mandaat());
        long echt = alle.stream().filter(r -> !r.fictief()).count();
        zoekbalk = new Zoekbalk(t("beheer.regios.zoek"), this::filteren);
        add(new Paragraph(t("beheer.regios.aantal", "aantal", echt, "fictief", alle.size() - echt)), new Paragraph(t("beheer.regios.bron")), zoekbalk, lijst);
        filteren();
    }

    private void filteren() {
        String tekst = zoekbalk.tekst().strip().toLowerCase(Locale.ROOT);
        List<Regioregel> over = alle.stream().filter(r -> (r.naam() + " " + r.dusiRef() + " " + r.reCode()).toLowerCase(Locale.ROOT).contains(tekst)).toList();
        lijst.removeAll();
        lijst.add(over.isEmpty() ? new LegeStaat(t("beheer.regios.leeg")) : tabel(over));
    }

    private static Tabel tabel(List<Regioregel> regios) {
        Tabel tabel = new Tabel(t("beheer.regios.titel")).zonderBijschrift().kolom(t("beheer.regio")).kolom(t("beheer.regio.dusi"))
                .kolom(t("beheer.regio.recode")).kolom(t("beheer.regio.po")).kolom(t("beheer.regio.vo")).kolom(t("beheer.regio.mbo"))
                .kolom(t("beheer.regio.bijzonder")).getalkolom(t("beheer.regio.mandaten"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Regioregel r : regios) {
            tabel.rij(r.naam(), tekst(r.dusiRef()), tekst(r.reCode()), sector(r.po()), sector(r.vo()), sector(r.mbo()), bijzonder(r),
                    Opmaak.nu().getal(r.mandaten()));
        }
        return tabel;
    }

    private static String bijzonder(Regioregel r) {
        if (r.fictief()) {
            return t("beheer.regio.fictief");
        }
        return r.landelijk() == null ? "–" : t("beheer.regio.landelijk." + r.landelijk());
    }

    private static String tekst(String waarde) {
        return waarde == null ? t("beheer.onbekend") : waarde;
    }

    private static String sector(Boolean waarde) {
        return waarde == null ? t("beheer.onbekend") : t(waarde ? "beheer.ja" : "beheer.nee");
    }
}
