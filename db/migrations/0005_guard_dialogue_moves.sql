-- The moves that dialogue/state.ts names, and who makes them; a test tries all of them against both.
-- Nobody's role ('') is the owner at the keyboard of the database: the same moves, by whoever it is.
CREATE FUNCTION may_move(from_state text, to_state text, by_role text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
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
    ('sent', 'closed', '{strategist}'),
    ('closed', 'sent', '{strategist}')
  ) AS moves(here, there, roles)
  WHERE here = from_state AND there = to_state AND (by_role = '' OR by_role = ANY (roles)))
$$;
--> statement-breakpoint
ALTER TABLE dialogue ADD CONSTRAINT sent_has_submission CHECK (state NOT IN ('sent', 'closed') OR submission_id IS NOT NULL);
--> statement-breakpoint
ALTER TABLE confirmation ADD CHECK (stance IN ('confirmed', 'corrected', 'dissented'));
--> statement-breakpoint
CREATE INDEX sign_off_dialogue ON sign_off (municipality_id, dialogue_id);
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON confirmation FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON sign_off FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What stands under each leaf of the form: the hash is over its current revisions, and a revision never changes, so it vouches
-- for every character of them. It can be reckoned by those who may not read what the revisions say.
CREATE FUNCTION list_leaves(in_municipality uuid, in_dialogue uuid)
RETURNS TABLE (leaf text, place bigint, answered boolean, dissented boolean, conflicted boolean, revisions uuid[], content_hash text) LANGUAGE sql STABLE AS $$
  SELECT asked.leaf, asked.place, coalesce(bool_or(a.answered), false),
    coalesce(bool_or(a.answered AND a.key = asked.leaf || '.dissent'), false), coalesce(bool_or(a.conflicted), false),
    coalesce(array_agg(h.revision_id) FILTER (WHERE h.revision_id IS NOT NULL), '{}'),
    encode(sha256(convert_to(coalesce(string_agg(a.key || ' ' || h.revision_id, ' ' ORDER BY a.key COLLATE "C", h.revision_id), ''), 'UTF8')), 'hex')
  FROM dialogue d
  CROSS JOIN LATERAL (SELECT p.leaf #>> '{}' AS leaf, p.place
    FROM jsonb_path_query(d.form, '$.parts[*].prompts[*].key') WITH ORDINALITY AS p(leaf, place)) AS asked
  LEFT JOIN answer a ON a.municipality_id = d.municipality_id AND a.dialogue_id = d.id AND split_part(a.key, '.', 1) = asked.leaf
  LEFT JOIN answer_head h ON h.municipality_id = a.municipality_id AND h.answer_id = a.id
  WHERE d.municipality_id = in_municipality AND d.id = in_dialogue
  GROUP BY asked.leaf, asked.place
$$;
--> statement-breakpoint
-- A leaf that says something is settled when the last that was said of it was said of what it says now. One that says nothing needs nobody's word.
CREATE FUNCTION is_settled(in_municipality uuid, in_dialogue uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT 1 FROM list_leaves(in_municipality, in_dialogue) l WHERE l.answered AND (l.conflicted
    OR l.content_hash IS DISTINCT FROM (SELECT c.content_hash FROM confirmation c
      WHERE c.municipality_id = in_municipality AND c.dialogue_id = in_dialogue AND c.prompt = l.leaf ORDER BY c.sequence DESC LIMIT 1)))
$$;
--> statement-breakpoint
-- What the head signs: everything that the dialogue says, leaf by leaf.
CREATE FUNCTION dialogue_hash(in_municipality uuid, in_dialogue uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(string_agg(l.leaf || ' ' || l.content_hash, ' ' ORDER BY l.place), 'UTF8')), 'hex')
  FROM list_leaves(in_municipality, in_dialogue) l
$$;
--> statement-breakpoint
CREATE FUNCTION is_signed_off(in_municipality uuid, in_dialogue uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM dialogue d JOIN round r ON r.municipality_id = d.municipality_id AND r.id = d.round_id
    WHERE d.municipality_id = in_municipality AND d.id = in_dialogue AND NOT r.signs_off)
  OR EXISTS (SELECT 1 FROM sign_off s WHERE s.municipality_id = in_municipality AND s.dialogue_id = in_dialogue
    AND s.content_hash = dialogue_hash(in_municipality, in_dialogue))
$$;
--> statement-breakpoint
-- The organisation has begun to confirm what the meeting wrote; what it confirmed before an earlier sending is not meant.
CREATE FUNCTION confirms_meeting(in_municipality uuid, in_dialogue uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM meeting m JOIN confirmation c ON c.municipality_id = m.municipality_id AND c.dialogue_id = m.dialogue_id
    WHERE m.municipality_id = in_municipality AND m.dialogue_id = in_dialogue AND c.at >= m.ended_at)
