create table rumour_view.rumour_separation (
    hash          text primary key,
    rumour        text        not null,
    twin          text        not null,
    reason        text        not null,
    reason_script text        not null,
    undoes        text        not null,
    separated_at  timestamptz not null,
    separated_by  text        not null,
    stream        text        not null,
    sequence      bigint      not null
);
create index rumour_separation_rumour on rumour_view.rumour_separation (rumour);
create index rumour_separation_twin on rumour_view.rumour_separation (twin);
comment on table rumour_view.rumour_separation is 'Linked reports that a side says are not one story; stated about each of the two.';
comment on column rumour_view.rumour_separation.undoes is 'Hashes of the links that it undoes, separated by spaces.';
