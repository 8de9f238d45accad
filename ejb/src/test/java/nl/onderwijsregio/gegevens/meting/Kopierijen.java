package nl.onderwijsregio.gegevens.meting;

/** The rows of the measurement as COPY takes them: ready text, nothing to parse or decide. */
record Kopierijen(String vestigingen, String tellingen) {

    static Kopierijen van(int aantal) {
        StringBuilder vestigingen = new StringBuilder();
        StringBuilder tellingen = new StringBuilder();
        for (int i = 0; i < aantal; i++) {
            String code = code(i);
            vestigingen.append(code).append('\t').append(code, 0, 4).append("\tPO\tBO\tSchool ").append(i).append("\tOpenbaar\t")
                    .append(10000 + i % 900).append("\tGM0114\t7811AA\tEmmen\t6.9\t52.7\t2025-10-01\t1\n");
            for (int jaar = 2022; jaar <= 2025; jaar++) {
                int leerlingen = 100 + jaar - 2022 + i % 300;
                tellingen.append(code).append('\t').append(jaar).append("-10-01\tPO\t").append(leerlingen).append('\t').append(leerlingen)
                        .append("\tf\t1\n");
            }
        }
        return new Kopierijen(vestigingen.toString(), tellingen.toString());
    }

    /** A code of its own for every number below 6,760,000. */
    static String code(int i) {
        return "%02d%c%c%02d".formatted(i / 67_600 % 100, (char) ('A' + i / 2_600 % 26), (char) ('A' + i / 100 % 26), i % 100);
    }
}
