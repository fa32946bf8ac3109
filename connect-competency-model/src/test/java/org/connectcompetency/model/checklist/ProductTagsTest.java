package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTagsTest {

    private static final ProductTags TAGS = new ProductTags(List.of(
            new ProductTag("Amazon Connect Customer", null, ProductFamily.CUSTOMER),
            new ProductTag("Amazon Connect - Chat", "AmazonConnectChat", ProductFamily.BASIC),
            new ProductTag("Amazon Connect Health - Point of Care", "ACHealthPOC", ProductFamily.ADJACENT),
            new ProductTag("Amazon Lex", " ", ProductFamily.OTHER)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon Connect Customer",
                "amazonconnectcustomer",
                "AMAZON CONNECT – CHAT",
                "AmazonConnectChat",
                " Amazon Connect:Chat "
            })
    void a_customer_or_basic_tag_counts_by_name_and_identifier(String product) {
        assertThat(TAGS.anyConnectCustomer(List.of("something else", product))).isTrue();
        assertThat(TAGS.knows(product)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon Connect Health - Point of Care",
                "ACHealthPOC",
                "Amazon Lex",
                "Amazon Connect",
                "",
                " ",
                "-"
            })
    void another_tag_does_not_count(String product) {
        assertThat(TAGS.anyConnectCustomer(List.of(product))).isFalse();
    }

    @Test
    void an_unknown_or_blank_tag_is_not_known() {
        assertThat(TAGS.knows("Amazon Connect")).isFalse();
        assertThat(TAGS.knows("")).isFalse();
        assertThat(TAGS.knows("amazon lex")).isTrue();
    }

    @Test
    void more_tags_take_the_place_of_those_before() {
        ProductTags more = TAGS.with(List.of(
                new ProductTag("Amazon Lex", null, ProductFamily.BASIC),
                new ProductTag("Brand new", null, ProductFamily.CUSTOMER)));

        assertThat(more.anyConnectCustomer(List.of("Amazon Lex"))).isTrue();
        assertThat(more.anyConnectCustomer(List.of("brand-new"))).isTrue();
        assertThat(more.anyConnectCustomer(List.of("AmazonConnectChat"))).isTrue();
        assertThat(TAGS.anyConnectCustomer(List.of("Amazon Lex")))
                .as("the original stays as it was")
                .isFalse();
    }
}
