-- Lists as somebody narrowed them and wants to find them again: theirs alone, in no entry of the journal.

create table saved_view (
    account text not null references account (id),
    name text not null,
    address text not null,
    saved_millis bigint not null,
    primary key (account, name)
);
