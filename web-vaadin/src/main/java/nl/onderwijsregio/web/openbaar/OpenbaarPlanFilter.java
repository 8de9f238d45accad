package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.onderwijsregio.openbaar.OpenbarePlannen;
import nl.onderwijsregio.openbaar.Openbaarplan;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Answers {@code /regio/<sleutel>/plan} and {@code .../plan/<regeling>} with the public plan of that region, for anyone; a plan that is not public does not exist. */
@WebFilter(urlPatterns = "/regio/*", asyncSupported = true)
public class OpenbaarPlanFilter extends OpenbaarFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenbarePlannen plannen;

    public OpenbaarPlanFilter() {
        super("plan(?:/([a-z0-9-]{1,40}))?/?");
    }

    @Override
    void antwoorden(Matcher adres, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        Optional<Openbaarplan> plan = plannen.plan(adres.group(1), adres.group(2) == null ? Werkstuk.GEWOON.regeling() : adres.group(2));
        blad(plan.map(p -> () -> Openbaarblad.van(p)), OpenbaarPlanFilter::nietOpenbaar, () -> voet(plan), vraag, antwoord);
    }

    private static Blad nietOpenbaar() {
        return new Blad(t("regio.openbaar.plan"), t("kader.product"), new Afdruk().tekst(t("regio.openbaar.plan-niet-openbaar")));
    }

    private static String voet(Optional<Openbaarplan> plan) {
        return plan.map(p -> t("openbaar.plan.sinds", "moment", Opmaak.nu().moment(p.openbaarOp()))).orElse(t("kader.product"));
    }
}
