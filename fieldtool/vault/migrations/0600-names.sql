-- Names as they sound, for "have we met?": filled together with the search index, from the same list of what waits.
CREATE VIRTUAL TABLE name_search USING fts5 (
    keys, tokenize = "unicode61 remove_diacritics 0", content = '', contentless_delete = 1, detail = none
);
INSERT OR IGNORE INTO search_pending (nr) SELECT nr FROM case_file;
