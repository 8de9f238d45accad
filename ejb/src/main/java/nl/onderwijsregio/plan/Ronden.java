package nl.onderwijsregio.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/** The rounds a region can write for, and the documents in each. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Ronden {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    Planregels regels;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /** All rounds of the own region or the region asked for, newest first; a plan before its agreements. One query. */
    public List<Ronde> lijst(MandaatId mandaat, Long regio) {
        Gemachtigde wie = deur.lezer(mandaat);
        Map<Werkstuk, PlanVanAanpak> begonnen = plannen.alle(deur.regio(wie, regio)).stream().collect(Collectors.toMap(PlanVanAanpak::werkstuk, Function.identity()));
        return werkstukken().map(w -> ronde(w, Optional.ofNullable(begonnen.get(w))))
                .sorted(Comparator.comparing(Ronde::totEnMet, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
                        .thenComparing(r -> r.werkstuk().regeling()).thenComparing(r -> r.werkstuk().document())).toList();
    }

    /** The round and the document that the address names, of the own region or the region asked for. */
    public Ronde huidig(MandaatId mandaat, Long regio) {
        Gemachtigde wie = deur.lezer(mandaat);
        return ronde(wie.werkstuk(), plannen.van(deur.regio(wie, regio), wie.werkstuk()));
    }

    /** What the document that the address names is called, with its years, whether or not a region began it. */
    public String titel(MandaatId mandaat) {
        Werkstuk werkstuk = deur.lezer(mandaat).werkstuk();
        return Documenttitel.van(nu(werkstuk.regeling()), werkstuk.document());
    }

    private Stream<Werkstuk> werkstukken() {
        return regelingen.actueel().regelingen().stream().flatMap(r -> Stream.of(Documentsoort.values())
                .filter(d -> d == Documentsoort.PLAN || nu(r).planformat().heeft(d)).map(d -> new Werkstuk(r, d)));
    }

    private Regelversie nu(String regeling) {
        Regelregister register = regelingen.actueel();
        return register.beslistekst(regeling, LocalDate.now(klok));
    }

    private Ronde ronde(Werkstuk werkstuk, Optional<PlanVanAanpak> plan) {
        Regelversie tekst = plan.map(regels::versie).orElseGet(() -> nu(werkstuk.regeling()));
        Planformat.Document document = tekst.planformat().document(werkstuk.document());
        Optional<Tijdvak> tijdvak = tekst.bekendTijdvak();
        Instant moment = klok.instant();
        return new Ronde(werkstuk, tekst.naam(), Documenttitel.van(tekst, werkstuk.document()), document.uitleg(), document.artikel(), document.bron(),
                document.aanvrager(), Rondestand.van(tekst, werkstuk.document(), moment), tijdvak.map(t -> t.opent().toLocalDateTime()).orElse(null),
                tijdvak.map(t -> t.sluit().toLocalDateTime()).orElse(null), tijdvak.map(Tijdvak::van).orElse(null), tijdvak.map(Tijdvak::totEnMet).orElse(null),
                plan.map(PlanVanAanpak::status).orElse(null));
    }
}
