-- A colleague who was handed some questions sees those and no other. The leaves, by dialogue, are put there at the start of the transaction.
CREATE FUNCTION app_limits() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(nullif(current_setting('app.limits', true), ''), '{}')::jsonb $$;
--> statement-breakpoint
CREATE FUNCTION app_limited() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT app_limits() <> '{}'::jsonb $$;
--> statement-breakpoint
CREATE FUNCTION app_limited_in(in_dialogue uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT app_limits() ? in_dialogue::text $$;
--> statement-breakpoint
-- An answer's key is `<leaf>.<facet>`. Of an earlier round, which is not the caller's own dialogue, only leaves within every limit are seen.
CREATE FUNCTION app_may_see(in_dialogue uuid, at_key text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN app_limits() ? in_dialogue::text THEN app_limits() -> in_dialogue::text ? split_part(at_key, '.', 1)
    WHEN in_dialogue = ANY (app_dialogues()) THEN true
    ELSE NOT EXISTS (SELECT 1 FROM jsonb_each(app_limits()) one WHERE NOT one.value ? split_part(at_key, '.', 1))
  END
$$;
--> statement-breakpoint
CREATE POLICY within_limits ON answer AS RESTRICTIVE TO halvtid_app
  USING (NOT (SELECT app_limited()) OR app_may_see(dialogue_id, key))
  WITH CHECK (NOT (SELECT app_limited()) OR app_may_see(dialogue_id, key));
--> statement-breakpoint
CREATE POLICY within_limits ON submission_answer AS RESTRICTIVE TO halvtid_app
  USING (NOT (SELECT app_limited()) OR app_may_see(dialogue_id, key))
  WITH CHECK (NOT app_limited_in(dialogue_id));
--> statement-breakpoint
-- A revision has no key of its own: its answer, or the sent answer that it is, stands within the limits or is not seen. As functions,
-- so that whoever is not limited does not pay for planning them.
CREATE FUNCTION app_may_see_answer(in_municipality uuid, in_answer uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM answer a WHERE a.municipality_id = in_municipality AND a.id = in_answer);
END $$;
--> statement-breakpoint
CREATE FUNCTION app_may_see_sent(in_municipality uuid, in_revision uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM submission_answer s WHERE s.municipality_id = in_municipality AND s.revision_id = in_revision);
END $$;
--> statement-breakpoint
CREATE POLICY within_limits ON answer_revision AS RESTRICTIVE TO halvtid_app
  USING (NOT (SELECT app_limited()) OR app_may_see_answer(municipality_id, answer_id) OR app_may_see_sent(municipality_id, id))
  WITH CHECK (NOT (SELECT app_limited()) OR app_may_see_answer(municipality_id, answer_id));
--> statement-breakpoint
CREATE POLICY within_limits ON comment AS RESTRICTIVE TO halvtid_app
  USING (NOT (SELECT app_limited()) OR app_may_see(dialogue_id, prompt))
  WITH CHECK (NOT (SELECT app_limited()) OR app_may_see(dialogue_id, prompt));
--> statement-breakpoint
CREATE POLICY within_limits ON presence AS RESTRICTIVE FOR SELECT TO halvtid_app
  USING (NOT (SELECT app_limited()) OR person_id = (SELECT app_person()) OR (prompt IS NOT NULL AND app_may_see(dialogue_id, prompt)));
--> statement-breakpoint
CREATE POLICY within_limits ON confirmation AS RESTRICTIVE FOR SELECT TO halvtid_app
  USING (NOT (SELECT app_limited()) OR app_may_see(dialogue_id, prompt));
--> statement-breakpoint
-- Whoever was handed a part does not speak for the whole: confirms, signs off and sends nothing.
CREATE POLICY speaks_for_all ON confirmation AS RESTRICTIVE FOR INSERT TO halvtid_app WITH CHECK (NOT app_limited_in(dialogue_id));
--> statement-breakpoint
CREATE POLICY speaks_for_all ON sign_off AS RESTRICTIVE FOR INSERT TO halvtid_app WITH CHECK (NOT app_limited_in(dialogue_id));
--> statement-breakpoint
CREATE POLICY speaks_for_all ON submission AS RESTRICTIVE FOR INSERT TO halvtid_app WITH CHECK (NOT app_limited_in(dialogue_id));
--> statement-breakpoint
CREATE POLICY speaks_for_all ON letter AS RESTRICTIVE FOR INSERT TO halvtid_app WITH CHECK (NOT app_limited_in(dialogue_id));
--> statement-breakpoint
-- Opening the form, and writing after the notes were confirmed, is all that a limited colleague does to a dialogue itself: nor is a draft shared or taken back.
CREATE FUNCTION guard_limited_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_limited_in(OLD.id) AND (to_jsonb(NEW) - 'state' IS DISTINCT FROM to_jsonb(OLD) - 'state'
    OR (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (('invited', 'preparing'), ('confirmed', 'held')))) THEN
    RAISE EXCEPTION 'a limited colleague changes nothing for the whole dialogue' USING ERRCODE = 'HT003';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER limited BEFORE UPDATE ON dialogue FOR EACH ROW EXECUTE FUNCTION guard_limited_change();
--> statement-breakpoint
ALTER TABLE comment ADD CHECK (audience IN ('organisation', 'strategist')), ADD CHECK (length(text) BETWEEN 1 AND 5000);
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON comment FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What colleagues say among themselves is theirs; staff read and write what is said to the strategist.
CREATE POLICY reads ON comment FOR SELECT TO halvtid_app USING (dialogue_id = ANY ((SELECT app_dialogues())::uuid[])
  OR ((SELECT app_staff()) AND audience = 'strategist'));
--> statement-breakpoint
CREATE POLICY adds ON comment FOR INSERT TO halvtid_app WITH CHECK (author_id = (SELECT app_person())
  AND (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) OR ((SELECT app_staff()) AND audience = 'strategist')));
--> statement-breakpoint
-- A representative may hand a question on: a person, a participant and a letter, and no more.
CREATE POLICY adds_colleague ON person FOR INSERT TO halvtid_app WITH CHECK (municipality_id = (SELECT app_municipality())
  AND (SELECT app_is('representative')) AND role = 'representative' AND revoked_at IS NULL
  AND EXISTS (SELECT 1 FROM unnest(app_dialogues()) own WHERE NOT app_limited_in(own)));
--> statement-breakpoint
CREATE POLICY adds_colleague ON participant FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('representative'))
  AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND NOT app_limited_in(dialogue_id)
  AND part = 'representative' AND opened_at IS NULL AND revoked_at IS NULL);
