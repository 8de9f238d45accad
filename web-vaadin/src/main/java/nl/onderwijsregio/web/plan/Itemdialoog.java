package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Deelopgave;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** Adds or changes one item of a list. */
class Itemdialoog<T extends Deelopgave> extends Deelvenster<T> {
    private final Itemvorm<T> vorm;
    private final Itemvorm.Itemvelden<T> velden;
    private final Plandelenbeeld beeld;

    /** @param bestaand null for a new one */
    Itemdialoog(Itemvorm<T> vorm, Deelitem<T> bestaand, Plandelenbeeld beeld, Bewaarder<T> bewaarder, Runnable klaar) {
        super(bestaand == null ? t("plan.item." + vorm.naam() + ".nieuw") : bestaand.code() + "  " + bestaand.inhoud().naam(), bestaand == null ? 0 : bestaand.versie(),
                bewaarder, klaar);
        this.vorm = vorm;
        this.beeld = beeld;
        this.velden = vorm.velden(Optional.ofNullable(bestaand).map(Deelitem::inhoud), beeld);
        vullen(velden.velden());
    }

    @Override
    void nakijken(Foutenlijst lijst) {
        velden.nakijken(lijst);
    }

    @Override
    T opgave() {
        return velden.opgave();
    }

    @Override
    List<String> regels(T opgave) {
        return Stream.concat(Stream.of(opgave.naam()), vorm.regels(opgave, beeld).stream()).toList();
    }
}
