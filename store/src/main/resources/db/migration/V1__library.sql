-- One text for SQLite and PostgreSQL (docs/decisions/0001): ids are text made by the program, times are epoch
-- milliseconds, lists are JSON text. The journal is the truth; every other table follows from it and from the files.

create table journal (
    seq bigint primary key,
    at_millis bigint not null,
    actor text not null,
    kind text not null,
    payload text not null,
    previous text not null,
    hash text not null unique
);

-- A file's content, known by its fingerprint. `changed` is the journal entry of its last analysis.
create table document (
    sha256 text primary key,
    name text not null,
    bytes bigint not null,
    format text not null,
    analysis text not null,
    unread boolean not null,
    changed bigint not null references journal (seq)
);
create index document_changed on document (changed);

-- Where a content was last seen. Size and time tell whether the file needs to be read again.
create table source_file (
    path text primary key,
    document text not null references document (sha256),
    bytes bigint not null,
    modified_millis bigint not null
);
create index source_file_document on source_file (document);

create table instrument (
    id text primary key,
    document text not null references document (sha256) on delete cascade,
    position integer not null,
    symbol text not null,
    body text not null,
    title text not null,
    session text not null,
    adopted text,
    language text not null,
    format text not null,
    within_document text not null
);
create index instrument_document on instrument (document);
create index instrument_symbol on instrument (symbol);

create table provision (
    instrument text not null references instrument (id) on delete cascade,
    position integer not null,
    address text not null,
    kind text not null,
    number text not null,
    section text not null,
    level integer not null,
    text text not null,
    page integer not null,
    publisher_id text not null,
    marks text not null,
    primary key (instrument, position)
);

create table footnote (
    instrument text not null references instrument (id) on delete cascade,
    position integer not null,
    provision text not null,
    mark text not null,
    text text not null,
    publisher_id text not null,
    marks text not null,
    primary key (instrument, position)
);

create table issue (
    instrument text not null references instrument (id) on delete cascade,
    position integer not null,
    code text not null,
    page integer not null,
    message text not null,
    primary key (instrument, position)
);

create table citation (
    instrument text not null references instrument (id) on delete cascade,
    position integer not null,
    provision text not null,
    footnote text not null,
    surface text not null,
    start_char integer not null,
    target text not null,
    candidates text not null,
    pinpoint text not null,
    status text not null,
    why text not null,
    primary key (instrument, position)
);
create index citation_target on citation (target);

create table commitment (
    instrument text not null references instrument (id) on delete cascade,
    position integer not null,
    provision text not null,
    kind text not null,
    verb text not null,
    intensifier text not null,
    strength integer not null,
    addressees text not null,
    action text not null,
    hedges text not null,
    requirement text not null,
    deadline text not null,
    reporting boolean not null,
    text text not null,
    primary key (instrument, position)
);

create table challenge_link (
    instrument text not null references instrument (id) on delete cascade,
    position integer not null,
    provision text not null,
    cycle text not null,
    challenge text not null,
    relation text not null,
    score double precision not null,
    why text not null,
    primary key (instrument, position)
);
create index challenge_link_challenge on challenge_link (cycle, challenge);
