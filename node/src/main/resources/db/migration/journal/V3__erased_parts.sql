alter table journal.attachment_named add column salted boolean not null default false;
comment on column journal.attachment_named.salted is 'Whether random bytes stand before the content, so that the attachment can be erased without its hash telling what it was.';
comment on column journal.attachment.erased_at is 'When the bytes were removed here, or refused because the word of the erasure came before them; length is then 0.';

create schema journal_view;
create table journal_view.erased_part (
    attachment text        not null,
    stated_by  text        not null,
    stream     text        not null,
    stated_at  timestamptz not null,
    actor      text        not null,
    reason     text        not null,
    script     text        not null,
    primary key (attachment, stated_by)
);
comment on table journal_view.erased_part is 'Attachments that their owner has erased, by which entry and why.';
