package org.connectcompetency.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;

/** A Parquet file of statuses. */
final class StatusFile implements Closeable {

    private final ParquetWriter<StatusRow> rows;

    /** Makes the file, with the columns of the forecast or without. */
    StatusFile(Path path, boolean forecast, Configuration configuration) throws IOException {
        rows = new Builder(path, forecast, configuration).build();
    }

    void write(StatusRow row) throws IOException {
        rows.write(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static final class Builder extends ParquetWriter.Builder<StatusRow, Builder> {

        private final boolean forecast;

        Builder(Path path, boolean forecast, Configuration configuration) throws IOException {
            super(HadoopOutputFile.fromPath(path, configuration));
            this.forecast = forecast;
            withConf(configuration);
            withCompressionCodec(CompressionCodecName.SNAPPY);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Deprecated by Parquet, which leaves nothing else to implement. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<StatusRow> getWriteSupport(Configuration configuration) {
            return new StatusColumns(forecast);
        }
    }
}
