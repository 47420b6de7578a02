create table exchange.restart (
    folder text primary key,
    nonce  text        not null,
    at     timestamptz not null
);
comment on table exchange.restart is 'The mark that each start leaves here and in a file of its data folder. If they differ, one of the two is an old copy, and entries may be missing.';

alter table exchange.peer add column compared_at timestamptz;
comment on column exchange.peer.compared_at is 'When both sides last compared where their streams end, by the database''s clock.';
