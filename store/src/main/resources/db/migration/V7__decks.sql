-- Decks that people brought for review, and what they corrected of the program's proposals. Both follow from the journal;
-- the deck itself stands under its fingerprint among the library's files.

create table deck (
    seq bigint primary key references journal (seq),
    sha256 text not null,
    name text not null,
    cycle text not null,
    account text not null,
    person text not null,
    at_millis bigint not null
);

-- `place` is the number of a slide, for its label, or that and the bullet's, for a response: 4 or 4/1.
create table deck_correction (
    seq bigint primary key references journal (seq),
    deck bigint not null references deck (seq),
    place text not null,
    correction text not null,
    account text not null,
    person text not null,
    at_millis bigint not null
);
create index deck_correction_deck on deck_correction (deck, place);
