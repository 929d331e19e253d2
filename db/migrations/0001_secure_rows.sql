-- Two plain roles that own nothing. The app's pools are these roles from their first byte.
DO $$ BEGIN
  CREATE ROLE halvtid_app NOLOGIN NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
--> statement-breakpoint
DO $$ BEGIN
  CREATE ROLE halvtid_identity NOLOGIN NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
--> statement-breakpoint
GRANT halvtid_app, halvtid_identity TO CURRENT_USER;
--> statement-breakpoint
CREATE FUNCTION app_municipality() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.municipality', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.role', true), '') $$;
--> statement-breakpoint
-- The dialogues that the caller takes part in, put there at the start of the transaction.
CREATE FUNCTION app_dialogues() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(nullif(current_setting('app.dialogues', true), ''), '{}')::uuid[] $$;
--> statement-breakpoint
CREATE FUNCTION app_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.role', true), '') IN ('strategist', 'note_taker') $$;
--> statement-breakpoint
CREATE FUNCTION app_is(wanted text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.role', true), '') = wanted $$;
--> statement-breakpoint
ALTER TABLE organisation ADD CHECK (kind IN ('administration', 'company'));
--> statement-breakpoint
ALTER TABLE person ADD CHECK (role IN ('strategist', 'note_taker', 'representative', 'reader'));
--> statement-breakpoint
ALTER TABLE dialogue ADD CHECK (state IN ('invited', 'preparing', 'prepared', 'held', 'confirmed', 'sent', 'closed'));
--> statement-breakpoint
ALTER TABLE dialogue ADD CONSTRAINT dialogue_submission_fk FOREIGN KEY (municipality_id, submission_id)
  REFERENCES submission (municipality_id, id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- Row-level security looks at a row's dialogue, so a row's answer and revision must be that dialogue's own.
ALTER TABLE answer ADD CONSTRAINT answer_in_dialogue UNIQUE (municipality_id, dialogue_id, id);
--> statement-breakpoint
ALTER TABLE answer_revision ADD CONSTRAINT revision_in_dialogue UNIQUE (municipality_id, dialogue_id, id),
  ADD CONSTRAINT revision_of_answer FOREIGN KEY (municipality_id, dialogue_id, answer_id) REFERENCES answer (municipality_id, dialogue_id, id);
--> statement-breakpoint
ALTER TABLE submission_answer ADD CONSTRAINT sent_in_dialogue FOREIGN KEY (municipality_id, dialogue_id, revision_id)
  REFERENCES answer_revision (municipality_id, dialogue_id, id);
--> statement-breakpoint
ALTER TABLE invitation ADD CONSTRAINT invitation_dialogue_fk FOREIGN KEY (municipality_id, dialogue_id)
  REFERENCES dialogue (municipality_id, id);
--> statement-breakpoint
ALTER TABLE round ADD CHECK (opens_on <= closes_on), ADD CHECK (least_group >= 1);
--> statement-breakpoint
ALTER TABLE audit_entry ADD UNIQUE (municipality_id, sequence);
--> statement-breakpoint
CREATE INDEX submission_answer_revision ON submission_answer (municipality_id, revision_id);
--> statement-breakpoint
CREATE INDEX person_user ON person (user_id);
--> statement-breakpoint
CREATE INDEX participant_person ON participant (municipality_id, person_id);
--> statement-breakpoint
CREATE TABLE audit_head (
  municipality_id uuid PRIMARY KEY REFERENCES municipality (municipality_id),
  sequence bigint NOT NULL,
  hash text NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE head audit_head;
BEGIN
  INSERT INTO audit_head VALUES (NEW.municipality_id, 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE municipality_id = NEW.municipality_id FOR UPDATE;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := encode(sha256(convert_to(concat_ws('|', head.hash, NEW.sequence, to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    coalesce(NEW.person_id::text, ''), NEW.what, coalesce(NEW.subject::text, ''), NEW.detail::text), 'UTF8')), 'hex');
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE municipality_id = NEW.municipality_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HT001'; END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON answer_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON answer_parent FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON submission_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER published BEFORE UPDATE OR DELETE ON guide_version FOR EACH ROW
  WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Every table: forced row-level security, the tenant wall, and the import that has been authorised in the app.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_import ON %I TO halvtid_app USING (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''importer''))) WITH CHECK (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''importer'')))', name);
    IF name NOT IN ('municipality', 'person', 'invitation') THEN
      EXECUTE format('CREATE POLICY own_municipality ON %I AS RESTRICTIVE TO halvtid_app USING (municipality_id = (SELECT app_municipality())) WITH CHECK (municipality_id = (SELECT app_municipality()))', name);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO halvtid_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO halvtid_app;
