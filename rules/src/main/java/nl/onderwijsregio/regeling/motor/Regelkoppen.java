package nl.onderwijsregio.regeling.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What the heads of the rules say. A check is described at the first of its rules ({@code @toets} with {@code @artikel}, {@code @voldaan},
 * {@code @invoer}), a line likewise ({@code @post} with {@code @artikel}, {@code @omschrijving}, {@code @korting}).
 */
record Regelkoppen(int aantalRegels, List<Toetssoort> toetsen, List<Postsoort> postsoorten) {

    static Regelkoppen lees(String drl) {
        List<RuleDescr> regels = ontleed(drl).getRules();
        List<Toetssoort> toetsen = new ArrayList<>();
        List<Postsoort> postsoorten = new ArrayList<>();
        for (RuleDescr regel : regels) {
            toets(regel).filter(t -> toetsen.stream().noneMatch(b -> b.code().equals(t.code()))).ifPresent(toetsen::add);
            postsoort(regel).filter(p -> postsoorten.stream().noneMatch(b -> b.code().equals(p.code()))).ifPresent(postsoorten::add);
        }
        return new Regelkoppen(regels.size(), List.copyOf(toetsen), List.copyOf(postsoorten));
    }

    private static PackageDescr ontleed(String drl) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr pakket = parser.parse(false, drl);
            if (parser.hasErrors()) {
                throw new IllegalArgumentException("Fout in de regels: " + parser.getErrors());
            }
            return pakket;
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException("Fout in de regels", e);
        }
    }

    private static Optional<Toetssoort> toets(RuleDescr regel) {
        return waarde(regel, "toets").map(code -> new Toetssoort(code, waarde(regel, "artikel").orElse(""), waarde(regel, "interpretatie").isPresent(),
                waarde(regel, "invoer").map(namen -> List.of(namen.split(", "))).orElse(List.of()), waarde(regel, "voldaan").orElse("")));
    }

    private static Optional<Postsoort> postsoort(RuleDescr regel) {
        return waarde(regel, "post").map(code -> new Postsoort(code, waarde(regel, "artikel").orElse(""), waarde(regel, "omschrijving").orElse(""),
                waarde(regel, "korting").filter("evenredig"::equals).isPresent(), waarde(regel, "interpretatie").isPresent()));
    }

    private static Optional<String> waarde(RuleDescr regel, String naam) {
        AnnotationDescr kop = regel.getAnnotation(naam);
        return kop == null ? Optional.empty() : Optional.of(zonderAanhalingstekens(String.valueOf(kop.getSingleValue())));
    }

    private static String zonderAanhalingstekens(String waarde) {
        return waarde.length() > 1 && waarde.startsWith("\"") && waarde.endsWith("\"") ? waarde.substring(1, waarde.length() - 1) : waarde;
    }
}
