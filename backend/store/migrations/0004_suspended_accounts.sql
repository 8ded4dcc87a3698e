-- SPDX-License-Identifier: Apache-2.0
-- A suspended account can sign in and sees that it is; nothing else is carried out for it.
ALTER TABLE accounts ADD COLUMN is_suspended INTEGER NOT NULL DEFAULT 0;
