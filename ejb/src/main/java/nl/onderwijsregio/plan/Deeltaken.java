package nl.onderwijsregio.plan;

import static nl.onderwijsregio.plan.Planprobleem.Soort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Plandeel;

/** How far each structured part is and what still misses, by the rules of the plan format: what it makes compulsory blocks, the rest advises. */
record Deeltaken(List<Indicatorregel> indicatoren, List<Deelitem<Vraagstukopgave>> vraagstukken, List<Deelitem<Doelopgave>> doelen,
        List<Deelitem<Afspraakopgave>> afspraken, Map<Plandeel.Soort, Formulierregel> formulieren, Begrotingsbeeld begroting) {

    /** The part with its state. A part nobody began gives one notice, not one for everything that misses. */
    Deelregel regel(Plandeel deel) {
        int aantal = aantal(deel);
        List<Planprobleem> problemen = new ArrayList<>();
        if (aantal == 0) {
            meld(problemen, deel, Soort.DEEL_NIET_BEGONNEN, deel.titel());
        } else {
            mist(deel, problemen);
        }
        return new Deelregel(deel, stand(deel, aantal, problemen), problemen, aantal);
    }

    private Deelstand stand(Plandeel deel, int aantal, List<Planprobleem> problemen) {
        if (aantal == 0) {
            return Deelstand.NOG_NIET_BEGONNEN;
        }
        boolean mist = problemen.stream().anyMatch(p -> p.soort() != Soort.INDICATOR_TE_BEOORDELEN);
        return mist ? Deelstand.BEZIG : problemen.isEmpty() ? Deelstand.COMPLEET : Deelstand.TE_BEOORDELEN;
    }

    private int aantal(Plandeel deel) {
        return switch (deel.soort()) {
            case ARBEIDSMARKT -> (int) indicatoren.stream().filter(i -> !i.opgave().isLeeg()).count();
            case VRAAGSTUKKEN -> vraagstukken.size();
            case DOELEN -> doelen.size();
            case ACTIVITEITEN -> begroting.activiteiten().size();
            case MONITORING -> afspraken.size();
            case AMBITIE, PROJECTLEIDER, LOKET -> formulier(deel).velden().size();
        };
    }

    private void mist(Plandeel deel, List<Planprobleem> problemen) {
        switch (deel.soort()) {
            case ARBEIDSMARKT -> arbeidsmarkt(deel, problemen);
            case VRAAGSTUKKEN -> vraagstukken.stream().filter(v -> doelen.stream().noneMatch(d -> Integer.valueOf(v.nummer()).equals(d.inhoud().vraagstuk())))
                    .forEach(v -> meld(problemen, deel, Soort.VRAAGSTUK_ZONDER_DOEL, v.code()));
            case DOELEN -> doelen(deel, problemen);
            case ACTIVITEITEN -> activiteiten(deel, problemen);
            case MONITORING -> afspraken.stream().filter(a -> a.inhoud().wanneer().isEmpty() || a.inhoud().wie().isEmpty()
                    || a.inhoud().doel() != null && !isDoel(a.inhoud().doel()))
                    .forEach(a -> meld(problemen, deel, Soort.AFSPRAAK_ONVOLLEDIG, a.code()));
            case AMBITIE, PROJECTLEIDER, LOKET -> deel.velden().stream().filter(v -> formulier(deel).veld(v.code()).isEmpty())
                    .forEach(v -> meld(problemen, deel, Soort.VELD_LEEG, v.titel()));
        }
    }

    private void arbeidsmarkt(Plandeel deel, List<Planprobleem> problemen) {
        samen(deel, problemen, Soort.INDICATOR_LEEG, i -> i.opgave().waarde() == null && i.opgave().reden().isEmpty());
        samen(deel, problemen, Soort.INDICATOR_ZONDER_BRON, i -> i.opgave().waarde() != null && !i.opgave().isCompleet());
        samen(deel, problemen, Soort.INDICATOR_TE_BEOORDELEN, Indicatorregel::overgenomen);
    }

    private void samen(Plandeel deel, List<Planprobleem> problemen, Soort soort, Predicate<Indicatorregel> welke) {
        String namen = indicatoren.stream().filter(welke).map(i -> i.indicator().naam()).collect(Collectors.joining("; "));
        if (!namen.isEmpty()) {
            meld(problemen, deel, soort, namen);
        }
    }

    private void doelen(Plandeel deel, List<Planprobleem> problemen) {
        for (Deelitem<Doelopgave> d : doelen) {
            if (!d.inhoud().isMeetbaar()) {
                meld(problemen, deel, Soort.DOEL_NIET_MEETBAAR, d.code());
            }
            if (vraagstukken.stream().noneMatch(v -> Integer.valueOf(v.nummer()).equals(d.inhoud().vraagstuk()))) {
                meld(problemen, deel, Soort.DOEL_ZONDER_VRAAGSTUK, d.code());
            }
            if (begroting.activiteiten().stream().noneMatch(a -> a.doelen().contains(d.nummer()))) {
                meld(problemen, deel, Soort.DOEL_ZONDER_ACTIVITEIT, d.code());
            }
        }
    }

    /** Whether it is the number of a goal that was not taken out. */
    private boolean isDoel(int nummer) {
        return doelen.stream().anyMatch(d -> d.nummer() == nummer);
    }

    private void activiteiten(Plandeel deel, List<Planprobleem> problemen) {
        per(deel, problemen, Soort.ACTIVITEIT_ZONDER_DOELCODE, a -> a.doelen().stream().noneMatch(this::isDoel));
        per(deel, problemen, Soort.ACTIVITEIT_ZONDER_RESULTAAT, a -> a.resultaat().isEmpty());
        per(deel, problemen, Soort.ACTIVITEIT_ZONDER_POSTEN, a -> a.bedrag().signum() > 0 && a.posten().isEmpty());
        per(deel, problemen, Soort.ACTIVITEIT_ZONDER_VERDELING, a -> a.bedrag().signum() > 0 && a.subsidie() == null);
    }

    private void per(Plandeel deel, List<Planprobleem> problemen, Soort soort, Predicate<Activiteitregel> welke) {
        String codes = begroting.activiteiten().stream().filter(welke).map(Activiteitregel::code).collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            meld(problemen, deel, soort, codes);
        }
    }

    private Formulierregel formulier(Plandeel deel) {
        return formulieren.getOrDefault(deel.soort(), Formulierregel.LEEG);
    }

    private static void meld(List<Planprobleem> problemen, Plandeel deel, Soort soort, String waarde) {
        problemen.add(new Planprobleem(soort, deel.letter(), waarde, deel.verplicht(), deel.artikel(), deel.bron(), deel.soort()));
    }
}
