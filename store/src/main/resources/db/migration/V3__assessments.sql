-- What people say was done about a commitment, and on what evidence. Both tables follow from the journal. What an item of
-- evidence says stands under its fingerprint among the library's files, never in the journal or here. A commitment is known
-- by its content (instrument, language, provision, act), so that judgements outlive a new analysis.

create table evidence (
    seq bigint primary key references journal (seq),
    instrument text not null,
    language text not null,
    provision text not null,
    act text not null,
    addressee text not null,
    grade text not null,
    publisher text not null,
    source text not null,
    dated text not null,
    bearing text not null,
    visibility text not null,
    sha256 text not null,
    account text not null,
    person text not null,
    at_millis bigint not null
);
create index evidence_commitment on evidence (instrument, provision);

-- `state` is proposed, published or returned; what is published never changes. `standing` is the last published of a
-- commitment and addressee.
create table assessment (
    seq bigint primary key references journal (seq),
    instrument text not null,
    language text not null,
    provision text not null,
    act text not null,
    addressee text not null,
    cut_off text not null,
    status text not null,
    reason text not null,
    later_text text not null,
    evidence text not null,
    account text not null,
    person text not null,
    at_millis bigint not null,
    state text not null,
    settled_by text not null,
    answer text not null,
    settled_millis bigint not null,
    standing boolean not null
);
create index assessment_commitment on assessment (instrument, provision);
create index assessment_state on assessment (state);
