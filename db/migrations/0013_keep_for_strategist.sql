-- What the guide asks for the strategist's eyes alone (`readBy` of a question) is not read by note-takers, nor what is quoted from it.
CREATE FUNCTION app_kept() RETURNS text[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT (p ->> 'key') || '.' || (q ->> 'facet')), '{}')
  FROM guide_version g
  CROSS JOIN LATERAL jsonb_path_query(g.content, '$.parts[*].prompts[*]') AS p
  CROSS JOIN LATERAL jsonb_path_query(p, '$.questions[*] ? (@.readBy == "strategist")') AS q
  WHERE g.municipality_id = app_municipality()
$$;
--> statement-breakpoint
CREATE FUNCTION app_may_read_answer(in_municipality uuid, in_answer uuid, kept text[]) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM answer a WHERE a.municipality_id = in_municipality AND a.id = in_answer AND a.key <> ALL (kept));
END $$;
--> statement-breakpoint
CREATE POLICY for_strategist ON answer_revision AS RESTRICTIVE FOR SELECT TO halvtid_app
  USING (NOT (SELECT app_is('note_taker')) OR app_may_read_answer(municipality_id, answer_id, (SELECT app_kept())));
--> statement-breakpoint
CREATE POLICY for_strategist ON coding AS RESTRICTIVE FOR SELECT TO halvtid_app
  USING (NOT (SELECT app_is('note_taker')) OR EXISTS (SELECT 1 FROM answer_revision r
    WHERE r.municipality_id = coding.municipality_id AND r.id = coding.revision_id));
