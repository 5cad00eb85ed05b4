-- What lists and counts are read by where a library holds a million links: each page is found by an index in its own order,
-- and the matrix and the coverage without touching the links themselves.

drop index challenge_link_challenge;
create index challenge_link_challenge on challenge_link (cycle, challenge, score, instrument, position);
create index challenge_link_score on challenge_link (score, instrument, position);
create index challenge_link_matrix on challenge_link (cycle, instrument, challenge, relation);
create index challenge_link_provision on challenge_link (instrument, provision);
create index instrument_adopted on instrument (coalesce(adopted, ''), id);
