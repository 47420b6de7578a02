create schema if not exists webhook;

create table webhook.follower (
    only_row boolean primary key default true check (only_row),
    position bigint not null
);
insert into webhook.follower (position) values (0);
comment on table webhook.follower is 'One row: up to which applied entry deliveries have been laid out.';

create table webhook.subscription (
    id           uuid        primary key,
    organisation text        not null,
    url          text        not null,
    types        text[]      not null,
    secret       text        not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    stopped_at   timestamptz,
    stopped_why  text
);
comment on table webhook.subscription is 'Private: where systems of this government want to be told about what is recorded.';
comment on column webhook.subscription.types is 'Kinds of facts; one that ends in an asterisk stands for all that begin so; none means all.';
comment on column webhook.subscription.secret is 'Shared with the receiver, which checks by it that a message comes from this node.';

create table webhook.delivery (
    id            bigint generated always as identity primary key,
    subscription  uuid        not null references webhook.subscription on delete cascade,
    entry         text        not null,
    type          text        not null,
    subject       text        not null,
    made_at       timestamptz not null,
    state         text        not null,
    attempts      int         not null default 0,
    first_attempt timestamptz,
    due_at        timestamptz,
    leased_until  timestamptz,
    done_at       timestamptz,
    status        int,
    fault         text,
    unique (subscription, entry)
);
create index delivery_due on webhook.delivery (due_at) where state = 'WAITING';
create index delivery_made on webhook.delivery (subscription, id);
comment on table webhook.delivery is 'Private: one message to one receiver, and what became of it.';
comment on column webhook.delivery.entry is 'Hash of the entry that it passes on.';
comment on column webhook.delivery.state is 'WAITING, DELIVERED or PARKED (given up after a day; an officer may send it again).';
comment on column webhook.delivery.leased_until is 'Until when one process is busy sending it.';
comment on column webhook.delivery.status is 'HTTP status of the last answer.';
