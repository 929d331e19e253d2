-- A letter to somebody who has come to work with the reconciliation is about the municipality, not about a dialogue.
ALTER TABLE letter ALTER COLUMN dialogue_id DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE letter DROP CONSTRAINT letter_kind_check,
  ADD CHECK (kind IN ('invitation', 'reminder', 'handed_over', 'meeting', 'notes', 'reopened', 'thanks', 'welcome')),
  ADD CHECK ((kind = 'welcome') = (dialogue_id IS NULL));
--> statement-breakpoint
ALTER POLICY speaks_for_all ON letter WITH CHECK (dialogue_id IS NULL OR NOT app_limited_in(dialogue_id));
--> statement-breakpoint
CREATE POLICY welcomes ON letter FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist'))
  AND kind = 'welcome' AND state = 'waiting' AND tries = 0 AND message_id IS NULL
  AND EXISTS (SELECT 1 FROM person p WHERE p.municipality_id = letter.municipality_id AND p.id = letter.person_id
    AND p.role <> 'representative' AND p.revoked_at IS NULL));
