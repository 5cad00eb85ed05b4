-- What evidence consists of: words, a file or a web capture. `words` is the fingerprint of what it says in the bringer's
-- words, `whence` the address that a capture came from, `stamp` the fingerprint of a time-stamp token.

alter table evidence add column form text not null default 'words';
alter table evidence add column words text not null default '';
alter table evidence add column name text not null default '';
alter table evidence add column media_type text not null default 'text/plain';
alter table evidence add column bytes bigint not null default 0;
alter table evidence add column whence text not null default '';
alter table evidence add column stamp text not null default '';
update evidence set words = sha256;
