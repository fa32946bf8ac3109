package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://aws.amazon.com/marketplace/pp/1?x=1#y, https, aws.amazon.com, /marketplace/pp/1",
        "HTTPS://AWS.Amazon.COM/Marketplace, https, aws.amazon.com, /Marketplace",
        "https://aws.amazon.com:443/marketplace, https, aws.amazon.com, /marketplace",
        "https://aws.amazon.com, https, aws.amazon.com, ''",
        "https://aws.amazon.com/, https, aws.amazon.com, /",
        "https://aws.amazon.com@evil.example/marketplace, https, evil.example, /marketplace",
        "https://aws.amazon.com:443@evil.example/marketplace, https, evil.example, /marketplace",
        "https://evil.example/aws.amazon.com/marketplace, https, evil.example, /aws.amazon.com/marketplace",
        "https://aws.amazon.com.evil.example/, https, aws.amazon.com.evil.example, /",
        "https://aws.amazon.com/marketplace/../x, https, aws.amazon.com, /x",
        "https://aws.amazon.com/marketplace/%2E%2e/x, https, aws.amazon.com, /x",
        "https://aws.amazon.com/../../marketplace/./pp/, https, aws.amazon.com, /marketplace/pp/",
        "https://aws.amazon.com/marketplace/.., https, aws.amazon.com, /",
        "https://aws.amazon.com//marketplace//pp, https, aws.amazon.com, /marketplace/pp",
        "https://my_bucket.example/x, https, my_bucket.example, /x",
        "https://müller.example/x, https, xn--mller-kva.example, /x",
        "http://[2001:DB8::1]:80/x, http, [2001:db8::1], /x",
        "s3://bucket/key, s3, bucket, /key",
    })
    void an_address_leads_where_a_browser_would_go(String url, String scheme, String host, String path) {
        assertThat(WebAddress.parse(url)).isEqualTo(new WebAddress(scheme, host, path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "/marketplace",
                "aws.amazon.com/marketplace",
                "//aws.amazon.com/marketplace",
                "https:",
                "https://",
                "https:///marketplace",
                "https:aws.amazon.com/marketplace",
                "https://aws.amazon.com\\@evil.example/",
                "https://a b.example/",
                "https://user@/x",
                "https://:80/x",
                "https://.example/",
                "mailto:somebody@example.com",
                "https://%zz/",
                "ht tp://example.com",
                "file:///etc/hosts",
            })
    void what_is_no_address_gives_no_parts(String url) {
        assertThat(WebAddress.parse(url)).isEqualTo(new WebAddress("", "", ""));
        assertThat(WebAddress.parse(url).isHttp()).isFalse();
    }

    @Test
    void only_http_and_https_are_of_the_web() {
        assertThat(WebAddress.parse("http://example.com").isHttp()).isTrue();
        assertThat(WebAddress.parse("HTTPS://example.com").isHttp()).isTrue();
        assertThat(WebAddress.parse("ftp://example.com").isHttp()).isFalse();
    }

    @Test
    void huge_addresses_do_no_harm() {
        assertThat(WebAddress.parse("https://" + "a.".repeat(1_000_000) + "b/x").isHttp())
                .isFalse();
        assertThat(WebAddress.parse("https://example.com" + "/..".repeat(1_000_000))
                        .path())
                .isEqualTo("/");
        assertThat(WebAddress.parse("https://example.com" + "/a".repeat(1_000_000))
                        .isHttp())
                .isTrue();
    }
}
