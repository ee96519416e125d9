-- Reads of articles, by the hour in which they began; a week later by the newspaper's day (the hour is then the day's first),
-- so that the table stays small. Written in batches: without a foreign key, which would make a batch wait for
-- whoever is publishing one of its articles.
create table article_reads (
    article_id bigint      not null,
    hour       timestamptz not null,
    reads      bigint      not null check (reads > 0),
    primary key (article_id, hour)
) with (fillfactor = 70);
create index article_reads_hour on article_reads (hour);
