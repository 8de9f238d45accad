package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.Planformat;

/** Reads the structured parts of a plan, to show or to freeze; five queries, however much is filled in. */
@ApplicationScoped
public class DeelQuery {
    @Inject
    DeelRepository delen;

    List<Deelitem<Vraagstukopgave>> vraagstukken(long planId) {
        return items(Vraagstuk.class, planId);
    }

    List<Deelitem<Doelopgave>> doelen(long planId) {
        return items(Doel.class, planId);
    }

    List<Deelitem<Afspraakopgave>> afspraken(long planId) {
        return items(Afspraak.class, planId);
    }

    private <T extends Deelopgave, I extends Planitem<T>> List<Deelitem<T>> items(Class<I> soort, long planId) {
        return delen.items(soort, planId).stream().filter(i -> !i.isVervallen()).map(i -> new Deelitem<>(i.nummer(), i.versie(), i.opgave())).toList();
    }

    /** The figures the format asks, each with what the product knows itself. */
    List<Indicatorregel> indicatoren(long planId, Planformat format, Map<String, Indicatoropgave> bekend) {
        Map<String, Planindicator> ingevuld = delen.indicatoren(planId).stream().collect(Collectors.toMap(Planindicator::code, Function.identity()));
        return format.indicatoren().stream().map(i -> regel(i, ingevuld.get(i.code()), bekend.get(i.vulling()))).toList();
    }

    private static Indicatorregel regel(Indicator indicator, Planindicator stand, Indicatoropgave bekend) {
        return stand == null ? new Indicatorregel(indicator, 0, Indicatoropgave.LEEG, false, bekend)
                : new Indicatorregel(indicator, stand.versie(), stand.opgave(), stand.isOvergenomen(), bekend);
    }

    Map<Plandeel.Soort, Formulierregel> formulieren(long planId) {
        return delen.formulieren(planId).stream().collect(Collectors.toMap(Planformulier::deel, f -> new Formulierregel(f.versie(), new TreeMap<>(f.velden()))));
    }

    /** As it is frozen: what was filled in, whether the format still asks it or not. */
    Plandeelinhoud inhoud(long planId) {
        SortedMap<String, SortedMap<String, String>> formulieren = new TreeMap<>();
        formulieren(planId).forEach((deel, f) -> {
            if (!f.velden().isEmpty()) {
                formulieren.put(deel.name(), f.velden());
            }
        });
        return new Plandeelinhoud(
                delen.indicatoren(planId).stream().filter(i -> !i.opgave().isLeeg()).map(DeelQuery::cijfer).toList(),
                vraagstukken(planId).stream().map(v -> new Vraagstukregel(v.nummer(), v.inhoud().naam(), v.inhoud().doelgroep(), v.inhoud().toelichting())).toList(),
                doelen(planId).stream().map(d -> doel(d.nummer(), d.inhoud())).toList(),
                afspraken(planId).stream().map(a -> new Afspraakregel(a.nummer(), a.inhoud().naam(), a.inhoud().indicator(), a.inhoud().doel(),
                        a.inhoud().wanneer(), a.inhoud().wie())).toList(), formulieren);
    }

    private static Indicatorcijfer cijfer(Planindicator i) {
        Indicatoropgave o = i.opgave();
        return new Indicatorcijfer(i.code(), Getalvorm.tekst(o.waarde()), Objects.toString(o.n(), ""), o.bron(), Objects.toString(o.peildatum(), ""),
                o.methode(), o.reden(), i.isOvergenomen());
    }

    private static Doelregel doel(int nummer, Doelopgave d) {
        return new Doelregel(nummer, d.naam(), d.doelgroep(), d.vraagstuk(), d.indicator(), d.eenheid(), Getalvorm.tekst(d.nulwaarde()),
                Getalvorm.tekst(d.streefwaarde()), Objects.toString(d.streefdatum(), ""), d.toelichting());
    }
}