--> statement-breakpoint
GRANT UPDATE ON organisation, person, invitation, plan, guide_version, round, dialogue, participant, answer, submission,
  learning_example, finding, audit_head TO halvtid_app;
--> statement-breakpoint
GRANT DELETE ON answer_head, coding TO halvtid_app;
--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO halvtid_identity;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO halvtid_identity;
--> statement-breakpoint
CREATE POLICY reads ON municipality FOR SELECT TO halvtid_app USING (municipality_id = (SELECT app_municipality())
  OR municipality_id IN (SELECT p.municipality_id FROM person p WHERE p.user_id = nullif(current_setting('app.user', true), '')));
--> statement-breakpoint
CREATE POLICY reads ON organisation FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (SELECT app_is('reader'))
  OR id IN (SELECT d.organisation_id FROM dialogue d WHERE d.municipality_id = organisation.municipality_id));
--> statement-breakpoint
CREATE POLICY adds ON organisation FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON organisation FOR UPDATE TO halvtid_app USING ((SELECT app_is('strategist')));
--> statement-breakpoint
-- A person row is also found by the account it belongs to, before a municipality is chosen.
CREATE POLICY reads ON person FOR SELECT TO halvtid_app USING (
  (municipality_id = (SELECT app_municipality()) AND ((SELECT app_staff()) OR id = (SELECT app_person())
    OR id IN (SELECT p.person_id FROM participant p WHERE p.municipality_id = person.municipality_id)))
  OR user_id = nullif(current_setting('app.user', true), ''));
