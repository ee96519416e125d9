-- The words of photos are in the search index, with the captions that articles give them.
alter table photo drop column folded;
