-- SPDX-License-Identifier: Apache-2.0
-- A second factor. Its key can't be a hash: codes are computed from it. Recovery codes are SHA-256.
ALTER TABLE accounts ADD COLUMN totp_key BLOB;
ALTER TABLE accounts ADD COLUMN totp_enabled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN totp_step BIGINT NOT NULL DEFAULT 0;

-- A session of an account with a second factor is useless until its code was given.
ALTER TABLE sessions ADD COLUMN is_verified INTEGER NOT NULL DEFAULT 1;

CREATE TABLE recovery_codes (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    code_hash BLOB NOT NULL,
    PRIMARY KEY (account_id, code_hash)
);
