package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads leveringen with their reports and differences, in a transaction of its own. */
@ApplicationScoped
class Leveringenlijst {
    @Inject
    LeveringRepository leveringen;
    @Inject
    Verschillen verschillen;

    @Transactional
    public Leveringregel get(long id) {
        return leveringen.get(id).regel();
    }

    @Transactional
    public List<Leveringregel> nieuwsteEerst(int hoogstens) {
        return leveringen.nieuwsteEerst(hoogstens).stream().map(Levering::regel).toList();
    }

    @Transactional
    public List<Rapportregel> rapport(long id, int vanaf, int hoogstens) {
        return leveringen.regels(id, vanaf, hoogstens);
    }

    @Transactional
    public List<Verschilregel> verschillen(long id, int vanaf, int hoogstens) {
        return verschillen.van(id, vanaf, hoogstens);
    }
}
