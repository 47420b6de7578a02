alter table journal.head add column mark bigint not null default 0;
comment on column journal.head.mark is 'By chance another one with each append: a process that finds the mark it left knows that nobody else has appended.';
