-- While a meeting goes on, what is noted has not been confirmed by anybody: it ends before anything is sent.
CREATE FUNCTION guard_sending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM meeting m WHERE m.municipality_id = NEW.municipality_id AND m.dialogue_id = NEW.id
    AND m.begun_at IS NOT NULL AND m.ended_at IS NULL) THEN
    RAISE EXCEPTION 'a dialogue whose meeting goes on is not sent' USING ERRCODE = 'HT005';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard_sending BEFORE UPDATE OF state ON dialogue FOR EACH ROW
  WHEN (OLD.state IN ('preparing', 'prepared') AND NEW.state = 'sent') EXECUTE FUNCTION guard_sending();
