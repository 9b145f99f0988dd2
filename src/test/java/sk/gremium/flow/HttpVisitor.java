package sk.gremium.flow;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who speaks to the application without a browser, from an address of their own: failed sign-ins are counted by
 * address, and those of one visitor must not shut the door to the next.
 */
final class HttpVisitor {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String home;
    private final String from = "203.0.113." + (1 + VISITORS.getAndIncrement() % 250);

    HttpVisitor(String home) {
        this.home = home;
    }

    HttpResponse<String> send(String method, String path, String cookie, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A request as it was typed, with headers that a client library would not send. */
    String raw(String line, String headers, String body) throws IOException {
        URI uri = URI.create(home);
        String host = headers.contains("Host:") ? "" : "Host: localhost\r\n";
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            String request = line + " HTTP/1.1\r\n" + host + headers + "\r\nContent-Length: " + body.length()
                    + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String form(String name, String password) {
        return "username=" + name.replace("@", "%40") + "&password=" + password;
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").split(";", -1)[0];
    }

    /** A session of somebody who signed in without a browser. */
    String signedIn(String who) throws IOException, InterruptedException {
        String visitor = cookie(send("GET", "login", "", ""));
        return cookie(send("POST", "login", visitor, form(who + "@gremium.example", BrowserTest.PASSWORD)));
    }
}
