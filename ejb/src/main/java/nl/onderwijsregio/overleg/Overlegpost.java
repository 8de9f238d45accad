package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.overleg.Vergaderdeur.Zitting;
import nl.onderwijsregio.partij.Mandaatregel;

/** Tells by mail of a meeting: that one is invited, that it moved, that it is off, that one is asked to replace. The place and the agenda are on the page. */
@ApplicationScoped
class Overlegpost {
    @Inject
    PostvakUit postvak;

    /** To everybody who sits there of themselves, observers too. */
    void uitnodigen(Zitting z) {
        String titel = "U bent uitgenodigd voor " + z.orgaan().naam() + " op " + moment(z);
        aan(z, l -> l.rol() != Orgaanrol.PLAATSVERVANGER).forEach(m -> leggen(z, m, kenmerk(z.vergadering()), titel,
                List.of(z.orgaan().naam() + " van " + m.regioNaam() + " vergadert op " + moment(z) + ". De agenda en de plaats staan op de pagina. Wilt u laten weten of u komt?",
                        waarom(m))));
    }

    /** @param was when it was before */
    void verplaatst(Zitting z, Instant was) {
        String titel = "De vergadering van " + z.orgaan().naam() + " is gewijzigd: " + moment(z);
        aan(z, l -> true).forEach(m -> leggen(z, m, kenmerk(z.vergadering()), titel, List.of("De vergadering van " + z.orgaan().naam() + " van " + m.regioNaam() + " zou zijn op "
                + Datumtekst.inZin(was) + " en is nu op " + moment(z) + ". De plaats staat op de pagina.", waarom(m))));
    }

    void afgezegd(Zitting z) {
        String titel = "De vergadering van " + z.orgaan().naam() + " op " + moment(z) + " gaat niet door";
        aan(z, l -> true).forEach(m -> leggen(z, m, kenmerk(z.vergadering()) + ":afgezegd", titel, List.of("De vergadering van " + z.orgaan().naam() + " van " + m.regioNaam()
                + " op " + moment(z) + " gaat niet door. De reden staat op de pagina.", waarom(m))));
    }

    /** A member does not come: the deputies of the same party are asked. */
    void vervangerVragen(Zitting z, Lidregel zetel) {
        String titel = "Kunt u uw partij vertegenwoordigen bij " + z.orgaan().naam() + "?";
        aan(z, l -> l.rol() == Orgaanrol.PLAATSVERVANGER && l.mandaat().partijId() == zetel.mandaat().partijId()).forEach(m -> leggen(z, m,
                vervangen(z, zetel), titel,
                List.of("Een lid van " + m.partijNaam() + " kan niet komen op " + moment(z) + ". U bent plaatsvervanger. Wilt u laten weten of u komt?", waarom(m))));
    }

    /** What was told of it and waits still is not sent, nor what was asked of deputies. */
    void intrekken(Zitting z) {
        postvak.intrekken(Stream.concat(Stream.of(kenmerk(z.vergadering())), z.zetels().stream().map(l -> vervangen(z, l))).toList());
    }

    /** The member comes after all: the deputies need not. */
    void tochAanwezig(Zitting z, Lidregel zetel) {
        postvak.intrekken(List.of(vervangen(z, zetel)));
    }

    private static String vervangen(Zitting z, Lidregel zetel) {
        return kenmerk(z.vergadering()) + ":vervangen:" + zetel.mandaat().id().waarde();
    }

    private void leggen(Zitting z, Mandaatregel aan, String kenmerk, String titel, List<String> zinnen) {
        postvak.klaarleggen(new Berichtopgave(Berichtsoort.VERGADERING, aan, kenmerk, titel, zinnen, "overleg/vergaderingen/" + z.vergadering().id(), z.vergadering().begint()));
    }

    /** One mandaat per person, so that nobody gets the same mail twice. */
    private static List<Mandaatregel> aan(Zitting z, Predicate<Lidregel> wie) {
        Set<String> gehad = new HashSet<>();
        return z.zetels().stream().filter(wie).map(Lidregel::mandaat).filter(m -> gehad.add(m.gebruiker())).toList();
    }

    private static String waarom(Mandaatregel m) {
        return "U krijgt deze mail omdat u namens " + m.partijNaam() + " in dit overleg zit.";
    }

    private static String moment(Zitting z) {
        return Datumtekst.inZin(z.vergadering().begint());
    }

    /** Another one after each move: the same is never told twice. */
    private static String kenmerk(Vergadering v) {
        return "vergadering:" + v.id() + ":" + v.wijziging();
    }
}
