-- How far the database is, in ways the key file or the rows themselves must agree with on opening.
CREATE TABLE vault_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO vault_state (name, value) VALUES ('generation', 0);

-- An officer's signing key under the new passphrase, while the old one is being replaced.
CREATE TABLE officer_key_next (
    number TEXT PRIMARY KEY REFERENCES officer (number),
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL,
    commitment BLOB NOT NULL
) WITHOUT ROWID;

-- Counts kept on another page than the rows they count: half a transaction makes the two disagree.
CREATE TABLE tally (name TEXT PRIMARY KEY, rows INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO tally VALUES ('answer', (SELECT count(*) FROM answer));
INSERT INTO tally VALUES ('case_file', (SELECT count(*) FROM case_file));
INSERT INTO tally VALUES ('interview', (SELECT count(*) FROM interview));
INSERT INTO tally VALUES ('journal', (SELECT count(*) FROM journal));
INSERT INTO tally VALUES ('referral', (SELECT count(*) FROM referral));
INSERT INTO tally VALUES ('revision', (SELECT coalesce(sum(revision), 0) FROM case_file));

CREATE TRIGGER tally_answer_more AFTER INSERT ON answer BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'answer';
END;
CREATE TRIGGER tally_answer_fewer AFTER DELETE ON answer BEGIN
    UPDATE tally SET rows = rows - 1 WHERE name = 'answer';
END;
CREATE TRIGGER tally_case_more AFTER INSERT ON case_file BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'case_file';
    UPDATE tally SET rows = rows + new.revision WHERE name = 'revision';
END;
CREATE TRIGGER tally_case_fewer AFTER DELETE ON case_file BEGIN
    UPDATE tally SET rows = rows - 1 WHERE name = 'case_file';
    UPDATE tally SET rows = rows - old.revision WHERE name = 'revision';
END;
CREATE TRIGGER tally_case_again AFTER UPDATE OF revision ON case_file BEGIN
    UPDATE tally SET rows = rows + new.revision - old.revision WHERE name = 'revision';
END;
CREATE TRIGGER tally_interview_more AFTER INSERT ON interview BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'interview';
END;
CREATE TRIGGER tally_interview_fewer AFTER DELETE ON interview BEGIN
    UPDATE tally SET rows = rows - 1 WHERE name = 'interview';
END;
CREATE TRIGGER tally_journal_more AFTER INSERT ON journal BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'journal';
END;
CREATE TRIGGER tally_referral_more AFTER INSERT ON referral BEGIN
    UPDATE tally SET rows = rows + 1 WHERE name = 'referral';
END;
CREATE TRIGGER tally_referral_fewer AFTER DELETE ON referral BEGIN
    UPDATE tally SET rows = rows - 1 WHERE name = 'referral';
END;
