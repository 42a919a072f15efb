-- Photographs, scans and recordings. What they are stands apart from the bytes: a list must not read them.
CREATE TABLE attachment (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    interview_id TEXT NOT NULL,
    ref TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    title TEXT NOT NULL,
    added TEXT NOT NULL,
    officer TEXT NOT NULL
);
CREATE INDEX attachment_of_case ON attachment (case_id, nr);
-- In parts, so that a long recording never stands in memory twice.
CREATE TABLE attachment_part (
    nr INTEGER PRIMARY KEY,
    attachment_id TEXT NOT NULL REFERENCES attachment (id),
    page INTEGER NOT NULL,
    part INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE UNIQUE INDEX part_of_attachment ON attachment_part (attachment_id, page, part);

INSERT INTO tally VALUES ('attachment', 0);
INSERT INTO tally VALUES ('attachment_part', 0);
CREATE TRIGGER tally_attachment_more AFTER INSERT ON attachment BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'attachment';
END;
CREATE TRIGGER tally_attachment_fewer AFTER DELETE ON attachment BEGIN
    UPDATE tally SET rows = rows - 1 WHERE name = 'attachment';
END;
CREATE TRIGGER tally_part_more AFTER INSERT ON attachment_part BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'attachment_part';
END;
CREATE TRIGGER tally_part_fewer AFTER DELETE ON attachment_part BEGIN
    UPDATE tally SET rows = rows - 1 WHERE name = 'attachment_part';
END;
