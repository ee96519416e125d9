-- The newsroom as it starts: roles and their rights, sections, the steps of an article. All of it is data, open to change.

insert into role (code, position) values
    ('contributor', 1), ('reporter', 2), ('editor', 3), ('department-head', 4), ('managing-secretary', 5),
    ('editor-in-chief', 6), ('comment-editor', 7), ('admin', 8);

insert into role_right (role_code, right_code)
select r, unnest(rights) from (values
    ('contributor',        array['WRITE', 'UPLOAD_PHOTOS']),
    ('reporter',           array['WRITE', 'UPLOAD_PHOTOS']),
    ('editor',             array['WRITE', 'UPLOAD_PHOTOS', 'EDIT']),
    ('department-head',    array['WRITE', 'UPLOAD_PHOTOS', 'EDIT', 'REVIEW', 'MODERATE']),
    ('managing-secretary', array['WRITE', 'UPLOAD_PHOTOS', 'EDIT', 'REVIEW', 'PUBLISH', 'PUBLISH_BREAKING', 'WITHDRAW', 'MODERATE', 'IMPORT']),
    ('editor-in-chief',    array['WRITE', 'UPLOAD_PHOTOS', 'EDIT', 'REVIEW', 'PUBLISH', 'PUBLISH_BREAKING', 'WITHDRAW', 'MODERATE', 'IMPORT', 'MANAGE_SECTIONS']),
    ('comment-editor',     array['MODERATE']),
    ('admin',              array['WRITE', 'UPLOAD_PHOTOS', 'EDIT', 'REVIEW', 'PUBLISH', 'PUBLISH_BREAKING', 'WITHDRAW', 'MODERATE', 'IMPORT', 'MANAGE_SECTIONS', 'MANAGE_ACCOUNTS', 'FOLLOW_CHANGES'])
) as grants (r, rights);

insert into section (id, slug, name, parent_id, position) values
    (51, 'thoi-su', 'Thời sự', null, 1),
    (52, 'kinh-te', 'Kinh tế', null, 2),
    (53, 'nong-thon-moi', 'Nông thôn mới', null, 3),
    (54, 'xa-hoi', 'Xã hội', null, 4),
    (55, 'van-hoa', 'Văn hóa', null, 5),
    (56, 'giao-duc', 'Giáo dục', null, 6),
    (57, 'the-thao', 'Thể thao', null, 7),
    (58, 'phap-luat', 'Pháp luật', null, 8),
    (59, 'du-lich', 'Du lịch', null, 9);
select setval('section_seq', 150);

-- DRAFT -> SUBMITTED -> IN_EDIT -> REVIEWED -> APPROVED -> PUBLISHED is the usual way; RETURNED goes back to its writer;
-- 'breaking' is the shortcut for tin nóng, from anywhere on the way, for those who hold its right.
insert into workflow_step (action, from_state, to_state, right_code) values
    ('submission',  'DRAFT',     'SUBMITTED', 'WRITE'),
    ('submission',  'RETURNED',  'SUBMITTED', 'WRITE'),
    ('editing',     'SUBMITTED', 'IN_EDIT',   'EDIT'),
    ('return',      'SUBMITTED', 'RETURNED',  'EDIT'),
    ('return',      'IN_EDIT',   'RETURNED',  'EDIT'),
    ('return',      'REVIEWED',  'RETURNED',  'REVIEW'),
    ('return',      'APPROVED',  'RETURNED',  'PUBLISH'),
    ('return',      'SCHEDULED', 'RETURNED',  'PUBLISH'),
    ('review',      'IN_EDIT',   'REVIEWED',  'EDIT'),
    ('approval',    'REVIEWED',  'APPROVED',  'REVIEW'),
    ('publication', 'APPROVED',  'PUBLISHED', 'PUBLISH'),
    ('publication', 'SCHEDULED', 'PUBLISHED', 'PUBLISH'),
    ('publication', 'PUBLISHED', 'PUBLISHED', 'PUBLISH'),
    ('publication', 'WITHDRAWN', 'PUBLISHED', 'PUBLISH'),
    ('schedule',    'APPROVED',  'SCHEDULED', 'PUBLISH'),
    ('schedule',    'SCHEDULED', 'SCHEDULED', 'PUBLISH'),
    ('breaking',    'DRAFT',     'PUBLISHED', 'PUBLISH_BREAKING'),
    ('breaking',    'SUBMITTED', 'PUBLISHED', 'PUBLISH_BREAKING'),
    ('breaking',    'IN_EDIT',   'PUBLISHED', 'PUBLISH_BREAKING'),
    ('breaking',    'RETURNED',  'PUBLISHED', 'PUBLISH_BREAKING'),
    ('breaking',    'REVIEWED',  'PUBLISHED', 'PUBLISH_BREAKING'),
    ('withdrawal',  'PUBLISHED', 'WITHDRAWN', 'WITHDRAW');
