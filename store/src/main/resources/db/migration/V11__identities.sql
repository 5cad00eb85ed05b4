-- By whom a person is known elsewhere: which subject of an institution's identity provider is which account. Follows from
-- the journal; of the subject only the SHA-256 stands here and there.

create table identity (
    account text primary key references account (id),
    issuer text not null,
    subject text not null unique
);
