package org.connectcompetency.examples.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the service, in {@code application.properties} or in the environment.
 *
 * @param asOf the day on which look-back windows end; unless set, each application's own, else today
 * @param checklist the checklist version; unless set, each application's own, else the newest
 * @param maxBodySize how large a posted application may be
 */
@ConfigurationProperties("competency")
public record ServiceProperties(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @Nullable String checklist,
        @DefaultValue("5MB") DataSize maxBodySize) {}
