package org.rapporteur.server.listing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.InstrumentFilter;
import org.rapporteur.store.ValueCount;

/// The fields by which a list is narrowed, and what stands in them.
///
/// @param fields in the order of the form
/// @param path where the form leads
public record Filters(String path, List<Field> fields) {

    /// Values that one field offers at most.
    public static final int MOST_VALUES = 100;

    public Filters {
        fields = List.copyOf(fields);
    }

    /// One field.
    ///
    /// @param name of the parameter
    /// @param group of the texts that name its values; empty where values speak for themselves
    /// @param chosen empty where all are shown
    public record Field(String name, String group, String chosen, List<ValueCount> values) {
        public Field {
            values = offered(chosen, values);
        }

        private static List<ValueCount> offered(String chosen, List<ValueCount> values) {
            var named = values.stream().filter(value -> !value.value().isEmpty()).toList();
            var offered = new ArrayList<>(named.subList(0, Math.min(MOST_VALUES, named.size())));
            if (!chosen.isEmpty()
                    && offered.stream().noneMatch(value -> value.value().equals(chosen))) {
                offered.add(new ValueCount(chosen, 0));
            }
            return List.copyOf(offered);
        }
    }

    /// Whether anything is left out of the list.
    public boolean isNarrowed() {
        return fields.stream().anyMatch(field -> !field.chosen().isEmpty());
    }

    /// The instruments that a visitor wants to see.
    public static InstrumentFilter instruments(Visit visit) {
        return new InstrumentFilter(
                visit.parameter("body"), visit.parameter("session"), visit.parameter("language"));
    }
}
