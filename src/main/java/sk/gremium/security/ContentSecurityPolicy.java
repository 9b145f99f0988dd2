package sk.gremium.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The policy of every response: only scripts with this response's nonce run. Vaadin still builds functions from text
 * (hence unsafe-eval) and styles its components inline; {@code base-uri 'self'} because its pages carry a base element.
 */
class ContentSecurityPolicy implements HeaderWriter {

    static final String NONCE = ContentSecurityPolicy.class.getName() + ".nonce";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", """
                default-src 'none'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; \
                style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; \
                manifest-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; \
                frame-ancestors 'none'; object-src 'none'""".formatted(nonce));
    }
}
