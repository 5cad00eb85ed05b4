package org.rapporteur.distributed;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.rapporteur.documents.BoundedReading;
import org.rapporteur.documents.Readers;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// What an executor does with its share of the files. A file that cannot be read, or with which the
/// program has a fault, gives a row that says so; the others go on.
final class FileAnalysis implements FlatMapFunction<Iterator<FoundFile>, Row> {

    private static final long serialVersionUID = 1L;

    private final String cycle;
    private final Set<Step> steps;
    private final Broadcast<SerializableConfiguration> settings;

    FileAnalysis(JobOptions options, Broadcast<SerializableConfiguration> settings) {
        cycle = options.cycle();
        steps = options.steps();
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<FoundFile> files) {
        var analyses = Analyses.of(cycle, steps);
        var hadoop = settings.value().value();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                return rows(files.next(), analyses, hadoop);
            }
        };
    }

    private static Row rows(FoundFile file, Analyses analyses, Configuration hadoop) {
        try {
            return analyses.rows(read(file, hadoop));
        } catch (RuntimeException | StackOverflowError fault) {
            return RowFactory.create(
                    new Row[] {Rows.ofFault(file, fault)},
                    new Row[0],
                    new Row[0],
                    new Row[0],
                    new Row[0]);
        }
    }

    static Instrument read(FoundFile file, Configuration hadoop) {
        if (file.bytes() > Readers.LARGEST_FILE_BYTES) {
            var message =
                    "The file has %d MiB; the limit is %d MiB."
                            .formatted(file.bytes() >> 20, Readers.LARGEST_FILE_BYTES >> 20);
            return refuse(file, IssueCode.FILE_TOO_LARGE, message);
        }
        var path = new Path(file.address());
        try (var stream = path.getFileSystem(hadoop).open(path)) {
            var bytes = stream.readNBytes((int) Readers.LARGEST_FILE_BYTES + 1);
            return BoundedReading.of(file.name(), () -> Analyses.readers().read(bytes, file.name()));
        } catch (IOException unreadable) {
            return refuse(file, IssueCode.FILE_UNREADABLE, "The file could not be opened.");
        }
    }

    private static Instrument refuse(FoundFile file, IssueCode code, String message) {
        return Instrument.refused(
                new Source(file.name(), "", file.bytes()), Format.UNKNOWN, Issue.of(code, message));
    }
}
