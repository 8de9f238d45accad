package nl.onderwijsregio.overleg;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Portaal;

/** Reading meetings: everybody of the region; minutes that were not laid down only who takes part. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Vergaderingen {
    @Inject
    Overlegdeur deur;
    @Inject
    Vergaderdeur zittingen;
    @Inject
    Vergaderlezing lezing;
    @Inject
    OrgaanRepository organen;
    @Inject
    VergaderingQuery query;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    /** The meetings of the region of the mandaat. */
    public Vergaderlijst lijst(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        List<Vergaderregel> alle = query.vanRegio(wie.regioId(), klok.instant());
        return lijst(alle, query.openActies(wie.regioId()));
    }

    /** The meetings of one organ. */
    public Vergaderlijst vanOrgaan(MandaatId mandaat, long orgaan) {
        Gemachtigde wie = deur.lezer(mandaat);
        wie.eisRegio(organen.find(orgaan).orElseThrow(Overlegdeur::geenToegang).regioId());
        return lijst(query.vanOrgaan(orgaan, klok.instant()), List.of());
    }

    private static Vergaderlijst lijst(List<Vergaderregel> alle, List<Actiepuntregel> acties) {
        return new Vergaderlijst(alle.stream().filter(v -> v.status() == Vergaderstatus.GEPLAND).toList().reversed(),
                alle.stream().filter(v -> v.status() != Vergaderstatus.GEPLAND).toList(), acties);
    }

    /** One meeting. */
    public Vergaderbeeld beeld(MandaatId mandaat, long vergadering) {
        return lezing.beeld(zittingen.lezer(mandaat, vergadering));
    }

    /** What one chooses from when preparing a meeting. */
    public Agendakeuzes keuzes(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        return new Agendakeuzes(query.stukken(wie.regioId()), query.stemmingen(wie.regioId(), klok.instant()), partijen(mandaten, wie.regioId(), LocalDate.now(klok)));
    }

    /** The partners of the region for whom somebody can act on that day. */
    static List<Overlegpartij> partijen(MandaatQuery mandaten, long regio, LocalDate dag) {
        return mandaten.geldigIn(regio, dag).stream().filter(m -> Portaal.PARTNERS.contains(m.portaal())).map(m -> new Overlegpartij(m.partijId(), m.partijNaam()))
                .distinct().toList();
    }
}
