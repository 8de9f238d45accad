package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Besluiten;
import nl.onderwijsregio.besluit.Uitslag;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Bijlageoverzicht;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planoverzicht;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regio.toets.Indieningsstand;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Toetsing;
import nl.onderwijsregio.regio.toets.Toetsresultaat;

/** Looks at everything that submitting asks, at one moment: plan, decision, councils, attachments, signatures and the rules. */
@ApplicationScoped
public class Indieningscontrole {
    @Inject
    Planoverzicht overzicht;
    @Inject
    Planversies versies;
    @Inject
    PlanRepository plannen;
    @Inject
    Besluiten besluiten;
    @Inject
    Bijlageoverzicht bijlagen;
    @Inject
    Tekenlijst tekenlijst;
    @Inject
    Toetsing toetsing;
    @Inject
    Raadscontrole raden;
    @Inject
    OvereenkomstBijlage overeenkomst;

    Controle controleren(PlanVanAanpak plan, Instant moment) {
        Planbeeld beeld = overzicht.van(plan);
        Regiofeiten feiten = toetsing.feiten(plan.regioId(), plan.regeling()).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        Tekenstand tekenstand = tekenlijst.stand(plan, false);
        List<Bijlagestand> bijlagestand = bijlagen.stand(plan);
        Toetsresultaat toets = toetsing.uitvoeren(feiten, stand(bijlagestand, tekenstand, moment));
        Vingerafdruk nu = versies.huidig(plan);
        List<PlanVersie> gelijk = plannen.versies(plan.id(), nu);
        Map<String, Uitslag> geldend = besluiten.geldend(plan.regioId(), plan.id());
        Optional<Uitslag> besluit = Optional.ofNullable(geldend.get(nu.sha256())).filter(b -> plan.status() != Planstatus.IN_STEMMING);
        Optional<PlanVersie> versie = besluit.flatMap(b -> gelijk.stream().filter(v -> v.id() == b.voorstel().planVersieId()).findFirst())
                .or(() -> gelijk.stream().findFirst());
        Belemmeringen lijst = new Belemmeringen();
        venster(lijst, toets, LocalDateTime.ofInstant(moment, Tijdvak.ZONE));
        tekst(lijst, plan, toets.regelversie().versie());
        lijst.plan(beeld);
        besluit(lijst, plan, besluit, versie, geldend);
        versie.ifPresent(v -> raden.nagaan(lijst, plan, gelijk.stream().map(PlanVersie::sha256).collect(Collectors.toSet())));
        if (bijlagestand.stream().anyMatch(b -> b.vanzelf() && b.aanwezig() && overeenkomst.soorten().contains(b.id()))) {
            overeenkomst.versie(plan).ifPresent(v -> raden.overeenkomst(lijst, v));
        }
        lijst.samenstelling(feiten);
        lijst.bijlagen(bijlagestand, toets.beoordeling());
        lijst.handtekeningen(tekenstand, artikel(toets, "ONDERTEKENING"));
        lijst.regels(toets.beoordeling());
        return new Controle(beeld, versie, besluit, feiten, toets, tekenstand, bijlagestand, lijst.tegen(), lijst.letOp(), moment);
    }

    static boolean vensterOpen(Controle controle) {
        LocalDateTime moment = LocalDateTime.ofInstant(controle.moment(), Tijdvak.ZONE);
        Tijdvak tijdvak = controle.toets().regelversie().tijdvak();
        return !tijdvak.isTeVroeg(moment) && !tijdvak.isTeLaat(moment);
    }

    private static Indieningsstand stand(List<Bijlagestand> bijlagen, Tekenstand tekenstand, Instant moment) {
        Set<String> aanwezig = bijlagen.stream().filter(Bijlagestand::aanwezig).map(Bijlagestand::id).collect(Collectors.toSet());
        Set<String> getekend = tekenstand.regels().stream().filter(Tekenregel::isGetekend).map(Tekenregel::nummer).collect(Collectors.toSet());
        return new Indieningsstand(Optional.of(aanwezig), Optional.of(getekend), Optional.of(LocalDateTime.ofInstant(moment, Tijdvak.ZONE)));
    }

    /** The provision that the check of this code is about, in the text that holds. */
    private static String artikel(Toetsresultaat toets, String code) {
        return toets.beoordeling().bevinding(code).map(Bevinding::artikel).orElse("");
    }

    private static void venster(Belemmeringen lijst, Toetsresultaat toets, LocalDateTime moment) {
        Tijdvak tijdvak = toets.regelversie().tijdvak();
        if (tijdvak.isTeVroeg(moment)) {
            lijst.tegen(Belemmering.Soort.VENSTER_NOG_DICHT, "plan", "moment", tijdvak.opent().toLocalDateTime(), "artikel", artikel(toets, "TIJDVAK"));
        } else if (tijdvak.isTeLaat(moment)) {
            lijst.tegen(Belemmering.Soort.VENSTER_GESLOTEN, "plan", "moment", tijdvak.sluit().toLocalDateTime(), "artikel", artikel(toets, "TIJDVAK"));
        }
    }

    private static void tekst(Belemmeringen lijst, PlanVanAanpak plan, LocalDate getoetst) {
        LocalDate gevolgd = LocalDate.parse(plan.regelversie());
        if (!gevolgd.equals(getoetst)) {
            lijst.tegen(Belemmering.Soort.TEKST_VERSCHILT, "regio/tekst", "plan", gevolgd, "regio", getoetst);
        }
    }

    private static void besluit(Belemmeringen lijst, PlanVanAanpak plan, Optional<Uitslag> besluit, Optional<PlanVersie> versie, Map<String, Uitslag> geldend) {
        if (besluit.isPresent()) {
            return;
        }
        OptionalInt besloten = geldend.values().stream().mapToInt(u -> u.voorstel().versieNummer()).max();
        if (plan.status() == Planstatus.IN_STEMMING || besloten.isEmpty()) {
            lijst.tegen(Belemmering.Soort.GEEN_BESLUIT, "besluiten");
        } else {
            lijst.tegen(Belemmering.Soort.ANDERE_VERSIE, "plan/versies", "nieuw", versie.map(PlanVersie::nummer).orElse(besloten.getAsInt() + 1),
                    "besloten", besloten.getAsInt());
        }
    }
}