--> statement-breakpoint
CREATE POLICY adds ON person FOR INSERT TO halvtid_app
  WITH CHECK (municipality_id = (SELECT app_municipality()) AND (SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON person FOR UPDATE TO halvtid_app
  USING (municipality_id = (SELECT app_municipality()) AND ((SELECT app_is('strategist')) OR id = (SELECT app_person())))
  WITH CHECK (municipality_id = (SELECT app_municipality())
    AND ((SELECT app_is('strategist')) OR (id = (SELECT app_person()) AND role = (SELECT app_role()))));
--> statement-breakpoint
-- An invitation is found by the hash of the secret that was shown, before a municipality is known.
CREATE POLICY reads ON invitation FOR SELECT TO halvtid_app USING (
  (municipality_id = (SELECT app_municipality()) AND (SELECT app_is('strategist')))
  OR secret_hash = nullif(current_setting('app.invitation', true), ''));
--> statement-breakpoint
CREATE POLICY adds ON invitation FOR INSERT TO halvtid_app
  WITH CHECK (municipality_id = (SELECT app_municipality()) AND (SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON invitation FOR UPDATE TO halvtid_app
  USING (municipality_id = (SELECT app_municipality()) AND (SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY reads ON plan FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (SELECT app_is('reader')));
--> statement-breakpoint
CREATE POLICY adds ON plan FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY reads ON guide_version FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (SELECT app_is('reader')) OR
  id IN (SELECT r.guide_version_id FROM round r WHERE r.municipality_id = guide_version.municipality_id));
--> statement-breakpoint
CREATE POLICY adds ON guide_version FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON guide_version FOR UPDATE TO halvtid_app USING ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY reads ON round FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (SELECT app_is('reader'))
  OR id IN (SELECT d.round_id FROM dialogue d WHERE d.municipality_id = round.municipality_id));
--> statement-breakpoint
CREATE POLICY adds ON round FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON round FOR UPDATE TO halvtid_app USING ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY reads ON dialogue FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON dialogue FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON dialogue FOR UPDATE TO halvtid_app
  USING ((SELECT app_is('strategist')) OR id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY reads ON participant FOR SELECT TO halvtid_app USING ((SELECT app_staff())
  OR person_id = (SELECT app_person()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON participant FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON participant FOR UPDATE TO halvtid_app
  USING ((SELECT app_is('strategist')) OR (person_id = (SELECT app_person()) AND revoked_at IS NULL))
  WITH CHECK ((SELECT app_is('strategist')) OR (person_id = (SELECT app_person()) AND revoked_at IS NULL));
--> statement-breakpoint
-- That a question has an answer is progress, which the strategist follows; what it says stands in answer_revision.
CREATE POLICY reads ON answer FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON answer FOR INSERT TO halvtid_app WITH CHECK (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY changes ON answer FOR UPDATE TO halvtid_app USING (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
-- Drafts are the organisation's own: staff read what was sent, what came late, and what the organisation has shared.
CREATE POLICY reads ON answer_revision FOR SELECT TO halvtid_app USING (
  dialogue_id = ANY ((SELECT app_dialogues())::uuid[])
  OR ((SELECT app_staff()) AND (late
    OR EXISTS (SELECT 1 FROM submission_answer s WHERE s.municipality_id = answer_revision.municipality_id AND s.revision_id = answer_revision.id)
    OR EXISTS (SELECT 1 FROM dialogue d WHERE d.municipality_id = answer_revision.municipality_id
      AND d.id = answer_revision.dialogue_id AND d.draft_shared_at IS NOT NULL))));
--> statement-breakpoint
CREATE POLICY adds ON answer_revision FOR INSERT TO halvtid_app
  WITH CHECK (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND author_id = (SELECT app_person()));
--> statement-breakpoint
CREATE POLICY reads ON answer_parent FOR SELECT TO halvtid_app USING (EXISTS (SELECT 1 FROM answer_revision r
  WHERE r.municipality_id = answer_parent.municipality_id AND r.id = answer_parent.revision_id));
--> statement-breakpoint
CREATE POLICY adds ON answer_parent FOR INSERT TO halvtid_app WITH CHECK (EXISTS (SELECT 1 FROM answer_revision r
  WHERE r.municipality_id = answer_parent.municipality_id AND r.id = answer_parent.revision_id
    AND r.dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
--> statement-breakpoint
CREATE POLICY reads ON answer_head FOR SELECT TO halvtid_app USING (EXISTS (SELECT 1 FROM answer a
  WHERE a.municipality_id = answer_head.municipality_id AND a.id = answer_head.answer_id));
--> statement-breakpoint
CREATE POLICY adds ON answer_head FOR INSERT TO halvtid_app WITH CHECK (EXISTS (SELECT 1 FROM answer a
  WHERE a.municipality_id = answer_head.municipality_id AND a.id = answer_head.answer_id
    AND a.dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
--> statement-breakpoint
CREATE POLICY removes ON answer_head FOR DELETE TO halvtid_app USING (EXISTS (SELECT 1 FROM answer a
  WHERE a.municipality_id = answer_head.municipality_id AND a.id = answer_head.answer_id
    AND a.dialogue_id = ANY ((SELECT app_dialogues())::uuid[])));
--> statement-breakpoint
CREATE POLICY reads ON submission FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON submission FOR INSERT TO halvtid_app
  WITH CHECK (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]) AND sent_by = (SELECT app_person()));
--> statement-breakpoint
CREATE POLICY reopens ON submission FOR UPDATE TO halvtid_app USING ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY reads ON submission_answer FOR SELECT TO halvtid_app
  USING ((SELECT app_staff()) OR dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY adds ON submission_answer FOR INSERT TO halvtid_app WITH CHECK (dialogue_id = ANY ((SELECT app_dialogues())::uuid[]));
--> statement-breakpoint
CREATE POLICY reads ON coding FOR SELECT TO halvtid_app USING ((SELECT app_staff()));
--> statement-breakpoint
CREATE POLICY adds ON coding FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_staff()) AND coder_id = (SELECT app_person()));
--> statement-breakpoint
CREATE POLICY removes ON coding FOR DELETE TO halvtid_app USING ((SELECT app_staff()));
--> statement-breakpoint
CREATE POLICY reads ON learning_example FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (SELECT app_is('reader')));
--> statement-breakpoint
CREATE POLICY reads ON learning_example_organisation FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (SELECT app_is('reader')));
--> statement-breakpoint
CREATE POLICY reads ON finding FOR SELECT TO halvtid_app USING ((SELECT app_staff()) OR (published_at IS NOT NULL
  AND round_id IN (SELECT r.id FROM round r WHERE r.municipality_id = finding.municipality_id)));
--> statement-breakpoint
CREATE POLICY adds ON finding FOR INSERT TO halvtid_app WITH CHECK ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY changes ON finding FOR UPDATE TO halvtid_app USING ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY reads ON audit_entry FOR SELECT TO halvtid_app USING ((SELECT app_is('strategist')));
--> statement-breakpoint
CREATE POLICY adds ON audit_entry FOR INSERT TO halvtid_app
  WITH CHECK (person_id = (SELECT app_person()));
--> statement-breakpoint
CREATE POLICY follows ON audit_head TO halvtid_app USING ((SELECT app_role()) IS NOT NULL) WITH CHECK ((SELECT app_role()) IS NOT NULL);
