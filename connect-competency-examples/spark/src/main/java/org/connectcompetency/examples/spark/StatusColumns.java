package org.connectcompetency.examples.spark;

import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.rules.foresight.ForecastChange;

/** The columns of the statuses. */
final class StatusColumns extends WriteSupport<StatusRow> {

    private static final String ALWAYS = """
            required binary file (STRING);
            required int64 line;
            required binary partner (STRING);
            required int32 asOf (DATE);
            required binary verdict (STRING);
            required binary requirement (STRING);
            required binary status (STRING);
            required int32 blockers;
            required int32 warnings;
            """;

    private static final String FORECAST = """
            optional int32 holdsUntil (DATE);
            optional int32 changesOn (DATE);
            optional binary changesTo (STRING);
            """;

    private final MessageType schema;
    private RecordConsumer consumer;
    private int column;

    StatusColumns(boolean forecast) {
        schema = MessageTypeParser.parseMessageType("message statuses {\n" + ALWAYS + (forecast ? FORECAST : "") + "}");
    }

    /** Deprecated by Parquet, which leaves nothing else to implement. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(StatusRow row) {
        consumer.startMessage();
        column = 0;
        text(row.file());
        field(() -> consumer.addLong(row.line()));
        text(row.result().partner());
        date(row.result().asOf());
        text(row.result().verdict().name());
        text(row.requirement().id());
        text(row.requirement().status().name());
        field(() -> consumer.addInteger(row.findings(Severity.BLOCKER)));
        field(() -> consumer.addInteger(row.findings(Severity.WARNING)));
        if (row.holdsUntil() != null) {
            date(row.holdsUntil());
        }
        ForecastChange change = row.change();
        if (change != null) {
            column = schema.getFieldIndex("changesOn");
            date(change.on());
            text(change.to().name());
        }
        consumer.endMessage();
    }

    private void text(String value) {
        field(() -> consumer.addBinary(Binary.fromString(value)));
    }

    private void date(LocalDate value) {
        field(() -> consumer.addInteger(Math.toIntExact(value.toEpochDay())));
    }

    private void field(Runnable value) {
        String name = schema.getFieldName(column);
        consumer.startField(name, column);
        value.run();
        consumer.endField(name, column);
        column++;
    }
}
