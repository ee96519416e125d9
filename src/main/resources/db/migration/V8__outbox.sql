-- Who outside is told of changes, and up to where in the change log each has been told.
create table outbox (
    name     text primary key,
    xid      xid8   not null,
    id       bigint not null,
    failures int    not null default 0,
    retry_at timestamptz
);

-- The index of sitemaps counts what each month brought, without reading the articles themselves.
create index article_published_part on article (published_at, id) include (updated_at, live_revision_id)
    where state = 'PUBLISHED';
