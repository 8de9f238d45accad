package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.plan.PlanQuery.Sectie;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Planformat.Regiokenmerken;
import nl.onderwijsregio.regeling.Planformat.Toepasselijkheid;
import nl.onderwijsregio.regeling.Planformat.Voorwaarde;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/** Puts the overview of a plan together: the sections of its own text of the regeling, how far each is, and what needs attention. */
@ApplicationScoped
public class Planoverzicht {
    @Inject
    PlanQuery lezen;
    @Inject
    Planregels regels;
    @Inject
    Planversies versies;
    @Inject
    Deellezing deellezing;
    @Inject
    Planovergang overgang;

    /** The overview as it stands now; a fixed number of queries. */
    public Planbeeld van(PlanVanAanpak plan) {
        Regelversie versie = regels.versie(plan);
        Begrotingsbeeld begroting = lezen.begroting(plan.id());
        Planformat format = regels.format(plan);
        List<Deelregel> delen = deellezing.regels(plan, format, begroting);
        Versieregel laatste = lezen.versies(plan.id()).stream()
                .filter(v -> plan.status() != Planstatus.INGEDIEND || v.gebruik().contains(Aanleiding.INDIENEN)).findFirst().orElse(null);
        boolean gewijzigd = laatste == null || !laatste.vingerafdruk().equals(versies.huidig(plan));
        return new Planbeeld(plan.id(), plan.regioId(), lezen.regio(plan.regioId()), plan.regeling(), plan.regelversie(), plan.status(),
                onderdelen(plan, format, versie.tijdvak(), begroting, delen), begroting, laatste, gewijzigd, versie.tijdvak().opent().toInstant(),
                versie.tijdvak().sluit().toInstant(), regels.nieuwereTekst(plan).map(LocalDate::toString).orElse(null), delen,
                format.indicatoren(), overgang.bewaard(plan), plan.document(), regels.titel(plan), versie.naam(), format.activiteiten().orElse(null));
    }

    private List<Onderdeelregel> onderdelen(PlanVanAanpak plan, Planformat format, Tijdvak tijdvak, Begrotingsbeeld begroting, List<Deelregel> delen) {
        Map<String, Sectie> secties = lezen.secties(plan.id());
        Regiokenmerken kenmerken = regels.kenmerken(plan);
        return format.onderdelen().stream().map(o -> regel(o, o.voor(kenmerken), secties.getOrDefault(o.letter(), Sectie.leeg(o.letter())),
                format.activiteiten().filter(o.letter()::equals).map(a -> begroting), tijdvak, delen.stream().filter(d -> d.deel().letter().equals(o.letter())).toList())).toList();
    }

    /** @param begroting the activities, in the section that holds them */
    private static Onderdeelregel regel(Planformat.Onderdeel o, Toepasselijkheid geldt, Sectie s, Optional<Begrotingsbeeld> begroting, Tijdvak tijdvak, List<Deelregel> delen) {
        boolean activiteiten = begroting.filter(b -> !b.activiteiten().isEmpty()).isPresent();
        List<Planprobleem> problemen = new ArrayList<>();
        if (s.klaar() && Opmaak.isLeeg(s.tekst()) && !activiteiten) {
            problemen.add(new Planprobleem(Planprobleem.Soort.KLAAR_ZONDER_TEKST, o.letter(), ""));
        }
        begroting.ifPresent(b -> {
            problemen.addAll(b.problemen());
            problemen.addAll(b.buiten(tijdvak.van(), tijdvak.totEnMet()));
        });
        problemen.replaceAll(p -> p.bij(o.letter()));
        delen.forEach(d -> problemen.addAll(d.problemen()));
        boolean begonnen = !Opmaak.isLeeg(s.tekst()) || activiteiten;
        return new Onderdeelregel(o.letter(), o.titel(), o.eis(), o.hulp(), o.artikel(), o.bron(), geldt.vanToepassing().orElse(null),
                geldt.reden(), o.voorwaarde().soort() == Voorwaarde.Soort.KENMERK ? o.voorwaarde().waarde() : null,
                woord(geldt, s, begonnen, problemen, delen), s.klaar(), begonnen, problemen, s.gewijzigdOp(), s.gewijzigdDoor(), s.namens());
    }

    private static Onderdeelwoord woord(Toepasselijkheid geldt, Sectie s, boolean begonnen, List<Planprobleem> problemen,
            List<Deelregel> delen) {
        if (geldt.vanToepassing().isEmpty()) {
            return Onderdeelwoord.KAN_NOG_NIET;
        }
        if (problemen.stream().anyMatch(Planprobleem::isFout)) {
            return Onderdeelwoord.PROBLEEM;
        }
        if (s.klaar()) {
            return Onderdeelwoord.KLAAR;
        }
        boolean gevuld = !delen.isEmpty() && delen.stream().allMatch(d -> d.stand() == Deelstand.COMPLEET || d.stand() == Deelstand.TE_BEOORDELEN);
        if (begonnen && gevuld && !Opmaak.isLeeg(s.tekst())) {
            return Onderdeelwoord.TE_BEOORDELEN;
        }
        return begonnen || delen.stream().anyMatch(d -> d.aantal() > 0) ? Onderdeelwoord.BEZIG : Onderdeelwoord.NOG_NIET_BEGONNEN;
    }
}
