-- Who is to do what by when, and what people say to each other about a commitment: both follow from the journal. What
-- somebody has begun to write and what they watch is theirs alone and stands here only.

create table task (
    seq bigint primary key references journal (seq),
    kind text not null,
    instrument text not null,
    language text not null,
    provision text not null,
    act text not null,
    state text not null,
    assignee text not null,
    words text not null,
    due text not null,
    account text not null,
    person text not null,
    at_millis bigint not null,
    outcome text not null,
    answer text not null,
    answered_by text not null,
    answered_millis bigint not null
);
create index task_assignee on task (assignee, outcome);
create index task_state on task (state, outcome);
create index task_commitment on task (instrument, provision);

create table remark (
    seq bigint primary key references journal (seq),
    instrument text not null,
    language text not null,
    provision text not null,
    act text not null,
    words text not null,
    account text not null,
    person text not null,
    at_millis bigint not null
);
create index remark_commitment on remark (instrument, provision);

create table draft (
    account text not null references account (id),
    form text not null,
    fields text not null,
    saved_millis bigint not null,
    primary key (account, form)
);

create table watch (
    account text not null references account (id),
    instrument text not null,
    language text not null,
    provision text not null,
    act text not null,
    seen bigint not null,
    primary key (account, instrument, language, provision, act)
);
