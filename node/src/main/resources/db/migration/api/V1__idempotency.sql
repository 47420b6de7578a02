create schema if not exists api;

create table api.idempotency (
    caller      text        not null,
    key         text        not null,
    request     text        not null,
    begun       timestamptz not null,
    status      int,
    headers     text,
    body        bytea,
    primary key (caller, key)
);
create index idempotency_begun on api.idempotency (begun);
comment on table api.idempotency is 'Private: answers given under an Idempotency-Key, kept seven days, so that a repeated request gets the same answer and is not carried out twice.';
comment on column api.idempotency.caller is 'SHA-256 of the bearer token under which the key was used.';
comment on column api.idempotency.request is 'SHA-256 over method, address, media type and body of the first request.';
comment on column api.idempotency.status is 'Null while the first request is being carried out.';
comment on column api.idempotency.headers is 'Headers of the answer that belong to it, as a JSON object.';
