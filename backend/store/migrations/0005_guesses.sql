-- SPDX-License-Identifier: Apache-2.0
-- Wrong passwords and codes in a row, by what they have in common: a hash of a login, whether an account has it or not,
-- or of an account whose owner is signed in. Logins that nobody has are counted where those are that somebody has, or
-- they could be told apart. Rows are forgotten after a quiet hour.
CREATE TABLE guesses (
    subject BLOB PRIMARY KEY,
    failures INTEGER NOT NULL,
    locked_until BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE INDEX guesses_by_age ON guesses (last_at);
ALTER TABLE accounts DROP COLUMN password_failures;
ALTER TABLE accounts DROP COLUMN locked_until;

CREATE INDEX sessions_by_age ON sessions (last_access);
