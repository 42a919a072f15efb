-- The first shape of a laptop's vault. Every table that grows is appended to; answers and journal lines never change.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE officer (
    number TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    certificate BLOB,
    chain BLOB,
    key_nonce BLOB,
    key_sealed BLOB,
    key_commitment BLOB
) WITHOUT ROWID;

CREATE TABLE form (
    nr INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    info TEXT NOT NULL,
    xform TEXT NOT NULL
);
CREATE TABLE form_media (
    form_hash TEXT NOT NULL REFERENCES form (hash),
    name TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (form_hash, name)
) WITHOUT ROWID;

CREATE TABLE case_file (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    officer TEXT NOT NULL,
    device TEXT NOT NULL,
    revision INTEGER NOT NULL,
    exported_revision INTEGER NOT NULL DEFAULT 0,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    interview_state TEXT NOT NULL DEFAULT '',
    trafficking TEXT NOT NULL DEFAULT '',
    smuggling TEXT NOT NULL DEFAULT ''
);
-- Everything the list shows, so that a page is read from the index alone.
CREATE INDEX case_list ON case_file
    (changed DESC, id DESC, status, number, name, interview_state, trafficking, smuggling, revision, exported_revision);

CREATE TABLE interview (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    form_hash TEXT NOT NULL REFERENCES form (hash),
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    started TEXT NOT NULL,
    officer TEXT NOT NULL,
    position TEXT NOT NULL,
    ended_because TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX interview_of_case ON interview (case_id, started, id);

CREATE TABLE answer (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    ref TEXT NOT NULL,
    value TEXT NOT NULL,
    mark TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    replaces TEXT NOT NULL,
    language TEXT NOT NULL,
    basis TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
);
CREATE INDEX answer_of_ref ON answer (interview_id, ref, seq);
CREATE INDEX answer_of_case ON answer (case_id, seq);

CREATE TABLE consent (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    recipient TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX consent_of_case ON consent (case_id, nr);

CREATE TABLE assessment (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    rules TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    answers TEXT NOT NULL,
    age TEXT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE INDEX assessment_of_case ON assessment (case_id, nr);

CREATE TABLE determination (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    trafficking TEXT NOT NULL,
    smuggling TEXT NOT NULL,
    reasons TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    assessment_id TEXT NOT NULL,
    needs_second TEXT NOT NULL
);
CREATE INDEX determination_of_case ON determination (case_id, nr);

CREATE TABLE opinion (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    determination_id TEXT NOT NULL REFERENCES determination (id),
    agrees INTEGER NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL
);
CREATE INDEX opinion_of_case ON opinion (case_id, nr);

-- The rules as they were read, so that what came out under them can be worked out again.
CREATE TABLE rule_set (
    digest TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    base TEXT NOT NULL,
    overlay TEXT NOT NULL,
    kept TEXT NOT NULL
) WITHOUT ROWID;
-- The coded replies of a case as its answers give them now, and what came out under which rules: written with every
-- answer, read by the thousand when the rules change. Two tables, because the second is rewritten for all cases then.
CREATE TABLE coding (case_nr INTEGER PRIMARY KEY REFERENCES case_file (nr), replies TEXT NOT NULL);
CREATE TABLE concluded (
    case_nr INTEGER PRIMARY KEY REFERENCES case_file (nr),
    rules TEXT NOT NULL,
    summary TEXT NOT NULL
);
CREATE INDEX concluded_under ON concluded (rules, case_nr);
-- The cases that came out differently when the rules changed.
CREATE TABLE reassessed (
    rules TEXT NOT NULL,
    case_nr INTEGER NOT NULL REFERENCES case_file (nr),
    rules_before TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (rules, case_nr)
) WITHOUT ROWID;

CREATE TABLE referral (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    form_number TEXT NOT NULL UNIQUE,
    receiver TEXT NOT NULL,
    layout TEXT NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    record TEXT NOT NULL
);
CREATE INDEX referral_of_case ON referral (case_id, nr);
-- The files stand apart: a list of referrals must not read them.
CREATE TABLE referral_file (referral_id TEXT PRIMARY KEY REFERENCES referral (id), pdf BLOB NOT NULL);

CREATE TABLE bundle (
    seq INTEGER PRIMARY KEY,
    previous TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    receipted TEXT
);
CREATE TABLE bundle_case (
    seq INTEGER NOT NULL REFERENCES bundle (seq),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (seq, case_id)
) WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- Search is kept in step through the pending table, never inside an answer's transaction.
CREATE VIRTUAL TABLE case_search USING fts5 (
    body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', content = '', contentless_delete = 1
);
CREATE TABLE search_pending (nr INTEGER PRIMARY KEY);

-- What became of referrals, drafts that are not signed yet, and the directory of services.
CREATE TABLE referral_event (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    contact TEXT NOT NULL,
    signer TEXT NOT NULL,
    proof BLOB
);
CREATE INDEX event_of_referral ON referral_event (referral_id, nr);
CREATE INDEX event_of_case ON referral_event (case_id, nr);
CREATE TABLE referral_draft (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id),
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    request TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE service (id TEXT PRIMARY KEY, service TEXT NOT NULL) WITHOUT ROWID;
