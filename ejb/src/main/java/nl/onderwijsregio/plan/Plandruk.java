package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.regeling.Planformat;

/**
 * A frozen version as a plain page to print or to hand in: native headings and tables, nothing folded, on every page the name, the
 * version and the fingerprint.
 */
@ApplicationScoped
public class Plandruk {
    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final String STIJL = "@page{size:A4;margin:20mm}body{font:11pt/1.5 system-ui,sans-serif;color:#1c2a2b;max-width:68ch;margin:2rem auto;"
            + "padding:0 1rem}h1{font-size:20pt;line-height:1.2}h2{font-size:14pt;margin-top:2em;break-after:avoid}h3{font-size:12pt}"
            + "table{border-collapse:collapse;width:100%;font-size:9.5pt}thead{display:table-header-group}tr{break-inside:avoid}"
            + "th,td{border:1px solid #6c7c7e;padding:4px 6px;text-align:left;vertical-align:top}td.bedrag,th.bedrag{text-align:right;"
            + "font-variant-numeric:tabular-nums;white-space:nowrap}.kop{border-bottom:2px solid #1b5e57;padding-bottom:.5em;overflow-wrap:anywhere}"
            + ".tabel{overflow-x:auto}@media print{body{margin:0;padding:0;max-width:none}.tabel{overflow:visible}}";

    @Inject
    Planregels regels;
    @Inject
    Planovergang overgang;

    /** The page in Dutch. */
    public String pagina(PlanVanAanpak plan, PlanVersie versie) {
        return pagina(plan, PlanInhoud.lezen(versie.inhoud()), "versie " + versie.nummer() + " · " + versie.vingerafdruk(),
                "Vastgelegd op " + Datumtekst.moment(versie.gemaaktOp()) + ". Volledige vingerafdruk (SHA-256): " + versie.sha256());
    }

    String pagina(PlanVanAanpak plan, PlanInhoud inhoud, String merk, String toelichting) {
        String titel = inhoud.regio() + " · " + regels.titel(inhoud) + " · " + merk;
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>").append(vrij(titel)).append("</title><style>")
                .append(STIJL).append("</style></head><body><main><header class=\"kop\"><p>").append(vrij(titel)).append("</p><h1>").append(vrij(regels.titel(inhoud))).append("</h1><p>")
                .append(vrij(toelichting)).append("</p></header>");
        Planformat format = regels.format(inhoud);
        for (Planformat.Onderdeel onderdeel : format.onderdelen()) {
            String tekst = inhoud.onderdelen().getOrDefault(onderdeel.letter(), "");
            boolean activiteiten = format.activiteiten().filter(onderdeel.letter()::equals).isPresent() && !inhoud.activiteiten().isEmpty();
            if (!tekst.isEmpty() || activiteiten) {
                html.append("<section><h2>").append(vrij(onderdeel.letter() + "  " + onderdeel.titel())).append("</h2>").append(tekst);
                if (activiteiten) {
                    html.append(activiteiten(inhoud)).append(begroting(inhoud));
                }
                html.append("</section>");
            }
        }
        Planvorm vorm = overgang.vorm(plan, inhoud);
        vorm.bewaard(inhoud).forEach(l -> html.append("<section><h2>").append(vrij(l + "  " + vorm.kop(l))).append("</h2>").append(inhoud.onderdelen().get(l)).append("</section>"));
        Deeltabellen.van(inhoud, format.delen(), format.indicatoren(), Deelwoorden::van).forEach(d -> html.append(tabel(d)));
        return html.append(partijen(inhoud)).append(inbreng(inhoud)).append("</main></body></html>").toString();
    }

    private static String tabel(Deeltabel deel) {
        return "<section><h2>" + vrij(deel.kop()) + "</h2><div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"" + vrij(deel.kop()) + "\"><table><thead>"
                + rij(deel.kolommen().stream().map(Plandruk::kop).toArray(String[]::new)) + "</thead><tbody>"
                + deel.rijen().stream().map(r -> rij(r.stream().map(Plandruk::cel).toArray(String[]::new))).collect(Collectors.joining()) + "</tbody></table></div></section>";
    }

    private static String activiteiten(PlanInhoud inhoud) {
        return inhoud.activiteiten().stream().map(a -> rij(cel("A-" + a.nummer()), cel(a.naam()), cel(a.functie().name().toLowerCase(NL).replace('_', ' ')), cel(a.doel()),
                cel(a.indicator()), cel(a.eigenaar()), cel(Datumtekst.dag(LocalDate.parse(a.van())) + " t/m " + Datumtekst.dag(LocalDate.parse(a.tot())))))
                .collect(Collectors.joining("", "<h3>Activiteiten</h3><div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"Activiteiten\"><table><thead>"
                        + rij(kop("Nummer"), kop("Activiteit"), kop("Functie"), kop("Doel"), kop("Indicator"), kop("Eigenaar"), kop("Periode"))
                        + "</thead><tbody>", "</tbody></table></div>"));
    }

