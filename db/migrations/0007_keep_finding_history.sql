ALTER TABLE "finding" ADD COLUMN "withdrawn_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "scale" jsonb;
--> statement-breakpoint
ALTER TABLE "guide_version" ADD COLUMN "headings" jsonb;
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "invited_at" timestamp with time zone;
--> statement-breakpoint
CREATE TABLE "finding_revision" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"author_id" uuid NOT NULL,
	"act" text NOT NULL,
	"text" jsonb,
	"placing" text DEFAULT 'beside' NOT NULL,
	"confidence" jsonb,
	"statement" jsonb NOT NULL,
	CONSTRAINT "finding_revision_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "finding_revision_municipality_id_round_id_rule_number_unique" UNIQUE("municipality_id","round_id","rule","number")
);
--> statement-breakpoint
CREATE TABLE "earlier_trail" (
	"municipality_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"what" text NOT NULL,
	"organisation_id" uuid,
	"whom_id" uuid,
	"detail" jsonb NOT NULL,
	CONSTRAINT "earlier_trail_municipality_id_round_id_number_pk" PRIMARY KEY("municipality_id","round_id","number")
);
--> statement-breakpoint
ALTER TABLE "finding_revision" ADD CONSTRAINT "finding_revision_municipality_id_round_id_rule_finding_municipality_id_round_id_rule_fk" FOREIGN KEY ("municipality_id","round_id","rule") REFERENCES "public"."finding"("municipality_id","round_id","rule") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "finding_revision" ADD CONSTRAINT "finding_revision_municipality_id_author_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","author_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "earlier_trail" ADD CONSTRAINT "earlier_trail_municipality_id_round_id_round_municipality_id_id_fk" FOREIGN KEY ("municipality_id","round_id") REFERENCES "public"."round"("municipality_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "earlier_trail" ADD CONSTRAINT "earlier_trail_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "earlier_trail" ADD CONSTRAINT "earlier_trail_municipality_id_whom_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","whom_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "earlier_trail" ADD CONSTRAINT "earlier_trail_municipality_id_organisation_id_organisation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","organisation_id") REFERENCES "public"."organisation"("municipality_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "finding" ADD CHECK (published_at IS NULL OR (counter_evidence_read_at IS NOT NULL AND statement IS NOT NULL)),
  ADD CHECK (published_at IS NULL OR withdrawn_at IS NULL);
--> statement-breakpoint
ALTER TABLE finding_revision ADD CHECK (number >= 1), ADD CHECK ("placing" IN ('beside', 'instead')),
  ADD CHECK (act IN ('counter-evidence-read', 'written', 'assessed', 'published', 'withdrawn'));
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['finding_revision', 'earlier_trail'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_import ON %I TO halvtid_app USING (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''importer''))) WITH CHECK (municipality_id = (SELECT app_municipality()) AND (SELECT app_is(''importer'')))', name);
    EXECUTE format('CREATE POLICY own_municipality ON %I AS RESTRICTIVE TO halvtid_app USING (municipality_id = (SELECT app_municipality())) WITH CHECK (municipality_id = (SELECT app_municipality()))', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO halvtid_app', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY reads ON finding_revision FOR SELECT TO halvtid_app USING ((SELECT app_staff()));
--> statement-breakpoint
CREATE POLICY adds ON finding_revision FOR INSERT TO halvtid_app
  WITH CHECK ((SELECT app_is('strategist')) AND author_id = (SELECT app_person()));
--> statement-breakpoint
-- What another installation wrote down: read by whoever may read the trail, added only by an import.
CREATE POLICY reads ON earlier_trail FOR SELECT TO halvtid_app USING ((SELECT app_is('strategist')));
