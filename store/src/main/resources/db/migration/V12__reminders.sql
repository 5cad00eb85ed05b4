-- Where somebody wants to be reminded by mail, and of what they were: an address is theirs alone and may be taken back, so
-- that it stands in no entry of the journal. A task is told at each stage once.

create table mail_address (
    account text primary key references account (id),
    address text not null,
    language text not null,
    sent_millis bigint not null
);

create table reminded (
    account text not null references account (id),
    task bigint not null,
    stage integer not null,
    primary key (account, task)
);
