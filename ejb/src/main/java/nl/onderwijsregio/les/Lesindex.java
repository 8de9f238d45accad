package nl.onderwijsregio.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.kennis.Sessiethema;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The words of every lesson, in memory, in their Dutch stems: who looks for begeleiding finds begeleiden. Filled when the server starts and
 * kept up after each commit; the database stays the truth. See docs/besluiten/195-lessen-zoeken.md.
 */
@ApplicationScoped
public class Lesindex {
    private static final String ID = "id";
    private static final String TITEL = "titel";
    private static final String TEKST = "tekst";
    private static final String THEMA = "thema";
    private static final String SECTOR = "sector";
    private static final String NUMMER = "nummer";
    private static final float ZWAARTE_TITEL = 2f;

    private final Analyzer woorden = woorden();
    private final IndexWriter schrijver;
    private final SearcherManager lezers;

    /** The stemmer of Dutch leaves short words on -ing as they are; these are the ones people look for. */
    private static Analyzer woorden() {
        CharArrayMap<String> stammen = new CharArrayMap<>(8, true);
        Map.of("kind", "kinder", "ei", "eier", "werving", "werv", "matching", "match", "scholing", "schol", "vorming", "vorm").forEach(stammen::put);
        return new DutchAnalyzer(DutchAnalyzer.getDefaultStopSet(), CharArraySet.EMPTY_SET, stammen);
    }

    public Lesindex() {
        try {
            schrijver = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(woorden));
            lezers = new SearcherManager(schrijver, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything anew. */
    synchronized void vullen(List<Lestekst> teksten) {
        doen(() -> {
            schrijver.deleteAll();
            for (Lestekst tekst : teksten) {
                schrijver.addDocument(document(tekst));
            }
        });
    }

    /** Follows what was committed. */
    synchronized void volgen(@Observes(during = TransactionPhase.AFTER_SUCCESS) LesGewijzigd gewijzigd) {
        Term welke = new Term(ID, Long.toString(gewijzigd.id()));
        doen(() -> {
            if (gewijzigd.tekst() == null) {
                schrijver.deleteDocuments(welke);
            } else {
                schrijver.updateDocument(welke, document(gewijzigd.tekst()));
            }
        });
    }

    private interface Werk {
        void doen() throws IOException;
    }

    private void doen(Werk werk) {
        try {
            werk.doen();
            schrijver.commit();
            lezers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Lestekst tekst) {
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(tekst.id()), Store.YES));
        document.add(new NumericDocValuesField(NUMMER, tekst.id()));
        document.add(new TextField(TITEL, tekst.titel(), Store.NO));
        document.add(new TextField(TEKST, tekst.titel() + "\n" + tekst.tekst(), Store.NO));
        document.add(new StringField(THEMA, tekst.thema().name(), Store.NO));
        document.add(new StringField(SECTOR, tekst.sector().name(), Store.NO));
        return document;
    }

    /** Ids of lessons that fit, best first; without words the newest first. */
    List<Long> zoeken(Lesvraag vraag, int meeste) {
        try {
            IndexSearcher lezer = lezers.acquire();
            try {
                Query woordvraag = new QueryBuilder(woorden).createBooleanQuery(TEKST, vraag.tekst(), Occur.MUST);
                Sort volgorde = woordvraag == null ? new Sort(new SortField(NUMMER, SortField.Type.LONG, true)) : Sort.RELEVANCE;
                return ids(lezer, lezer.search(samen(woordvraag, vraag), meeste, volgorde).scoreDocs);
            } finally {
                lezers.release(lezer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word must be in it somewhere; in the title it weighs more. */
    private Query samen(Query woordvraag, Lesvraag vraag) {
        BooleanQuery.Builder samen = new BooleanQuery.Builder().add(woordvraag == null ? new MatchAllDocsQuery() : woordvraag, Occur.MUST);
        if (woordvraag != null) {
            samen.add(new BoostQuery(new QueryBuilder(woorden).createBooleanQuery(TITEL, vraag.tekst()), ZWAARTE_TITEL), Occur.SHOULD);
        }
        Sessiethema thema = vraag.thema();
        if (thema != null) {
            samen.add(new TermQuery(new Term(THEMA, thema.name())), Occur.FILTER);
        }
        if (vraag.sector() != null) {
            samen.add(new BooleanQuery.Builder().add(new TermQuery(new Term(SECTOR, vraag.sector().name())), Occur.SHOULD)
                    .add(new TermQuery(new Term(SECTOR, Lessector.ALLE.name())), Occur.SHOULD).build(), Occur.FILTER);
        }
        return samen.build();
    }

    private static List<Long> ids(IndexSearcher lezer, ScoreDoc[] gevonden) throws IOException {
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc een : gevonden) {
            ids.add(Long.valueOf(lezer.storedFields().document(een.doc).get(ID)));
        }
        return ids;
    }
}
