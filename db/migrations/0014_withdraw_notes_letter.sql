-- Whoever takes a meeting up again takes back the letter that it was over, where that has not left.
CREATE POLICY withdraws_notes ON letter FOR UPDATE TO halvtid_app
  USING ((SELECT app_staff()) AND kind = 'notes' AND state = 'waiting') WITH CHECK ((SELECT app_staff()) AND state = 'withdrawn');
