-- People and what they decide. `account` and `decision` follow from the journal, as do documents. Secrets (passwords,
-- invitations, sessions, keys) stand here alone, never in the journal: where the database is lost, people are invited anew.

create table account (
    id text primary key,
    name text not null unique,
    person text not null,
    role text not null,
    state text not null,
    organisation text not null,
    suspended boolean not null,
    changed bigint not null references journal (seq)
);

create table password (
    account text primary key references account (id),
    hash text not null
);

-- Of tokens only the SHA-256 is kept: who reads the database cannot use them.
create table invitation (
    account text primary key references account (id),
    hash text not null unique,
    expires_millis bigint not null
);

create table session (
    hash text primary key,
    account text not null references account (id),
    expires_millis bigint not null
);
create index session_account on session (account);

create table api_key (
    id text primary key,
    hash text not null unique,
    account text not null references account (id),
    label text not null,
    scopes text not null,
    expires_millis bigint not null
);
create index api_key_account on api_key (account);

-- Every decision about a proposal; `standing` is the last of each. A proposal is known by its content, so that its
-- decision outlives a new analysis: the instrument by its symbol, or its id where it has none.
create table decision (
    seq bigint primary key references journal (seq),
    kind text not null,
    instrument text not null,
    language text not null,
    provision text not null,
    thing text not null,
    outcome text not null,
    correction text not null,
    reason text not null,
    account text not null,
    person text not null,
    at_millis bigint not null,
    standing boolean not null
);
create unique index decision_standing on decision (kind, instrument, language, provision, thing) where standing;
create index citation_status on citation (status);
