-- What watching the fleet needs of each bundle, and the sealed file it came in, so that it need not be opened twice.
ALTER TABLE received ADD COLUMN program TEXT NOT NULL DEFAULT '';
ALTER TABLE received ADD COLUMN signer_until TEXT NOT NULL DEFAULT '';
ALTER TABLE received ADD COLUMN reply_to TEXT NOT NULL DEFAULT '';
ALTER TABLE received ADD COLUMN file TEXT NOT NULL DEFAULT '';
CREATE INDEX received_file ON received (file) WHERE file <> '';
