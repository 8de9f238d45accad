package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.plan.Ronde;

/** What a round says of itself: its window, what a document in it is for, and how far the region is. */
final class Rondezinnen {
    private Rondezinnen() {}

    /** When one can apply, could apply, or why that is not known. */
    static String venster(Ronde r) {
        if (!r.aanvrager().isEmpty()) {
            return t("ronden.aanvrager", "aanvrager", r.aanvrager());
        }
        if (r.opent() == null) {
            return t("ronden.onbekend");
        }
        return t("ronden.venster." + venster(r.stand().name()), "opent", r.opent(), "sluit", r.sluit());
    }

    private static String venster(String stand) {
        return stand.equals("NIET_HIER") ? "VOORBIJ" : stand;
    }

    static String onder(Ronde r) {
        return r.artikel().isEmpty() ? r.uitleg() : r.uitleg().replaceAll("[.]$", "") + " (" + t("ronden.artikel", "artikel", r.artikel()) + ").";
    }

    static String stand(Ronde r) {
        return t(r.isBegonnen() ? "plan.status." + r.status().name() : "ronden.stand." + r.stand().name());
    }
}
