package nl.onderwijsregio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Partnerregel;
import nl.onderwijsregio.plan.PlanInhoud.Postregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;

/** Between what a writer fills in and how it stands in a version: there and back it is the same. */
public final class Inhoudvorm {
    private Inhoudvorm() {}

    public static Vraagstukregel regel(int nummer, Vraagstukopgave v) {
        return new Vraagstukregel(nummer, v.naam(), v.doelgroep(), v.toelichting());
    }

    public static Doelregel regel(int nummer, Doelopgave d) {
        return new Doelregel(nummer, d.naam(), d.doelgroep(), d.vraagstuk(), d.indicator(), d.eenheid(), Getalvorm.tekst(d.nulwaarde()),
                Getalvorm.tekst(d.streefwaarde()), Objects.toString(d.streefdatum(), ""), d.toelichting());
    }

    public static Afspraakregel regel(int nummer, Afspraakopgave a) {
        return new Afspraakregel(nummer, a.naam(), a.indicator(), a.doel(), a.wanneer(), a.wie());
    }

    public static Indicatorcijfer cijfer(String code, Indicatoropgave i, boolean overgenomen) {
        return new Indicatorcijfer(code, Getalvorm.tekst(i.waarde()), Objects.toString(i.n(), ""), i.bron(), Objects.toString(i.peildatum(), ""),
                i.methode(), i.reden(), overgenomen);
    }

    /** Names of parties are left empty: who knows them fills them in. */
    public static Activiteitregel regel(int nummer, Activiteitopgave a) {
        return new Activiteitregel(nummer, a.functie(), a.naam(), a.doel(), a.indicator(), a.eigenaarPartijId(), "", a.van().toString(),
                a.tot().toString(), euro(a.bedrag()), a.toelichting(), a.resultaat(), a.partners().stream().map(p -> new Partnerregel(p, "")).toList(),
                a.doelen().stream().toList(), a.posten().stream().map(Inhoudvorm::regel).toList(), euro(a.subsidie()), euro(a.eigenBijdrage()));
    }

    static Postregel regel(Begrotingspost p) {
        return new Postregel(p.nummer(), p.soort(), p.omschrijving(), p.jaar(), Getalvorm.tekst(p.fte()), euro(p.tarief()), euro(p.bedrag()),
                p.coordinatie());
    }

    public static Vraagstukopgave opgave(Vraagstukregel v) {
        return new Vraagstukopgave(v.naam(), v.doelgroep(), v.toelichting());
    }

    public static Doelopgave opgave(Doelregel d) {
        return new Doelopgave(d.naam(), d.doelgroep(), d.vraagstuk(), d.indicator(), d.eenheid(), getal(d.nulwaarde()), getal(d.streefwaarde()),
                dag(d.streefdatum()), d.toelichting());
    }

    public static Afspraakopgave opgave(Afspraakregel a) {
        return new Afspraakopgave(a.naam(), a.indicator(), a.doel(), a.wanneer(), a.wie());
    }

    public static Indicatoropgave opgave(Indicatorcijfer c) {
        return new Indicatoropgave(getal(c.waarde()), c.n().isEmpty() ? null : Integer.valueOf(c.n()), c.bron(), dag(c.peildatum()), c.methode(), c.reden());
    }

    public static Activiteitopgave opgave(Activiteitregel a) {
        return new Activiteitopgave(a.functie(), a.naam(), a.doel(), a.indicator(), a.eigenaarPartijId(), LocalDate.parse(a.van()),
                LocalDate.parse(a.tot()), getal(a.bedrag()), a.toelichting(), a.resultaat(),
                new TreeSet<>(a.partners().stream().map(Partnerregel::partijId).toList()), new TreeSet<>(a.doelen()),
                a.posten().stream().map(Inhoudvorm::post).toList(), getal(a.subsidie()), getal(a.eigenBijdrage()));
    }

    private static Begrotingspost post(Postregel p) {
        return new Begrotingspost(p.nummer(), p.soort(), p.omschrijving(), p.jaar(), getal(p.fte()), getal(p.tarief()), getal(p.bedrag()), p.coordinatie());
    }

    static String euro(BigDecimal bedrag) {
        return bedrag == null ? "" : bedrag.setScale(2).toPlainString();
    }

    private static BigDecimal getal(String tekst) {
        return tekst.isEmpty() ? null : new BigDecimal(tekst);
    }

    private static LocalDate dag(String tekst) {
        return tekst.isEmpty() ? null : LocalDate.parse(tekst);
    }
}
