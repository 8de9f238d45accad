package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.web.kader.Stappenbalk;

/** The road to submitting in five steps. */
class Planweg extends Div {
    /** The version that was voted on stands unchanged. */
    static final int ONDERTEKENEN = 4;

    private static final int MEDEZEGGENSCHAP = 2;

    /** @param voorgelegd whether any council was asked about this plan */
    Planweg(Planbeeld plan, boolean voorgelegd) {
        add(new Stappenbalk(t("plan.weg"), List.of(t("plan.weg.schrijven"), t("plan.weg.medezeggenschap"), t("plan.weg.stemmen"),
                t("plan.weg.ondertekenen"), t("plan.weg.indienen")), stap(plan),
                voorgelegd ? Set.of() : Set.of(MEDEZEGGENSCHAP)));
    }

    /** Writing until a version is put to the councils, then to the vote; signing once the voted version stands unchanged. */
    static int stap(Planbeeld plan) {
        if (plan.status() == Planstatus.INGEDIEND) {
            return 6;
        }
        if (plan.status() == Planstatus.IN_STEMMING) {
            return 3;
        }
        if (plan.versie() == null || plan.gewijzigdSindsVersie()) {
            return 1;
        }
        List<Aanleiding> gebruik = plan.versie().gebruik();
        return gebruik.contains(Aanleiding.STEMMING) ? ONDERTEKENEN : gebruik.contains(Aanleiding.MEDEZEGGENSCHAP) ? 2 : 1;
    }
}
