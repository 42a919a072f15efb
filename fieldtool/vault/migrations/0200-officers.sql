-- Several officers in one vault: who added whom, who left, who still has a passphrase that somebody else chose.
ALTER TABLE officer ADD COLUMN first_passphrase INTEGER NOT NULL DEFAULT 0;
ALTER TABLE officer ADD COLUMN may_sign TEXT NOT NULL DEFAULT '';
ALTER TABLE officer ADD COLUMN added TEXT NOT NULL DEFAULT '';
ALTER TABLE officer ADD COLUMN added_by TEXT NOT NULL DEFAULT '';
ALTER TABLE officer ADD COLUMN removed TEXT NOT NULL DEFAULT '';
-- Whoever made a vault keeps it: until now everybody might do everything.
UPDATE officer SET role = 'administrator' WHERE NOT EXISTS (SELECT 1 FROM officer WHERE role = 'administrator');

-- What belongs to one officer alone, wrapped under that officer's own slot key. While a passphrase is changed the same
-- secret lies here twice, under the old key and the new; the commitment says which key a row is for.
CREATE TABLE officer_secret (
    number TEXT NOT NULL REFERENCES officer (number),
    name TEXT NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL,
    commitment BLOB NOT NULL,
    PRIMARY KEY (number, name, commitment)
) WITHOUT ROWID;

-- The journal's head, signed by an officer: nobody else can make another journal fit.
CREATE TABLE checkpoint (
    seq INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    signature BLOB NOT NULL
);
