-- The new tables: forced row-level security, the tenant wall, and the import that has been authorised in the app.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['presence', 'comment', 'confirmation', 'sign_off', 'meeting', 'attendance', 'time_used', 'letter'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_import ON %I TO halvtid_app USING (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''importer''))) WITH CHECK (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''importer'')))', name);
    EXECUTE format('CREATE POLICY own_municipality ON %I AS RESTRICTIVE TO halvtid_app USING (municipality_id = (SELECT app_municipality())) WITH CHECK (municipality_id = (SELECT app_municipality()))', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO halvtid_app', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT UPDATE ON presence, meeting, letter TO halvtid_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON time_used FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON attendance FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Row-level security looks at a coding's dialogue, so the coded revision must be that dialogue's own.
ALTER TABLE coding ADD CONSTRAINT coding_in_dialogue FOREIGN KEY (municipality_id, dialogue_id, revision_id)
  REFERENCES answer_revision (municipality_id, dialogue_id, id);
--> statement-breakpoint
ALTER TABLE participant ADD CHECK (part IN ('head', 'representative', 'note_taker'));
--> statement-breakpoint
ALTER TABLE meeting ADD CHECK (minutes BETWEEN 5 AND 600), ADD CHECK (ended_at IS NULL OR begun_at IS NOT NULL);
--> statement-breakpoint
ALTER TABLE time_used ADD CHECK (seconds BETWEEN 0 AND 86400);
--> statement-breakpoint
CREATE POLICY reads ON presence FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON presence FOR INSERT TO halvtid_app WITH CHECK (person_id = (SELECT app_person())
  AND ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
--> statement-breakpoint
CREATE POLICY changes ON presence FOR UPDATE TO halvtid_app USING (person_id = (SELECT app_person())
  AND ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
--> statement-breakpoint
CREATE POLICY reads ON meeting FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON meeting FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()));
--> statement-breakpoint
CREATE POLICY changes ON meeting FOR UPDATE TO halvtid_app USING ((SELECT app_staff()));
--> statement-breakpoint
CREATE POLICY reads ON attendance FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON attendance FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY reads ON time_used FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON time_used FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()));
--> statement-breakpoint
-- At a meeting that has begun the strategist and the note-taker write too: notes always, activities when the draft has been shared.
CREATE FUNCTION app_writes_at_meeting(in_municipality uuid, in_dialogue uuid, at_key text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT app_staff() AND EXISTS (SELECT 1 FROM meeting m JOIN dialogue d ON d.municipality_id = m.municipality_id AND d.id = m.dialogue_id
    WHERE m.municipality_id = in_municipality AND m.dialogue_id = in_dialogue AND m.begun_at IS NOT NULL
      AND (at_key LIKE '%.notes' OR (at_key LIKE '%.activities' AND d.draft_shared_at IS NOT NULL)))
$$;
--> statement-breakpoint
CREATE POLICY adds_at_meeting ON answer FOR INSERT TO halvtid_app
  WITH CHECK ((SELECT app_staff()) AND app_writes_at_meeting(municipality_id, dialogue_id, key));
--> statement-breakpoint
CREATE POLICY changes_at_meeting ON answer FOR UPDATE TO halvtid_app
  USING ((SELECT app_staff()) AND app_writes_at_meeting(municipality_id, dialogue_id, key));
--> statement-breakpoint
-- What is said at the meeting is everybody's who was there: not a draft.
CREATE POLICY reads_notes ON answer_revision FOR SELECT TO halvtid_app USING ((SELECT app_staff()) AND EXISTS (SELECT 1 FROM answer a
  WHERE a.municipality_id = answer_revision.municipality_id AND a.id = answer_revision.answer_id AND a.key LIKE '%.notes'));
--> statement-breakpoint
CREATE POLICY adds_at_meeting ON answer_revision FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()) AND author_id = (SELECT app_person())
  AND EXISTS (SELECT 1 FROM answer a WHERE a.municipality_id = answer_revision.municipality_id AND a.id = answer_revision.answer_id
    AND app_writes_at_meeting(a.municipality_id, a.dialogue_id, a.key)));
--> statement-breakpoint
CREATE POLICY adds_at_meeting ON answer_parent FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()) AND EXISTS (SELECT 1 FROM answer_revision r
  WHERE r.municipality_id = answer_parent.municipality_id AND r.id = answer_parent.revision_id AND r.author_id = (SELECT app_person())));
--> statement-breakpoint
CREATE POLICY adds_at_meeting ON answer_head FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()) AND EXISTS (SELECT 1 FROM answer a
  WHERE a.municipality_id = answer_head.municipality_id AND a.id = answer_head.answer_id
    AND app_writes_at_meeting(a.municipality_id, a.dialogue_id, a.key)));
--> statement-breakpoint
CREATE POLICY removes_at_meeting ON answer_head FOR DELETE TO halvtid_app USING ((SELECT app_staff()) AND EXISTS (SELECT 1 FROM answer a
  WHERE a.municipality_id = answer_head.municipality_id AND a.id = answer_head.answer_id
    AND app_writes_at_meeting(a.municipality_id, a.dialogue_id, a.key)));
--> statement-breakpoint
-- Whoever leads or notes a meeting also begins and ends it.
CREATE POLICY changes_at_meeting ON dialogue FOR UPDATE TO halvtid_app USING ((SELECT app_staff()) AND EXISTS (SELECT 1 FROM meeting m
  WHERE m.municipality_id = dialogue.municipality_id AND m.dialogue_id = dialogue.id));
--> statement-breakpoint
-- The note-taker moves a dialogue at its meeting and changes nothing else of it.
CREATE FUNCTION keep_to_the_state() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_is('note_taker') AND to_jsonb(NEW) - 'state' IS DISTINCT FROM to_jsonb(OLD) - 'state' THEN
    RAISE EXCEPTION 'a note-taker changes only the state of a dialogue' USING ERRCODE = 'HT003';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_to_the_state BEFORE UPDATE ON dialogue FOR EACH ROW EXECUTE FUNCTION keep_to_the_state();
--> statement-breakpoint
-- Whoever of the staff has written in a dialogue, or is in it now, is known there by name.
CREATE FUNCTION app_meets(with_person uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM presence p WHERE p.municipality_id = app_municipality() AND p.person_id = with_person AND p.dialogue_id = ANY (app_dialogues()))
    OR EXISTS (SELECT 1 FROM answer_revision r WHERE r.municipality_id = app_municipality() AND r.author_id = with_person AND r.dialogue_id = ANY (app_dialogues()));
END $$;
--> statement-breakpoint
CREATE POLICY reads_at_meeting ON person FOR SELECT TO halvtid_app USING (municipality_id = (SELECT app_municipality())
  AND role IN ('strategist', 'note_taker') AND app_meets(id));
