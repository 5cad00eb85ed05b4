package org.rapporteur.store;

/// Where a page of a list starts: behind the row with this key. Unlike a page's number it stays
/// right when rows are added, and costs the same on the last page as on the first.
///
/// @param key the value that the list is sorted by, as a text
/// @param instrument id of the row's instrument
/// @param position the row's place in its instrument
public record Seek(String key, String instrument, int position) {

    /// Before the first row.
    public static final Seek START = new Seek("", "", 0);

    boolean isStart() {
        return equals(START);
    }
}
