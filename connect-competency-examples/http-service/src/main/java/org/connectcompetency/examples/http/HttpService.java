package org.connectcompetency.examples.http;

import org.connectcompetency.rules.CompetencyValidator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
@EnableConfigurationProperties(ServiceProperties.class)
public class HttpService {

    public static void main(String[] args) {
        SpringApplication.run(HttpService.class, args);
    }

    /** Returns the validator, which is built once: a service whose rules do not load does not start. */
    @Bean
    CompetencyValidator validator(ServiceProperties properties) {
        CompetencyValidator.Builder builder = CompetencyValidator.builder();
        if (properties.asOf() != null) {
            builder.asOf(properties.asOf());
        }
        if (properties.checklist() != null) {
            builder.checklist(properties.checklist());
        }
        return builder.build();
    }
}
