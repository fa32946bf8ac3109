package org.connectcompetency.examples.http;

import java.time.Duration;
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
 * @param maxJudged how many applications are judged at once; unless set, one for each core
 * @param maxWaiting how many more are let in: their bodies arrive, they wait to be judged, or their answers are read
 * @param maxWait how long one of them waits to be judged
 * @param maxTransfer how long a body may take to arrive in full, and how long an answer to be read
 */
@ConfigurationProperties("competency")
public record ServiceProperties(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @Nullable String checklist,
        @DefaultValue("5MB") DataSize maxBodySize,
        @Nullable Integer maxJudged,
        @DefaultValue("64") int maxWaiting,
        @DefaultValue("10s") Duration maxWait,
        @DefaultValue("20s") Duration maxTransfer) {}
