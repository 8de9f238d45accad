package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Notulenregel;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.overleg.Vergaderingen;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Vergelijking;
import nl.onderwijsregio.web.kader.Versiebalk;

/** The minutes as they were laid down, newest first; of a correction what changed and why. */
@Route(value = Pad.REGIONAAL + "/overleg/vergaderingen/:vergadering([0-9]+)/notulen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class NotulenView extends PortaalView {
    @Inject
    Vergaderingen vergaderingen;

    private Vergaderbeeld beeld;

    @Override
    protected String titel() {
        return t("overleg.notulen.titel", "orgaan", beeld.regel().orgaan());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("overleg.titel"), adres("overleg")),
                new Kruimel(t("overleg.vergadering.titel", "orgaan", beeld.regel().orgaan()), adres("overleg", "vergaderingen", beeld.regel().id())));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = vergaderingen.beeld(mandaat(), pad.id("vergadering"));
        List<Notulenregel> versies = beeld.versies();
        if (versies.isEmpty()) {
            add(new LegeStaat(t("overleg.notulen.leeg")));
            return;
        }
        Notulenregel nieuwste = versies.getFirst();
        kop(nieuwste);
        add(new Alineas(nieuwste.tekst()));
        for (int i = 0; i + 1 < versies.size(); i++) {
            verschil(versies.get(i), versies.get(i + 1));
        }
    }

    private void kop(Notulenregel versie) {
        add(new Versiebalk(new Badge(t("overleg.vastgesteld")), versie.nummer(), versie.sha256()),
                new Paragraph(t("overleg.notulen.vastgesteld", "wie", versie.vastgesteldDoor(), "moment", versie.vastgesteldOp())));
    }

    private void verschil(Notulenregel nieuw, Notulenregel oud) {
        add(new H2(t("overleg.notulen.correctie", "versie", nieuw.nummer())), new Paragraph(t("overleg.notulen.reden", "reden", nieuw.reden())),
                new Vergelijking(t("kader.versie", "nummer", oud.nummer()), oud.tekst(), t("kader.versie", "nummer", nieuw.nummer()), nieuw.tekst()));
        NativeDetails eerder = new NativeDetails(t("overleg.notulen.eerder", "versie", oud.nummer(), "moment", oud.vastgesteldOp()), new Alineas(oud.tekst()));
        eerder.addClassName("vouw");
        add(eerder);
    }
}
