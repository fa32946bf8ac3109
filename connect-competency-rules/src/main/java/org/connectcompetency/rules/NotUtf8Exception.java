package org.connectcompetency.rules;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Says where a text is not UTF-8. */
final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final String where;

    private NotUtf8Exception(String where) {
        this.where = where;
    }

    /**
     * Decodes a text.
     *
     * @throws NotUtf8Exception if it is not UTF-8
     */
    static String decode(byte[] text) throws NotUtf8Exception {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(text);
        // No character of UTF-8 has fewer bytes than a string needs for it.
        CharBuffer out = CharBuffer.allocate(text.length);
        if (decoder.decode(in, out, true).isError()) {
            int offset = in.position();
            int line = 1;
            for (int i = 0; i < offset; i++) {
                line += text[i] == '\n' ? 1 : 0;
            }
            throw new NotUtf8Exception(
                    "it is not UTF-8: line %d has the byte 0x%02X, at offset %d of the file; save the file as UTF-8"
                            .formatted(line, text[offset], offset));
        }
        return out.flip().toString();
    }

    @Override
    public String getMessage() {
        return where;
    }
}
