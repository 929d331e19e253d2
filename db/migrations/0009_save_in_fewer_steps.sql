-- Who is calling, and what of theirs the caller may see, told to the transaction in one statement.
CREATE FUNCTION app_enter(in_municipality uuid, in_person uuid, in_role text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.municipality', in_municipality::text, true), set_config('app.person', in_person::text, true),
    set_config('app.role', in_role, true);
  IF in_role = 'representative' THEN
    PERFORM set_config('app.dialogues', coalesce(array_agg(p.dialogue_id), '{}')::text, true), set_config('app.limits',
      coalesce(jsonb_object_agg(p.dialogue_id, p.limited_to) FILTER (WHERE p.limited_to IS NOT NULL), '{}')::text, true)
    FROM participant p
    WHERE p.municipality_id = in_municipality AND p.person_id = in_person AND p.revoked_at IS NULL;
  END IF;
END $$;
--> statement-breakpoint
-- Where an account may act: it sees the account's own rows alone, and the account is forgotten at the end of the statement.
CREATE FUNCTION app_memberships(in_user text) RETURNS TABLE (municipality uuid, "municipalityName" text, "timeZone" text, person uuid,
  name text, email text, role text, language text) LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.user', in_user, true);
  RETURN QUERY SELECT p.municipality_id, m.name, m.time_zone, p.id, p.name, p.email, p.role, p.language
    FROM person p JOIN municipality m ON m.municipality_id = p.municipality_id
    WHERE p.user_id = in_user AND p.revoked_at IS NULL
    ORDER BY p.role, m.name;
END $$;
--> statement-breakpoint
-- Each row that a save writes is held to the same walls as before. As functions, because a plan that carries the walls of all the
-- tables behind it costs more to begin than to run.
CREATE FUNCTION app_writes_revision(in_municipality uuid, in_revision uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM answer_revision r WHERE r.municipality_id = in_municipality AND r.id = in_revision
    AND (r.dialogue_id = ANY (app_dialogues()) OR (app_staff() AND r.author_id = app_person())));
END $$;
--> statement-breakpoint
CREATE FUNCTION app_writes_answer(in_municipality uuid, in_answer uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM answer a WHERE a.municipality_id = in_municipality AND a.id = in_answer
    AND (a.dialogue_id = ANY (app_dialogues()) OR (app_staff() AND app_writes_at_meeting(a.municipality_id, a.dialogue_id, a.key))));
END $$;
--> statement-breakpoint
DROP POLICY adds_at_meeting ON answer_parent;
--> statement-breakpoint
ALTER POLICY adds ON answer_parent WITH CHECK (app_writes_revision(municipality_id, revision_id));
--> statement-breakpoint
DROP POLICY adds_at_meeting ON answer_head;
--> statement-breakpoint
ALTER POLICY adds ON answer_head WITH CHECK (app_writes_answer(municipality_id, answer_id));
--> statement-breakpoint
DROP POLICY removes_at_meeting ON answer_head;
--> statement-breakpoint
ALTER POLICY removes ON answer_head USING (app_writes_answer(municipality_id, answer_id));
