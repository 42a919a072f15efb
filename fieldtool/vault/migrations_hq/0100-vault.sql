-- How far the database is: the key file must agree on opening.
CREATE TABLE vault_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO vault_state (name, value) VALUES ('generation', 0);
