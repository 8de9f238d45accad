package nl.onderwijsregio.aanvraag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.Onderdeelwoord;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.toets.Regiofeiten;

/** Collects what stands in the way and what one should know, in the order of the page. */
final class Belemmeringen {
    private final List<Belemmering> tegen = new ArrayList<>();
    private final List<Belemmering> letOp = new ArrayList<>();

    List<Belemmering> tegen() {
        return tegen;
    }

    List<Belemmering> letOp() {
        return letOp;
    }

    void tegen(Belemmering.Soort soort, String pad, Object... paren) {
        tegen.add(new Belemmering(soort, waarden(paren), pad));
    }

    void letOp(Belemmering.Soort soort, String pad, Object... paren) {
        letOp.add(new Belemmering(soort, waarden(paren), pad));
    }

    private static Map<String, Object> waarden(Object... paren) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < paren.length; i += 2) {
            map.put(paren[i].toString(), paren[i + 1]);
        }
        return map;
    }

    /** Every section asked of this region has a text, every question an answer, and the begroting adds up. */
    void plan(Planbeeld beeld) {
        for (Onderdeelregel o : beeld.onderdelen()) {
            String pad = "plan/onderdeel/" + o.letter();
            if (o.woord() == Onderdeelwoord.KAN_NOG_NIET) {
                tegen(Belemmering.Soort.VRAAG_OPEN, "plan", "onderdeel", o.letter(), "vraag", o.reden());
            } else if (o.telt()) {
                if (!o.heeftTekst()) {
                    tegen(Belemmering.Soort.ONDERDEEL_LEEG, pad, "onderdeel", o.letter(), "titel", o.titel());
                } else if (!o.klaar()) {
                    letOp(Belemmering.Soort.ONDERDEEL_NIET_KLAAR, pad, "onderdeel", o.letter(), "titel", o.titel());
                }
                o.problemen().stream().filter(p -> p.soort() != Planprobleem.Soort.KLAAR_ZONDER_TEKST).forEach(p -> probleem(p, pad));
            }
        }
        if (beeld.activiteitenletter() != null && beeld.begroting().activiteiten().isEmpty()) {
            tegen(Belemmering.Soort.GEEN_BEGROTING, "plan/onderdeel/" + beeld.activiteitenletter());
        }
    }

    private void probleem(Planprobleem p, String pad) {
        String plek = p.deel() == null ? pad : "plan/deel/" + p.deel().name().toLowerCase(java.util.Locale.ROOT);
        Belemmering belemmering = new Belemmering(Belemmering.Soort.PLANPROBLEEM,
                Map.of("soort", p.soort().name(), "waarde", p.waarde(), "artikel", p.artikel(), "bron", p.bron()), plek);
        (p.isFout() ? tegen : letOp).add(belemmering);
    }

    void samenstelling(Regiofeiten feiten) {
        if (feiten.deelnemers().stream().noneMatch(Deelnemer::penvoerder)) {
            tegen(Belemmering.Soort.GEEN_PENVOERDER, "regio");
        }
        List<String> onbevestigd = feiten.deelnemers().stream().filter(d -> !d.heeftBevestigd()).map(Deelnemer::naam).toList();
        if (!onbevestigd.isEmpty()) {
            letOp(Belemmering.Soort.DEELNAME_NIET_BEVESTIGD, "regio", "aantal", onbevestigd.size(), "namen", String.join(", ", onbevestigd));
        }
    }

    /** What must always be there, and what the rules say is needed for this region. */
    void bijlagen(List<Bijlagestand> stand, Beoordeling beoordeling) {
        stand.stream().filter(b -> !b.aanwezig() && (b.altijd() || gevolg(beoordeling, b).isPresent())).forEach(b ->
                tegen(Belemmering.Soort.BIJLAGE_ONTBREEKT, "plan/bijlagen", "bijlage", b.titel(), "artikel", b.artikel()));
    }

    private static Optional<Bevinding> gevolg(Beoordeling beoordeling, Bijlagestand b) {
        return beoordeling.bevinding("BIJLAGE_" + b.letter().toUpperCase(java.util.Locale.ROOT)).filter(v -> v.gevolg().filter(g -> g == Uitkomst.AANVULLEN).isPresent());
    }

    void handtekeningen(Tekenstand stand, String artikel) {
        List<String> namen = stand.ontbreekt().stream().map(Tekenregel::naam).toList();
        if (!namen.isEmpty()) {
            tegen(Belemmering.Soort.HANDTEKENING_ONTBREEKT, "plan/ondertekenen", "artikel", artikel, "aantal", namen.size(), "namen", String.join(", ", namen));
        }
    }

    /**
     * What the regeling finds. A requirement that is not met or a vestiging in two regions stands in the way; what cannot be determined
     * does not: that is for the minister to ask.
     */
    void regels(Beoordeling beoordeling) {
        for (Bevinding b : beoordeling.bevindingen()) {
            boolean elders = b.code().startsWith("BIJLAGE_") || b.code().equals("ONDERTEKENING") || b.code().equals("TIJDVAK");
            Uitkomst gevolg = b.gevolg().orElse(Uitkomst.VERLENEN);
            if (elders || gevolg == Uitkomst.VERLENEN) {
                continue;
            }
            Belemmering regel = new Belemmering(Belemmering.Soort.REGEL, Map.of("code", b.code(), "tekst", b.tekst(), "artikel", b.artikel(), "bron", b.bron(),
                    "herstel", b.herstel().orElse("")), "regio");
            (gevolg == Uitkomst.NIET_TE_BEPALEN ? letOp : tegen).add(regel);
        }
    }
}
