package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The begroting per activity, post and year, with a total per year (LDNOR art. 17 lid 5 onder f). */
@ApplicationScoped
public class BegrotingBijlage implements Bijlagebron {
    @Inject
    PlanQuery lezen;

    @Override
    public Set<String> soorten() {
        return Set.of("begroting");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return lezen.begroting(plan.id()).activiteiten().isEmpty() ? Optional.of("begroting") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        Begrotingsbeeld begroting = lezen.begroting(plan.id());
        Lijstbestand lijst = new Lijstbestand().regel("Activiteit", "Naam", "Post", "Jaar", "Bedrag in euro");
        TreeMap<Integer, BigDecimal> perJaar = new TreeMap<>();
        for (Activiteitregel a : begroting.activiteiten()) {
            a.posten().forEach(p -> {
                lijst.regel(a.code(), a.naam(), p.omschrijving(), p.jaar(), Getalvorm.tekst(p.bedrag()));
                perJaar.merge(p.jaar(), p.bedrag(), BigDecimal::add);
            });
            if (a.posten().isEmpty()) {
                lijst.regel(a.code(), a.naam(), "", "niet per jaar verdeeld", Getalvorm.tekst(a.bedrag()));
            }
        }
        perJaar.forEach((jaar, bedrag) -> lijst.regel("", "Totaal", "", jaar, Getalvorm.tekst(bedrag)));
        begroting.dekking().forEach(d -> lijst.regel("", "Dekking", d.bron(), "", Getalvorm.tekst(d.bedrag())));
        return lijst.als("begroting.csv");
    }
}
