-- What became of cases that are not kept any more. Numbers stay, because forms on paper name them; nothing else does.
ALTER TABLE case_file ADD COLUMN minimised TEXT NOT NULL DEFAULT '';
CREATE TABLE erased (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    why TEXT NOT NULL
) WITHOUT ROWID;
