create table journal.attachment_named (
    stream     int    not null references journal.stream,
    sequence   bigint not null,
    hash       text   not null,
    length     bigint not null,
    media_type text   not null,
    primary key (stream, sequence, hash)
);
create index attachment_named_hash on journal.attachment_named (hash);
comment on table journal.attachment_named is 'Which entries name which attachments; the bytes may be here or still on their way.';

alter table journal.attachment add column arriving text unique;
comment on column journal.attachment.arriving is 'The hash that the bytes are said to have while they come in from a peer; hash takes its place when they prove to have it. Until then length counts what is here.';
