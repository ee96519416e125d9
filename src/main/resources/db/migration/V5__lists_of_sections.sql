-- The section that readers see an article in, and the one of the first level above it: its lists are read in their order from an
-- index, however many articles there are.
alter table article
    add column section_id bigint references section,
    add column top_section_id bigint references section;
update article set section_id = s.id, top_section_id = coalesce(s.parent_id, s.id)
    from revision r join section s on s.id = r.section_id where r.id = article.live_revision_id;
create index article_in_section on article (section_id, published_at desc, id desc) where state = 'PUBLISHED';
create index article_in_top_section on article (top_section_id, published_at desc, id desc) where state = 'PUBLISHED';
