-- Frozen, never edit: what Jira itself has of the post-mortem in the dumps beside this file.

INSERT INTO issue (issue_id, issue_key, project_id, type_id, summary, status_id, reporter_key, creator_key, created, updated) VALUES
  (10201, 'PLAT-94', 10001, '10101', 'Why DNS answered with old addresses', '1', 'JIRAUSER10107', 'JIRAUSER10107', '2025-12-02 09:00:01+00:00', '2025-12-02 09:00:01+00:00');
UPDATE project SET issue_counter = 94 WHERE project_id = 10001;
INSERT INTO issue_link (link_id, type_id, source_id, destination_id) VALUES (14901, 10300, 10201, 10164);
INSERT INTO change_group (group_id, issue_id, author_key, created) VALUES
  (11901, 10201, 'JIRAUSER10107', '2025-12-02 09:00:01+00:00'),
  (11902, 10164, 'JIRAUSER10107', '2025-12-02 09:00:01+00:00');
INSERT INTO change_item (item_id, group_id, field, new_id, new_text) VALUES
  (11901, 11901, 'Link', 'PLAT-64', 'This issue is the post-mortem of PLAT-64'),
  (11902, 11902, 'Link', 'PLAT-94', 'This issue has post-mortem PLAT-94');
