-- The collation in PostgreSQL. Records are sealed by the program before they come here: whoever runs the server sees
-- which laptop sent how many cases and when, not what they say. case_id stands in every key, so that the tables can be
-- distributed by it.
CREATE TABLE fieldtool.collation (id text PRIMARY KEY);

CREATE TABLE fieldtool.journal (
    seq bigint PRIMARY KEY,
    at text NOT NULL,
    verb text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    hash text NOT NULL
);

-- The ledger of bundles received. A number of a laptop stands once, whatever comes later under it.
CREATE TABLE fieldtool.received (
    device text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    previous text NOT NULL,
    manifest text NOT NULL,
    created text NOT NULL,
    received text NOT NULL,
    signer text NOT NULL,
    journal_seq bigint NOT NULL,
    journal_hash text NOT NULL,
    records bigint NOT NULL,
    program text NOT NULL,
    signer_until text NOT NULL,
    reply_to text NOT NULL,
    file text NOT NULL,
    PRIMARY KEY (device, seq)
);
CREATE INDEX received_file ON fieldtool.received (file) WHERE file <> '';

-- What a person must look at: forks, journals that went back. Never deleted.
CREATE TABLE fieldtool.anomaly (
    nr bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device text NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    detail text NOT NULL,
    at text NOT NULL,
    UNIQUE (device, seq, kind, detail)
);

-- Which laptop works in which region, and which database user sees which regions.
CREATE TABLE fieldtool.region (device text PRIMARY KEY, region text NOT NULL);
CREATE TABLE fieldtool.reader (role name NOT NULL, region text NOT NULL, PRIMARY KEY (role, region));

-- One united record per case. A year has a partition of its own, made when its first case comes; what has no year
-- that makes sense lies in the last one.
CREATE TABLE fieldtool.case_record (
    case_id text COLLATE "C" NOT NULL,
    year integer NOT NULL,
    region text NOT NULL,
    device text NOT NULL,
    organisation text NOT NULL,
    created text NOT NULL,
    status text NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (case_id, year)
) PARTITION BY RANGE (year);
CREATE TABLE fieldtool.case_record_other PARTITION OF fieldtool.case_record DEFAULT;

-- Questions in which answers stand against each other; the answers themselves are in the record, all of them.
CREATE TABLE fieldtool.conflict (
    case_id text COLLATE "C" NOT NULL,
    interview_id text NOT NULL,
    ref text NOT NULL,
    PRIMARY KEY (case_id, interview_id, ref)
);

-- A reader sees the cases of the regions named for that user and no others; the owner sees all. A partition asked for
-- by its own name shows a reader nothing.
ALTER TABLE fieldtool.reader ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_lines ON fieldtool.reader FOR SELECT USING (role = current_user);
ALTER TABLE fieldtool.case_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_region ON fieldtool.case_record FOR SELECT
    USING (region IN (SELECT r.region FROM fieldtool.reader r WHERE r.role = current_user));
ALTER TABLE fieldtool.case_record_other ENABLE ROW LEVEL SECURITY;
ALTER TABLE fieldtool.conflict ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_case ON fieldtool.conflict FOR SELECT
    USING (EXISTS (SELECT 1 FROM fieldtool.case_record c WHERE c.case_id = conflict.case_id));
