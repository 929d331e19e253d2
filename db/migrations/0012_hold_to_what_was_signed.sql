-- Where the meeting has been held, what is opened again goes back to being confirmed: only what has changed needs a word and a signature again.
CREATE OR REPLACE FUNCTION may_move(from_state text, to_state text, by_role text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT EXISTS (SELECT 1 FROM (VALUES
    ('invited', 'preparing', '{representative,strategist,note_taker}'::text[]),
    ('preparing', 'prepared', '{representative}'),
    ('preparing', 'held', '{strategist,note_taker}'),
    ('preparing', 'sent', '{representative}'),
    ('prepared', 'preparing', '{representative}'),
    ('prepared', 'held', '{strategist,note_taker}'),
    ('prepared', 'sent', '{representative}'),
    ('held', 'confirmed', '{representative}'),
    ('held', 'prepared', '{strategist,note_taker}'),
    ('confirmed', 'held', '{representative,strategist,note_taker}'),
    ('confirmed', 'sent', '{representative}'),
    ('sent', 'preparing', '{strategist}'),
    ('sent', 'held', '{strategist}'),
    ('sent', 'closed', '{strategist}'),
    ('closed', 'sent', '{strategist}')
  ) AS moves(here, there, roles)
  WHERE here = from_state AND there = to_state AND (by_role = '' OR by_role = ANY (roles)))
$$;
--> statement-breakpoint
-- Once a meeting has begun nothing goes past the confirming, which asks for the head's signature of just these words where the round does.
CREATE OR REPLACE FUNCTION guard_sending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM meeting m WHERE m.municipality_id = NEW.municipality_id AND m.dialogue_id = NEW.id
    AND m.begun_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a dialogue whose meeting has begun is confirmed before it is sent' USING ERRCODE = 'HT005';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- The owner is held by row-level security too, so the walls are opened for those that were opened again before this.
ALTER TABLE dialogue NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE meeting NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A trigger that waits for the end of the transaction would keep the walls from being closed again.
SET CONSTRAINTS require_audit IMMEDIATE;
--> statement-breakpoint
UPDATE dialogue d SET state = 'held' FROM meeting m WHERE m.municipality_id = d.municipality_id AND m.dialogue_id = d.id
  AND m.ended_at IS NOT NULL AND d.state IN ('preparing', 'prepared');
--> statement-breakpoint
ALTER TABLE dialogue FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What stood under each leaf, and in the whole, when it was sent: a receipt tells what was said of just that.
ALTER TABLE submission ADD COLUMN leaf_hashes jsonb, ADD COLUMN dialogue_hash text;
--> statement-breakpoint
ALTER TABLE sign_off ADD COLUMN sequence bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
--> statement-breakpoint
-- Where the meeting ended among the revisions: the clocks are each process's own.
ALTER TABLE meeting ADD COLUMN ended_after bigint;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE answer_revision_sequence_seq TO halvtid_app;
--> statement-breakpoint
-- A meeting is not taken up again once anything of it has been confirmed, whatever the clock of whoever confirmed it said.
CREATE OR REPLACE FUNCTION confirms_meeting(in_municipality uuid, in_dialogue uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM meeting m JOIN confirmation c ON c.municipality_id = m.municipality_id AND c.dialogue_id = m.dialogue_id
    WHERE m.municipality_id = in_municipality AND m.dialogue_id = in_dialogue AND m.ended_at IS NOT NULL)
$$;
