-- What the guide asks for the strategist's eyes alone is not read by note-takers, nor what is quoted from it. Each entry is a guide
-- version and an answer key. The first version of the standard guide promised it in words, before a question could say `readBy`.
CREATE FUNCTION app_kept() RETURNS text[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(g.id || ' ' || (p ->> 'key') || '.' || (q ->> 'facet')), '{}')
  FROM guide_version g
  CROSS JOIN LATERAL jsonb_path_query(g.content, '$.parts[*].prompts[*]') AS p
  CROSS JOIN LATERAL jsonb_path_query(p, '$.questions[*]') AS q
  WHERE g.municipality_id = app_municipality() AND (q ->> 'readBy' = 'strategist'
    OR (g.key = 'dialogguide' AND g.version = 1 AND p ->> 'key' = 'message' AND q ->> 'facet' = 'text'))
$$;
--> statement-breakpoint
CREATE FUNCTION app_may_read_answer(in_municipality uuid, in_answer uuid, kept text[]) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM answer a
    JOIN dialogue d ON d.municipality_id = a.municipality_id AND d.id = a.dialogue_id
    JOIN round r ON r.municipality_id = d.municipality_id AND r.id = d.round_id
    WHERE a.municipality_id = in_municipality AND a.id = in_answer AND r.guide_version_id || ' ' || a.key <> ALL (kept));
END $$;
--> statement-breakpoint
CREATE POLICY for_strategist ON answer_revision AS RESTRICTIVE FOR SELECT TO halvtid_app
  USING (NOT (SELECT app_is('note_taker')) OR app_may_read_answer(municipality_id, answer_id, (SELECT app_kept())));
--> statement-breakpoint
CREATE POLICY for_strategist ON coding AS RESTRICTIVE FOR SELECT TO halvtid_app
  USING (NOT (SELECT app_is('note_taker')) OR EXISTS (SELECT 1 FROM answer_revision r
    WHERE r.municipality_id = coding.municipality_id AND r.id = coding.revision_id));
