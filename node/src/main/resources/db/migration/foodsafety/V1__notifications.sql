create schema if not exists foodsafety;
create schema if not exists foodsafety_view;

create table foodsafety.counter (
    year int primary key,
    last int not null
);
comment on table foodsafety.counter is 'Private: the last number given to a notification of this government, by year.';

create table foodsafety.reclassification (
    id          bigint generated always as identity primary key,
    reference   text        not null unique,
    proposed_at timestamptz not null,
    proposal    text        not null
);
comment on table foodsafety.reclassification is 'Private: proposals to reclassify that wait for a second officer, as JSON.';

create table foodsafety_view.notification_entry (
    hash         text        primary key,
    reference    text        not null,
    government   text        not null,
    agreement    text        not null,
    continuation int         not null,
    sequence     bigint      not null,
    id           uuid        not null,
    stated_at    timestamptz not null,
    organisation text        not null,
    officer      text        not null,
    clause       text,
    answers      text        not null,
    type         text        not null,
    fact         text        not null
);
create index notification_entry_reference on foodsafety_view.notification_entry (reference);
comment on table foodsafety_view.notification_entry is 'Every entry about a notification, of either side, with its place and its fact as JSON; the other tables are computed from it.';

create table foodsafety_view.notification (
    reference        text        primary key,
    owner            text        not null,
    year             int         not null,
    number           int         not null,
    addressee        text        not null,
    kind             text        not null,
    classification   text        not null,
    state            text        not null,
    exercise         boolean     not null,
    incomplete       boolean     not null,
    title            text        not null,
    title_script     text        not null,
    product          text,
    product_script   text,
    risk_known_at    timestamptz,
    issued_at        timestamptz not null,
    issued_sequence  bigint      not null,
    issued_stream    text        not null,
    opened_at        timestamptz,
    assessed_at      timestamptz,
    reported_at      timestamptz,
    informed_at      timestamptz,
    first_measure_at timestamptz,
    completed_at     timestamptz,
    changed_at       timestamptz not null,
    open_requests    int         not null,
    source_reference text,
    words            text        not null
);
create index notification_by_time on foodsafety_view.notification (issued_at desc, reference desc);
create index notification_by_number on foodsafety_view.notification (owner, year, number);
create index notification_open on foodsafety_view.notification (addressee, issued_at) where state not in ('CLOSED', 'WITHDRAWN');
comment on table foodsafety_view.notification is 'One row a notification, as the facts of both sides leave it.';
comment on column foodsafety_view.notification.completed_at is 'When the owner had stated everything that is asked for; empty while something is missing.';
comment on column foodsafety_view.notification.words is 'Reference, title, product, firms, hazards, lots and source reference, folded so that both scripts find them.';

create table foodsafety_view.notification_request (
    hash        text        primary key,
    reference   text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    answered_at timestamptz
);
create index notification_request_reference on foodsafety_view.notification_request (reference);
comment on table foodsafety_view.notification_request is 'Requests for information about notifications, and when the other side first answered.';

create table foodsafety_view.notification_name (
    reference text not null,
    kind      text not null,
    folded    text not null,
    written   text not null,
    script    text not null,
    side      text,
    primary key (reference, kind, folded)
);
create index notification_name_folded on foodsafety_view.notification_name (kind, folded);
comment on table foodsafety_view.notification_name is 'Firms, hazards and products that notifications name, folded, so that the same one is found again in either script.';
