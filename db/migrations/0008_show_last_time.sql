-- What an organisation sent in an earlier round is its own, also for those who answer for it now.
ALTER TABLE submission ADD COLUMN organisation_id uuid;
--> statement-breakpoint
-- The owner is held by row-level security too, so the walls are opened for the rows that are there already.
ALTER TABLE submission NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE dialogue NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE submission s SET organisation_id = d.organisation_id FROM dialogue d
  WHERE d.municipality_id = s.municipality_id AND d.id = s.dialogue_id;
--> statement-breakpoint
ALTER TABLE submission FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE dialogue FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE submission ADD CHECK (organisation_id IS NOT NULL),
  ADD CONSTRAINT submission_organisation_fk FOREIGN KEY (municipality_id, organisation_id) REFERENCES organisation (municipality_id, id);
--> statement-breakpoint
CREATE INDEX submission_organisation ON submission (municipality_id, organisation_id);
--> statement-breakpoint
CREATE FUNCTION place_submission() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  SELECT d.organisation_id INTO NEW.organisation_id FROM dialogue d
    WHERE d.municipality_id = NEW.municipality_id AND d.id = NEW.dialogue_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER place BEFORE INSERT OR UPDATE ON submission FOR EACH ROW EXECUTE FUNCTION place_submission();
--> statement-breakpoint
-- As functions, so that whoever reads of this round alone does not pay for planning them.
CREATE FUNCTION app_answers_for(in_municipality uuid, in_organisation uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM dialogue d WHERE d.municipality_id = in_municipality AND d.organisation_id = in_organisation
    AND d.id = ANY (app_dialogues()));
END $$;
--> statement-breakpoint
CREATE FUNCTION app_sent_in(in_municipality uuid, in_round uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM submission s WHERE s.municipality_id = in_municipality AND s.round_id = in_round);
END $$;
--> statement-breakpoint
CREATE FUNCTION app_may_see_submission(in_municipality uuid, in_submission uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM submission s WHERE s.municipality_id = in_municipality AND s.id = in_submission);
END $$;
--> statement-breakpoint
CREATE POLICY reads_last_time ON submission FOR SELECT TO halvtid_app
  USING ((SELECT app_is('representative')) AND app_answers_for(municipality_id, organisation_id));
--> statement-breakpoint
CREATE POLICY reads_last_time ON round FOR SELECT TO halvtid_app
  USING ((SELECT app_is('representative')) AND app_sent_in(municipality_id, id));
--> statement-breakpoint
CREATE POLICY reads_last_time ON submission_answer FOR SELECT TO halvtid_app
  USING ((SELECT app_is('representative')) AND app_may_see_submission(municipality_id, submission_id));
--> statement-breakpoint
CREATE POLICY reads_last_time ON answer_revision FOR SELECT TO halvtid_app
  USING ((SELECT app_is('representative')) AND app_may_see_sent(municipality_id, id));
