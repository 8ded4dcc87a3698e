-- SPDX-License-Identifier: Apache-2.0
-- The same call again and again, by the same credential with the same result, is one row.
ALTER TABLE activity ADD COLUMN times INTEGER NOT NULL DEFAULT 1;
CREATE INDEX activity_by_age ON activity (at);
