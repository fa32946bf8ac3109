package org.connectcompetency.model.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.internal.names.Labels;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A customer example: work that the partner did for one customer (checklist 2.1, 2.2, EXAMPLE-DEPLOYMENT, ELIGIBILITY-1
 * to ELIGIBILITY-4 and every requirement in a case-study scope).
 *
 * @param id its id, unique in the application
 * @param title its title
 * @param customer the customer
 * @param offeredToOutsideCustomers whether work for a customer of the partner's own group is also offered to outside
 *     customers
 * @param categories the categories under which it is submitted
 * @param edition the edition of Amazon Connect Customer that is deployed
 * @param products the unlimited AI products in use
 * @param features the names of the features in use; blank ones are left out
 * @param stage the stage of the work
 * @param productionOn the day on which it went into production
 * @param active whether the deployment is in use
 * @param primaryDeliveryPartner whether the partner had the main responsibility for delivery
 * @param aceOpportunityId the id of its opportunity in ACE; the application need not contain that opportunity
 *     (ELIGIBILITY-3 judges it)
 * @param awsAccountId the customer's AWS account
 * @param agents the number of agents who use the deployment
 * @param monthlyRecurringRevenueUsd AWS's monthly billing of the deployment, in USD
 * @param annualRecurringRevenueUsd AWS's annual billing of the deployment, in USD
 * @param architectureDiagram the URI of the architecture diagram
 * @param projectManager the person who managed the project
 * @param reusedForDesignations the names of other AWS designations for which the case study is also used; blank ones
 *     are left out
 * @param selfAssessmentAttached whether the self-assessment is attached to the case study
 * @param publicReference its publication
 * @param wellArchitectedReview the Well-Architected Framework review of the deployment
 * @param kpis the customer's key performance indicators
 */
@WithBuilder
public record CaseStudy(
        String id,
        String title,
        Customer customer,
        boolean offeredToOutsideCustomers,
        Set<Category> categories,
        Edition edition,
        Set<UnlimitedAiProduct> products,
        List<String> features,
        CaseStudyStage stage,
        @Nullable LocalDate productionOn,
        boolean active,
        boolean primaryDeliveryPartner,
        @Nullable String aceOpportunityId,
        @Nullable String awsAccountId,
        @Nullable Integer agents,
        @Nullable BigDecimal monthlyRecurringRevenueUsd,
        @Nullable BigDecimal annualRecurringRevenueUsd,
        @Nullable String architectureDiagram,
        @Nullable String projectManager,
        List<String> reusedForDesignations,
        boolean selfAssessmentAttached,
        @Nullable PublicReference publicReference,
        @Nullable WellArchitectedReview wellArchitectedReview,
        List<Kpi> kpis) {

    /**
     * Creates a case study.
     *
     * @throws IllegalArgumentException if an amount has more than 30 digits before or after the decimal point
     */
    public CaseStudy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(customer, "customer");
        categories = Components.set(Category.class, categories, "categories");
        Objects.requireNonNull(edition, "edition");
        products = Components.set(UnlimitedAiProduct.class, products, "products");
        features = Components.texts(features, "features");
        Objects.requireNonNull(stage, "stage");
        aceOpportunityId = Components.text(aceOpportunityId);
        awsAccountId = Components.text(awsAccountId);
        monthlyRecurringRevenueUsd =
                Components.optionalNumber(monthlyRecurringRevenueUsd, "monthlyRecurringRevenueUsd");
        annualRecurringRevenueUsd = Components.optionalNumber(annualRecurringRevenueUsd, "annualRecurringRevenueUsd");
        architectureDiagram = Components.text(architectureDiagram);
        projectManager = Components.text(projectManager);
        reusedForDesignations = Components.texts(reusedForDesignations, "reusedForDesignations");
        kpis = Components.list(kpis, "kpis");
    }

    /**
     * Returns the id of one case study of each customer, sorted. Of several case studies of one customer, it is the
     * smallest id.
     */
    public static List<String> firstOfEachCustomer(Collection<CaseStudy> caseStudies) {
        return Labels.distinct(caseStudies, each -> each.customer().identity(), CaseStudy::id);
    }

    /** Returns the ids of the case studies that {@link #firstOfEachCustomer} leaves out. Sorted. */
    public static List<String> othersOfEachCustomer(Collection<CaseStudy> caseStudies) {
        Set<String> first = new HashSet<>(firstOfEachCustomer(caseStudies));
        return caseStudies.stream()
                .map(CaseStudy::id)
                .filter(id -> !first.contains(id))
                .sorted()
                .toList();
    }
}
