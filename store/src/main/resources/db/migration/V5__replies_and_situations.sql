-- The addressee's right of reply: a proposed assessment lies open for comment from one day to another, and what is replied
-- stands beside it for good. And the second axis, how the situation of a challenge moves, in a table of its own: nothing
-- joins it with what was done. All of it follows from the journal.

alter table assessment add column opens text not null default '';
alter table assessment add column closes text not null default '';

create table reply (
    seq bigint primary key references journal (seq),
    assessment bigint not null references assessment (seq),
    words text not null,
    state text not null,
    account text not null,
    person text not null,
    at_millis bigint not null
);
create index reply_assessment on reply (assessment);

create table situation (
    seq bigint primary key references journal (seq),
    cycle text not null,
    challenge text not null,
    area text not null,
    cut_off text not null,
    trend text not null,
    series text not null,
    coverage text not null,
    breaks text not null,
    reason text not null,
    account text not null,
    person text not null,
    at_millis bigint not null,
    state text not null,
    settled_by text not null,
    answer text not null,
    settled_millis bigint not null,
    standing boolean not null
);
create index situation_challenge on situation (cycle, challenge);
