-- The first shape of the headquarters vault: who is trusted, what was received, and one united record per case.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- Whose officers count: CA certificates, each with the newest revocation list known.
CREATE TABLE trust (ca BLOB PRIMARY KEY, crl BLOB) WITHOUT ROWID;

-- The ledger of bundles received. A number of a laptop stands once, whatever comes later under it.
CREATE TABLE received (
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    previous TEXT NOT NULL,
    manifest TEXT NOT NULL,
    created TEXT NOT NULL,
    received TEXT NOT NULL,
    signer TEXT NOT NULL,
    journal_seq INTEGER NOT NULL,
    journal_hash TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

-- What a person must look at: forks, journals that went back. Never deleted.
CREATE TABLE anomaly (
    nr INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (device, seq, kind, detail)
);

-- One united record per case: canonical JSON. The columns are what lists and counts need without opening it.
CREATE TABLE case_record (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    organisation TEXT NOT NULL,
    created TEXT NOT NULL,
    status TEXT NOT NULL,
    data BLOB NOT NULL
);

-- Questions in which answers stand against each other; the answers themselves are in the record, all of them.
CREATE TABLE conflict (
    case_id TEXT NOT NULL REFERENCES case_record (id),
    interview_id TEXT NOT NULL,
    ref TEXT NOT NULL,
    PRIMARY KEY (case_id, interview_id, ref)
) WITHOUT ROWID;
