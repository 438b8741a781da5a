package dev.episodic.browser;

import dev.episodic.json.PodcastJson;
import java.util.Optional;

/** What the browser says of its traffic. */
final class Requests {

    private Requests() {}

    /** {@return the address that a message of the network tells to be asked for} */
    static Optional<String> of(String message) {
        if (!message.contains("Network.requestWillBeSent\"")) {
            return Optional.empty();
        }
        var request = PodcastJson.standard().mapper().readTree(message);
        return Optional.of(request.at("/message/params/request/url").asString());
    }
}
