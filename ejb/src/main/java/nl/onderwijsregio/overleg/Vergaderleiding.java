package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Vergaderdeur.Zitting;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Vingerafdruk;

/** What chair, projectleider and penvoerder do with a meeting: call, invite, move, cancel, write who was there, lay down the minutes. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Vergaderleiding {
    @Inject
    Overlegdeur deur;
    @Inject
    Vergaderdeur zittingen;
    @Inject
    VergaderingRepository vergaderingen;
    @Inject
    OrgaanRepository organen;
    @Inject
    OrgaanQuery leden;
    @Inject
    Vergaderlezing lezing;
    @Inject
    Overlegpost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Calls a meeting that is still to come. */
    public long plannen(MandaatId mandaat, long orgaan, Vergaderopgave opgave) {
        return maken(mandaat, orgaan, "vergadering plannen", (o, wie) -> Vergadering.plannen(o, opgave, wie, nu()));
    }

    /** Adds a meeting that was held already; nobody is invited. */
    public long achterafToevoegen(MandaatId mandaat, long orgaan, Vergaderopgave opgave) {
        return maken(mandaat, orgaan, "vergadering toevoegen", (o, wie) -> Vergadering.achteraf(o, opgave, wie, nu()));
    }

    private long maken(MandaatId mandaat, long orgaan, String handeling, BiFunction<Orgaan, Gemachtigde, Vergadering> maker) {
        Gemachtigde wie = deur.lezer(mandaat);
        Orgaan gevonden = organen.vergrendelen(orgaan).orElseThrow(Overlegdeur::geenToegang);
        wie.eisRegio(gevonden.regioId());
        eis(deur.magLeiden(wie, leden.leden(orgaan)), OverlegReden.GEEN_LEIDING, "orgaan", gevonden.naam());
        Vergadering vergadering = vergaderingen.toevoegen(maker.apply(gevonden, wie));
        schrijven(wie, handeling, vergadering, gevonden.naam());
        return vergadering.id();
    }

    /** Invites by mail who sits there on that day; who was told already is not told again. */
    public void uitnodigen(MandaatId mandaat, long vergadering) {
        Zitting zitting = zittingen.leider(mandaat, vergadering);
        zitting.vergadering().uitnodigen(nu());
        post.uitnodigen(zitting);
        schrijven(zitting, "vergadering uitnodigen");
    }

    /** Another moment or place; who was invited hears it. Who answered for the old moment is asked again. */
    public void verplaatsen(MandaatId mandaat, long vergadering, Vergaderopgave opgave) {
        Zitting zitting = zittingen.leider(mandaat, vergadering);
        Instant was = zitting.vergadering().begint();
        post.intrekken(zitting);
        if (zitting.vergadering().isAnderMoment(opgave)) {
            vergaderingen.antwoordenVergeten(vergadering);
        }
        zitting.vergadering().verplaatsen(opgave, nu());
        if (zitting.vergadering().isUitgenodigd()) {
            post.verplaatst(zitting, was);
        }
        schrijven(zitting, "vergadering verplaatsen");
    }

    /** Cancels it; who was invited hears it. */
    public void afzeggen(MandaatId mandaat, long vergadering, String reden) {
        Zitting zitting = zittingen.leider(mandaat, vergadering);
        post.intrekken(zitting);
        zitting.vergadering().afzeggen(reden, zitting.wie(), nu());
        if (zitting.vergadering().isUitgenodigd()) {
            post.afgezegd(zitting);
        }
        schrijven(zitting, "vergadering afzeggen");
    }

    /** Writes down who was there. @param lid the mandaat of the seat */
    public void presentieSchrijven(MandaatId mandaat, long vergadering, MandaatId lid, Presentiestand stand) {
        Zitting zitting = zittingen.leider(mandaat, vergadering);
        zitting.vergadering().eisNotulen(nu());
        eis(zitting.zetels().stream().anyMatch(l -> l.mandaat().id().isZelfde(lid)), OverlegReden.PRESENTIE_GEEN_LID);
        Presentie presentie = vergaderingen.presentie(vergadering, lid.waarde());
        presentie.zetten(stand, zitting.wie().gebruiker(), nu());
        vergaderingen.bewaren(presentie);
    }

    /**
     * Lays down the minutes as they are written now.
     *
     * @param gezien {@link Vergaderbeeld#notulenAfdruk()} of what the leader read; what somebody wrote since is not laid down unread
     * @return the number of the version
     */
    public int notulenVaststellen(MandaatId mandaat, long vergadering, String gezien) {
        Zitting zitting = zittingen.leider(mandaat, vergadering);
        String reden = zitting.vergadering().correctie();
        int nummer = zitting.vergadering().vaststellen(nu());
        String tekst = Notulentekst.van(lezing.beeld(zitting));
        eis(Vingerafdruk.van(tekst).sha256().equals(gezien), OverlegReden.NOTULEN_ONGEZIEN);
        vergaderingen.toevoegen(new Notulenversie(vergadering, nummer, tekst, Vingerafdruk.van(tekst).sha256(), reden, zitting.wie(), nu()));
        schrijven(zitting, "notulen vaststellen");
        return nummer;
    }

    /** Opens minutes that were laid down; what was laid down stays as it is. */
    public void correctieBeginnen(MandaatId mandaat, long vergadering, String reden) {
        Zitting zitting = zittingen.leider(mandaat, vergadering);
        zitting.vergadering().correctieBeginnen(reden);
        schrijven(zitting, "correctie beginnen");
    }

    private void schrijven(Zitting zitting, String handeling) {
        schrijven(zitting.wie(), handeling, zitting.vergadering(), zitting.orgaan().naam());
    }

    private void schrijven(Gemachtigde wie, String handeling, Vergadering vergadering, String orgaan) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "vergadering", vergadering.id(), vergadering.regioId(), orgaan);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
