package org.connectcompetency.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place that a URL leads to, as a browser reads it. User information, port, query and fragment are left out, since
 * they do not change who owns the page.
 *
 * @param scheme the scheme in lower case, such as {@code https}
 * @param host the host in lower case; an internationalized name is in its ASCII form
 * @param path the path with {@code .}, {@code ..} and empty segments resolved and its case kept; {@code ""} if there is
 *     none
 */
public record WebAddress(String scheme, String host, String path) {

    private static final WebAddress NONE = new WebAddress("", "", "");

    /** Host and port. All text before the last @ is user information, even if it looks like a host. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:.*@)?(\\[[0-9A-Fa-f:.]+]|[^@:\\[\\]]+)(?::[0-9]*)?", Pattern.DOTALL);

    /** The length of the longest host name in DNS. */
    private static final int MAX_HOST = 253;

    private static final Pattern HOST = Pattern.compile("\\[[0-9a-f:.]+]|[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?");

    private static final Pattern ENCODED_DOT = Pattern.compile("%2e", Pattern.CASE_INSENSITIVE);

    public WebAddress {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Reads a URL. If the URL is absent, malformed or relative, or has no host, all parts of the address are
     * {@code ""}.
     */
    public static WebAddress parse(@Nullable String url) {
        if (url == null) {
            return NONE;
        }
        try {
            URI uri = new URI(url.strip());
            String host = host(uri.getRawAuthority());
            return uri.getScheme() == null || host.isEmpty()
                    ? NONE
                    : new WebAddress(uri.getScheme().toLowerCase(Locale.ROOT), host, resolved(uri.getRawPath()));
        } catch (URISyntaxException e) {
            return NONE;
        }
    }

    /** Returns whether this can be the address of a web page: it has a host, and the scheme is http or https. */
    public boolean isHttp() {
        return (scheme.equals("http") || scheme.equals("https")) && !host.isEmpty();
    }

    /**
     * Returns the host in its ASCII form, or {@code ""}. {@link URI#getHost()} would not find international names and
     * names with an underscore.
     */
    private static String host(@Nullable String authority) {
        Matcher matcher = AUTHORITY.matcher(authority == null ? "" : authority);
        if (!matcher.matches() || matcher.group(1).length() > MAX_HOST) {
            return "";
        }
        try {
            String host = IDN.toASCII(matcher.group(1)).toLowerCase(Locale.ROOT);
            return HOST.matcher(host).matches() ? host : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String resolved(String path) {
        Deque<String> segments = new ArrayDeque<>();
        String last = "";
        for (String segment : ENCODED_DOT.matcher(path).replaceAll(".").split("/", -1)) {
            last = segment;
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        if (segments.isEmpty()) {
            return path.isEmpty() ? "" : "/";
        }
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", segments) + (folder ? "/" : "");
    }
}
