package org.rapporteur.server.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.IntSupplier;

/// What is measured while the server runs, in the words of Prometheus. Safe to share between
/// threads.
public final class Metrics implements AutoCloseable {

    /// The bars that pages are held to, and what lies around them.
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(150),
        Duration.ofMillis(400),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private static final String SIGN_IN = "/sign-in";

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /// @param atWork how many requests are at work
    public Metrics(IntSupplier atWork) {
        new JvmMemoryMetrics().bindTo(registry);
        collections.bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("rapporteur.requests.at.work", atWork, IntSupplier::getAsInt)
                .description("requests that are being answered")
                .register(registry);
    }

    /// Counts a request that was answered.
    public void count(RequestLine line) {
        Timer.builder("rapporteur.requests")
                .description("requests by the template of their route")
                .tag("method", line.method())
                .tag("route", line.route())
                .tag("status", Integer.toString(line.status()))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(Duration.ofNanos(line.micros() * 1_000));
        if (line.isWrite() && !line.route().equals(SIGN_IN)) {
            counter("rapporteur.writes", "forms and objects taken", "route", line.route());
        }
        if (line.method().equals("POST") && line.route().equals(SIGN_IN)) {
            counter(
                    "rapporteur.sign.ins",
                    "attempts to sign in",
                    "outcome",
                    line.isWrite() ? "signed-in" : "refused");
        }
    }

    /// Counts a letter to somebody.
    ///
    /// @param outcome what became of it: `sent`
    public void countLetter(String outcome) {
        counter("rapporteur.letters", "reminders handed to the mail server", "outcome", outcome);
    }

    private void counter(String name, String description, String tag, String value) {
        Counter.builder(name)
                .description(description)
                .tag(tag, value)
                .register(registry)
                .increment();
    }

    /// Everything measured so far, in the text format of Prometheus.
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