$$;
--> statement-breakpoint
-- Not held here: that the words were on the screen of whoever confirmed them, and that the sign-off came from the one who really is the head.
CREATE FUNCTION guard_dialogue_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT may_move(OLD.state, NEW.state, coalesce(app_role(), '')) THEN
    RAISE EXCEPTION 'a dialogue does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'HT002';
  END IF;
  IF NEW.state IN ('prepared', 'confirmed', 'sent') AND app_limited_in(NEW.id) THEN
    RAISE EXCEPTION 'a part of the form is not the organisation''s word' USING ERRCODE = 'HT002';
  END IF;
  IF (NEW.state = 'confirmed' OR (OLD.state = 'confirmed' AND NEW.state = 'sent'))
    AND NOT (is_settled(NEW.municipality_id, NEW.id) AND is_signed_off(NEW.municipality_id, NEW.id)) THEN
    RAISE EXCEPTION 'something in the dialogue has not been confirmed' USING ERRCODE = 'HT005';
  END IF;
  IF OLD.state = 'held' AND NEW.state = 'prepared' AND confirms_meeting(NEW.municipality_id, NEW.id) THEN
    RAISE EXCEPTION 'a meeting whose notes are being confirmed is not taken up again' USING ERRCODE = 'HT005';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard_move BEFORE UPDATE OF state ON dialogue FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION guard_dialogue_move();
--> statement-breakpoint
-- Only an import, or the owner, puts in a dialogue that has come further than its beginning.
CREATE FUNCTION guard_dialogue_beginning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_role() IS NULL OR app_is('importer') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a dialogue begins as invited, not as %', NEW.state USING ERRCODE = 'HT002';
END $$;
--> statement-breakpoint
CREATE TRIGGER guard_beginning BEFORE INSERT ON dialogue FOR EACH ROW
  WHEN (NEW.state <> 'invited') EXECUTE FUNCTION guard_dialogue_beginning();
--> statement-breakpoint
-- What has been written down in this transaction, so that a move that has not been can be refused at its end.
CREATE FUNCTION note_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.audited', concat_ws(' ', nullif(current_setting('app.audited', true), ''), NEW.subject), true);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER note_audited AFTER INSERT ON audit_entry FOR EACH ROW WHEN (NEW.subject IS NOT NULL) EXECUTE FUNCTION note_audited();
--> statement-breakpoint
CREATE FUNCTION require_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_role() IS NOT NULL AND strpos(coalesce(current_setting('app.audited', true), ''), NEW.id::text) = 0 THEN
    RAISE EXCEPTION 'a move of a dialogue is written down in the same transaction' USING ERRCODE = 'HT004';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER require_audit AFTER UPDATE OF state ON dialogue DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION require_audit();
--> statement-breakpoint
CREATE POLICY reads ON confirmation FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON confirmation FOR INSERT TO halvtid_app WITH CHECK (author_id = (SELECT app_person())
  AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY reads ON sign_off FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON sign_off FOR INSERT TO halvtid_app WITH CHECK (person_id = (SELECT app_person())
  AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[])
  AND EXISTS (SELECT 1 FROM participant p WHERE p.municipality_id = sign_off.municipality_id AND p.dialogue_id = sign_off.dialogue_id
    AND p.person_id = sign_off.person_id AND p.part = 'head' AND p.revoked_at IS NULL));
--> statement-breakpoint
-- Everybody in a dialogue sees who opened it again.
CREATE POLICY reads_reopener ON person FOR SELECT TO halvtid_app USING (municipality_id = (SELECT app_municipality())
  AND id IN (SELECT s.reopened_by FROM submission s WHERE s.municipality_id = (SELECT app_municipality())
    AND s.dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
--> statement-breakpoint
-- While a dialogue is sent, the staff's codings follow to what was sent. The sender's transaction sees them for that dialogue
-- alone, and adds only what somebody of the staff has said of the same words of the same answer.
CREATE FUNCTION app_carries() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.carries', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION app_has_coded(by_coder uuid, on_revision uuid, at_quote text, with_code text, with_perspective text)
RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM coding c
    JOIN answer_revision r ON r.municipality_id = c.municipality_id AND r.id = c.revision_id
    JOIN answer_revision s ON s.municipality_id = r.municipality_id AND s.answer_id = r.answer_id AND s.id = on_revision
    WHERE c.municipality_id = app_municipality() AND c.dialogue_id = app_carries() AND c.coder_id = by_coder AND c.quote = at_quote
      AND c.code IS NOT DISTINCT FROM with_code AND c.perspective IS NOT DISTINCT FROM with_perspective);
END $$;
--> statement-breakpoint
CREATE POLICY reads_carried ON coding FOR SELECT TO halvtid_app USING (dialogue_id = (SELECT app_carries())
  AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds_carried ON coding FOR INSERT TO halvtid_app WITH CHECK (dialogue_id = (SELECT app_carries())
  AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND operation_id IS NULL
  AND app_has_coded(coder_id, revision_id, quote, code, perspective));