--> statement-breakpoint
CREATE POLICY widens_colleague ON participant FOR UPDATE TO halvtid_app
  USING ((SELECT app_is('representative')) AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND NOT app_limited_in(dialogue_id) AND revoked_at IS NULL)
  WITH CHECK ((SELECT app_is('representative')) AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND NOT app_limited_in(dialogue_id) AND revoked_at IS NULL);
--> statement-breakpoint
-- A colleague may be shown more, by another; nobody lifts a limit of one's own, narrows another's view or makes oneself the head.
CREATE FUNCTION guard_participant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app_is('representative') THEN RETURN NEW; END IF;
  IF NEW.part <> OLD.part OR NEW.revoked_at IS DISTINCT FROM OLD.revoked_at
    OR (NEW.opened_at IS DISTINCT FROM OLD.opened_at AND NEW.person_id <> app_person())
    OR (NEW.limited_to IS DISTINCT FROM OLD.limited_to AND (NEW.person_id = app_person() OR OLD.limited_to IS NULL
      OR (NEW.limited_to IS NOT NULL AND NOT NEW.limited_to @> OLD.limited_to))) THEN
    RAISE EXCEPTION 'a representative only shows a colleague more' USING ERRCODE = 'HT003';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guarded BEFORE UPDATE ON participant FOR EACH ROW EXECUTE FUNCTION guard_participant();
--> statement-breakpoint
CREATE POLICY reads_handed_over ON letter FOR SELECT TO halvtid_app USING (kind = 'handed_over'
  AND dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND (NOT app_limited_in(dialogue_id) OR person_id = (SELECT app_person())));
--> statement-breakpoint
-- Whoever of the staff has said something here is known by name.
CREATE POLICY reads_who_comments ON person FOR SELECT TO halvtid_app USING (municipality_id = (SELECT app_municipality())
  AND (SELECT app_is('representative')) AND role IN ('strategist', 'note_taker') AND id IN (SELECT c.author_id FROM comment c
    WHERE c.municipality_id = (SELECT app_municipality()) AND c.dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
