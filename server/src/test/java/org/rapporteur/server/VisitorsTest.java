package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.server.WorkspaceServer.Settings;
import org.rapporteur.server.WorkspaceServer.Visitors;
import org.rapporteur.server.web.Role;

/// A workspace that is opened to visitors.
class VisitorsTest extends PeopleFixture {

    @Override
    Settings settings() {
        return new Settings(
                "127.0.0.1",
                0,
                "https://review.example",
                Visitors.READ,
                outside(),
                () -> {},
                faults::add);
    }

    @Test
    void visitorsReadTheLibraryAndNothingAboutPeople() {
        var visitor = visitor();

        assertThat(visitor.get("/instruments").status()).isEqualTo(200);
        assertThat(visitor.get("/api/commitments").status()).isEqualTo(200);
        assertThat(visitor.get("/assessments").status()).isEqualTo(200);
        assertThat(visitor.get("/journal").header("Location")).startsWith("/sign-in");
        assertThat(visitor.get("/api/journal").status()).isEqualTo(401);
        assertThat(visitor.get("/decisions").header("Location")).startsWith("/sign-in");
        assertThat(visitor.get("/instruments").body())
                .doesNotContain("href=\"/journal\"")
                .doesNotContain("href=\"/proposals\"");
    }

    @Test
    void cookiesOfAnEncryptedWorkspaceTravelEncryptedAlone() {
        var cookie = visitor().get("/sign-in").header("Set-Cookie");

        assertThat(cookie)
                .startsWith("__Host-form=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(browser(Role.READER).get("/account").status())
                .as("a session under the other name")
                .isEqualTo(303);
    }
}
