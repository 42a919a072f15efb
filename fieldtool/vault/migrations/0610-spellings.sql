-- Names are indexed by more of what they sound like, and by the year of birth: every name is read again. The list of
-- how many names hold a key is kept with the index.
DELETE FROM name_search;
CREATE VIRTUAL TABLE name_search_terms USING fts5vocab ('name_search', 'row');
INSERT OR IGNORE INTO search_pending (nr) SELECT nr FROM case_file;
