alter table exchange.rejected add column seen_at timestamptz, add column seen_by text;
comment on column exchange.rejected.seen_at is 'When an officer took note of it; it leaves the desk then. Empty again when the same bytes come once more.';

create table exchange.attachment_sent (
    peer            text        not null,
    hash            text        not null,
    length          bigint      not null,
    began_at        timestamptz not null,
    acknowledged_at timestamptz,
    primary key (peer, hash)
);
comment on table exchange.attachment_sent is 'Attachments of own entries on their way to a peer, and when the peer said that it holds all their bytes.';