    private static String begroting(PlanInhoud inhoud) {
        StringBuilder html = new StringBuilder("<h3>Begroting</h3><div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"Begroting\"><table><thead>")
                .append(rij(kop("Post"), kop("Toelichting"), "<th scope=\"col\" class=\"bedrag\">Bedrag</th>")).append("</thead><tbody>");
        inhoud.activiteiten().forEach(a -> html.append(rij(cel("A-" + a.nummer() + " " + a.naam()), cel(a.toelichting()), bedrag(a.bedrag()))));
        BigDecimal uit = inhoud.activiteiten().stream().map(a -> new BigDecimal(a.bedrag())).reduce(BigDecimal.ZERO, BigDecimal::add);
        html.append(rij(cel("Totaal uitgaven"), cel(""), bedrag(uit.toPlainString())));
        inhoud.dekking().forEach(d -> html.append(rij(cel("Dekking: " + d.bron()), cel(""), bedrag(d.bedrag()))));
        BigDecimal in = inhoud.dekking().stream().map(d -> new BigDecimal(d.bedrag())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return html.append(rij(cel("Totaal dekking"), cel(""), bedrag(in.toPlainString()))).append("</tbody></table></div>").toString();
    }

    private static String partijen(PlanInhoud inhoud) {
        return inhoud.partijen().stream().map(p -> "<li>" + vrij(p.naam()) + (p.penvoerder() ? " (penvoerder)" : "")
                        + (p.mboWerkgever() ? " (werkgever in het mbo)" : "") + "</li>")
                .collect(Collectors.joining("", "<section><h2>Partijen</h2><ul>", "</ul>" + gebied(inhoud) + "</section>"));
    }

    private static String gebied(PlanInhoud inhoud) {
        return inhoud.document().isEmpty() ? "<p>" + inhoud.gemeenten().size() + " gemeenten en " + inhoud.vestigingen().size() + " vestigingen.</p>" : "";
    }

    /** What the region states and hands in beside the text. */
    private static String inbreng(PlanInhoud inhoud) {
        return lijst("Antwoorden op vragen van de regeling", inhoud.antwoorden().entrySet().stream().map(a -> a.getKey() + ": " + janee(a.getValue())))
                + lijst("Opgaven van de regio", inhoud.opgaven().stream().map(o -> (o.soort().name().toLowerCase(NL).replace('_', ' ') + " " + o.sleutel()).strip()
                        + ": " + o.aantal() + " (" + o.bron() + ")"))
                + lijst("Opleidingsscholen", inhoud.opleidingsscholen().stream().map(Plandruk::opleidingsschool))
                + lijst("Bijlagen van de regio", inhoud.bijlagen().stream().map(b -> b.letter() + " " + b.naam() + ", SHA-256 " + b.sha256()));
    }

    private static String opleidingsschool(PlanInhoud.Opleidingsschoolregel o) {
        return o.projectnummer() + " " + o.naam() + (o.aspirantSinds() == null ? "" : ", aspirant sinds " + o.aspirantSinds()) + ", samenwerkingsovereenkomst: "
                + janee(o.overeenkomst()) + ", peer review in 2023-2024: " + janee(o.peerReview()) + " (" + o.bron() + ")";
    }

    private static String lijst(String kop, Stream<String> regels) {
        String punten = regels.map(r -> "<li>" + vrij(r) + "</li>").collect(Collectors.joining());
        return punten.isEmpty() ? "" : "<section><h2>" + vrij(kop) + "</h2><ul>" + punten + "</ul></section>";
    }

    private static String janee(boolean ja) {
        return ja ? "ja" : "nee";
    }

    private static String rij(String... cellen) {
        return "<tr>" + String.join("", cellen) + "</tr>";
    }

    private static String kop(String tekst) {
        return "<th scope=\"col\">" + vrij(tekst) + "</th>";
    }

    private static String cel(String tekst) {
        return "<td>" + vrij(tekst) + "</td>";
    }

    private static String bedrag(String euro) {
        NumberFormat vorm = NumberFormat.getCurrencyInstance(NL);
        vorm.setCurrency(java.util.Currency.getInstance("EUR"));
        return "<td class=\"bedrag\">" + vrij(vorm.format(new BigDecimal(euro))) + "</td>";
    }

    private static String vrij(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }
}
