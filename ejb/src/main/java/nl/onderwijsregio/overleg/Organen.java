package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** The organs of a region: read by everybody of the region, set up by projectleider and penvoerder. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Organen {
    @Inject
    Overlegdeur deur;
    @Inject
    OrgaanRepository organen;
    @Inject
    OrgaanQuery lezen;
    @Inject
    VergaderingRepository vergaderingen;
    @Inject
    MandaatQuery mandaten;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The organs of the region of the mandaat, with who sits in them today. */
    public Organenbeeld lijst(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        Map<Long, List<Lidregel>> leden = lezen.ledenInRegio(wie.regioId()).stream().collect(Collectors.groupingBy(Lidregel::orgaanId));
        LocalDate vandaag = LocalDate.now(klok);
        return new Organenbeeld(wie.regioNaam(), lezen.vanRegio(wie.regioId()).stream().map(o -> o.regel(leden.getOrDefault(o.id(), List.of()), vandaag)).toList(),
                Overlegdeur.magInrichten(wie));
    }

    /** One organ, with everybody who ever sat in it. */
    public Orgaanbeeld beeld(MandaatId mandaat, long orgaan) {
        Gemachtigde wie = deur.lezer(mandaat);
        Orgaan gevonden = organen.find(orgaan).orElseThrow(Overlegdeur::geenToegang);
        wie.eisRegio(gevonden.regioId());
        List<Lidregel> leden = lezen.leden(orgaan);
        LocalDate vandaag = LocalDate.now(klok);
        return new Orgaanbeeld(gevonden.regel(leden, vandaag), leden, vandaag, gevonden.isActief() && Overlegdeur.magInrichten(wie),
                gevonden.isActief() && deur.magLeiden(wie, leden));
    }

    /** Who can be seated: everybody with a mandaat in the region today. */
    @RolesAllowed(Rol.BESTUUR)
    public List<Mandaatregel> kandidaten(MandaatId mandaat) {
        return mandaten.geldigIn(deur.inrichter(mandaat).regioId(), LocalDate.now(klok));
    }

    /** Sets up an organ. */
    @RolesAllowed(Rol.BESTUUR)
    public long oprichten(MandaatId mandaat, Orgaanopgave opgave) {
        Gemachtigde wie = deur.inrichter(mandaat);
        eisVrij(wie, opgave, 0);
        Orgaan orgaan = organen.toevoegen(new Orgaan(wie.regioId(), opgave, wie, nu()));
        schrijven(wie, "orgaan oprichten", orgaan, opgave.naam());
        return orgaan.id();
    }

    /** Another name, kind or purpose. @param gezien {@link Orgaanregel#versie()} of what the writer saw */
    @RolesAllowed(Rol.BESTUUR)
    public void wijzigen(MandaatId mandaat, long orgaan, Orgaanopgave opgave, long gezien) {
        Gemachtigde wie = deur.inrichter(mandaat);
        Orgaan gevonden = vergrendeld(wie, orgaan);
        eisVrij(wie, opgave, orgaan);
        String was = gevonden.naam();
        gevonden.wijzigen(opgave, gezien);
        schrijven(wie, "orgaan wijzigen", gevonden, was.equals(opgave.naam()) ? was : was + " → " + opgave.naam());
    }

    /** Ends an organ; it stays readable. */
    @RolesAllowed(Rol.BESTUUR)
    public void opheffen(MandaatId mandaat, long orgaan) {
        Gemachtigde wie = deur.inrichter(mandaat);
        Orgaan gevonden = vergrendeld(wie, orgaan);
        eis(!vergaderingen.heeftKomende(orgaan, nu()), OverlegReden.ORGAAN_VERGADERT_NOG, "orgaan", gevonden.naam());
        gevonden.opheffen(wie, nu());
        schrijven(wie, "orgaan opheffen", gevonden, gevonden.naam());
    }

    /** Seats somebody. */
    @RolesAllowed(Rol.BESTUUR)
    public void lidToevoegen(MandaatId mandaat, long orgaan, Lidopgave opgave) {
        Gemachtigde wie = deur.inrichter(mandaat);
        Orgaan gevonden = vergrendeld(wie, orgaan);
        Mandaatregel lid = mandaten.find(opgave.lid()).orElseThrow(() -> new Weigering(OverlegReden.LID_VAN_ELDERS));
        organen.toevoegen(gevonden.plaatsen(lid, opgave, lezen.leden(orgaan), wie, nu()));
        schrijven(wie, "lid toevoegen", gevonden, gevonden.naam() + ": " + lid.partijNaam());
    }

    /** Ends a membership; that it was stays readable. */
    @RolesAllowed(Rol.BESTUUR)
    public void lidmaatschapBeeindigen(MandaatId mandaat, long orgaan, long lid, LocalDate laatsteDag) {
        Gemachtigde wie = deur.inrichter(mandaat);
        Orgaan gevonden = vergrendeld(wie, orgaan);
        organen.lid(lid, orgaan).orElseThrow(Overlegdeur::geenToegang).beeindigen(laatsteDag, wie, nu());
        schrijven(wie, "lidmaatschap beeindigen", gevonden, gevonden.naam());
    }

    private Orgaan vergrendeld(Gemachtigde wie, long orgaan) {
        Orgaan gevonden = organen.vergrendelen(orgaan).orElseThrow(Overlegdeur::geenToegang);
        wie.eisRegio(gevonden.regioId());
        return gevonden;
    }

    private void eisVrij(Gemachtigde wie, Orgaanopgave opgave, long behalve) {
        eis(!organen.bestaat(wie.regioId(), opgave.naam(), behalve), OverlegReden.ORGAAN_NAAM_BESTAAT, "naam", opgave.naam());
    }

    private void schrijven(Gemachtigde wie, String handeling, Orgaan orgaan, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "orgaan", orgaan.id(), orgaan.regioId(), toelichting);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
