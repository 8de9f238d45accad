package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsregels;
import nl.onderwijsregio.medezeggenschap.Raadsregel;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** Which right a council has in what, where that is written and what nobody established; the projectleider adds rules of the region. */
@Route(value = Pad.REGIONAAL + "/medezeggenschap/regels", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class RegelsView extends PortaalView {
    @Inject
    Medezeggenschapsregels regels;

    @Override
    protected String titel() {
        return t("medezeggenschap.regels.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return wie().portaal() == Portaal.MEDEZEGGENSCHAP ? List.of(new Kruimel(t("medezeggenschap.voorgelegd.titel"), adres("voorgelegd")))
                : List.of(new Kruimel(t("medezeggenschap.titel"), adres("medezeggenschap")));
    }

    @Override
    protected void toon(Pad pad) {
        boolean leidt = wie().portaal() == Portaal.BESTUUR && wie().heeft(Functie.PROJECTLEIDER);
        add(new Paragraph(t("medezeggenschap.regels.inleiding")), Melding.letOp(t("medezeggenschap.regels.oud")).uitleg(t("medezeggenschap.regels.oud.uitleg")),
                tabel(regels.lijst(mandaat()), leidt));
        if (leidt) {
            add(new Regelformulier((plaats, opgave) -> {
                if (poging(plaats, () -> regels.regelToevoegen(mandaat(), opgave.get()))) {
                    meld(Melding.goed(t("medezeggenschap.regels.toegevoegd")));
                    ververs();
                }
            }));
        }
    }

    private Tabel tabel(List<Raadsregel> lijst, boolean leidt) {
        Tabel tabel = new Tabel(t("medezeggenschap.regels.titel")).zonderBijschrift().kolom(t("medezeggenschap.regels.onderwerp")).kolom(t("medezeggenschap.recht"))
                .kolom(t("medezeggenschap.regels.bron")).kolom(t("medezeggenschap.regels.van"));
        lijst.forEach(r -> tabel.rij(r.onderwerp(), Regelzin.recht(r), Regelzin.waar(r), van(r, leidt)));
        return tabel;
    }

    private Component van(Raadsregel r, boolean leidt) {
        if (!r.eigen() || !leidt) {
            return new Span(t(r.eigen() ? "medezeggenschap.regels.eigen" : "medezeggenschap.regels.wet"));
        }
        return Knop.klein(t("medezeggenschap.regels.vervallen"), () -> {
            if (poging(() -> regels.regelVervallen(mandaat(), r.id()))) {
                ververs();
            }
        });
    }
}
