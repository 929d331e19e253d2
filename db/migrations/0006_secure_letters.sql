-- Letters. The courier is a role of its own: it reads whom a letter is to and what it is about, and writes letters and links. It never reads an answer.
ALTER TABLE letter
  ADD CHECK (kind IN ('invitation', 'reminder', 'handed_over', 'meeting', 'notes', 'reopened', 'thanks')),
  ADD CHECK (state IN ('waiting', 'sent', 'failed', 'bounced', 'withdrawn')),
  ADD CHECK ((state IN ('sent', 'bounced')) = (sent_at IS NOT NULL));
--> statement-breakpoint
ALTER TABLE round ADD CHECK (jsonb_typeof(remind_days_before) = 'array');
--> statement-breakpoint
CREATE INDEX letter_by_message ON letter (municipality_id, message_id);
--> statement-breakpoint
CREATE INDEX invitation_of_participant ON invitation (municipality_id, dialogue_id, person_id);
--> statement-breakpoint
-- Before a municipality is chosen the courier sees which letters wait, and nothing else anywhere.
DROP POLICY own_municipality ON letter;
--> statement-breakpoint
CREATE POLICY own_municipality ON letter AS RESTRICTIVE TO halvtid_app
  USING (municipality_id = (SELECT app_municipality())
    OR ((SELECT app_is('courier')) AND (SELECT app_municipality()) IS NULL AND state = 'waiting'))
  WITH CHECK (municipality_id = (SELECT app_municipality()));
--> statement-breakpoint
CREATE POLICY reads ON letter FOR SELECT TO halvtid_app USING ((SELECT app_staff()));
--> statement-breakpoint
CREATE POLICY adds ON letter FOR INSERT TO halvtid_app WITH CHECK (state = 'waiting' AND tries = 0 AND message_id IS NULL
  AND ((SELECT app_is('strategist')) OR ((SELECT app_staff()) AND kind = 'notes')
    OR (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND kind IN ('handed_over', 'notes', 'reopened', 'thanks')))
  AND EXISTS (SELECT 1 FROM participant t WHERE t.municipality_id = letter.municipality_id AND t.dialogue_id = letter.dialogue_id
    AND t.person_id = letter.person_id AND t.revoked_at IS NULL));
--> statement-breakpoint
CREATE POLICY withdraws ON letter FOR UPDATE TO halvtid_app
  USING ((SELECT app_is('strategist')) AND state = 'waiting') WITH CHECK ((SELECT app_is('strategist')) AND state = 'withdrawn');
--> statement-breakpoint
CREATE POLICY courier_reads ON letter FOR SELECT TO halvtid_app USING ((SELECT app_is('courier')));
--> statement-breakpoint
CREATE POLICY courier_reminds ON letter FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('courier')) AND kind = 'reminder');
--> statement-breakpoint
CREATE POLICY courier_delivers ON letter FOR UPDATE TO halvtid_app USING ((SELECT app_is('courier')));
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['organisation', 'round', 'dialogue', 'participant', 'meeting', 'submission', 'person', 'invitation'] LOOP
    EXECUTE format('CREATE POLICY courier_reads ON %I FOR SELECT TO halvtid_app USING (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''courier'')))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['guide_version', 'finding', 'audit_head'] LOOP
    EXECUTE format('CREATE POLICY not_for_couriers ON %I AS RESTRICTIVE TO halvtid_app USING (NOT (SELECT app_is(''courier'')))', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- A link is made when its letter leaves, for someone who takes part.
CREATE POLICY courier_adds ON invitation FOR INSERT TO halvtid_app
  WITH CHECK (municipality_id = (SELECT app_municipality()) AND (SELECT app_is('courier'))
    AND EXISTS (SELECT 1 FROM participant t WHERE t.municipality_id = invitation.municipality_id
      AND t.dialogue_id = invitation.dialogue_id AND t.person_id = invitation.person_id AND t.revoked_at IS NULL));
--> statement-breakpoint
-- Reminders go by each municipality's own clock, so the courier knows which municipalities there are.
DROP POLICY reads ON municipality;
--> statement-breakpoint
CREATE POLICY reads ON municipality FOR SELECT TO halvtid_app USING (municipality_id = (SELECT app_municipality())
  OR municipality_id IN (SELECT p.municipality_id FROM person p WHERE p.user_id = nullif(current_setting('app.user', true), ''))
  OR (SELECT app_is('courier')));
