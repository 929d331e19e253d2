CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "invitation" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"dialogue_id" uuid,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "invitation_municipality_id_secret_hash_unique" UNIQUE("municipality_id","secret_hash")
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"municipality_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "organisation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "organisation_municipality_id_key_unique" UNIQUE("municipality_id","key")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" text,
	"role" text NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "person_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "person_municipality_id_email_unique" UNIQUE("municipality_id","email")
);
--> statement-breakpoint
CREATE TABLE "guide_version" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"rules" jsonb NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "guide_version_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "guide_version_municipality_id_key_version_unique" UNIQUE("municipality_id","key","version")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "plan_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "plan_municipality_id_key_unique" UNIQUE("municipality_id","key")
);
--> statement-breakpoint
CREATE TABLE "dialogue" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"tailoring" jsonb NOT NULL,
	"form" jsonb NOT NULL,
	"draft_shared_at" timestamp with time zone,
	"submission_id" uuid,
	CONSTRAINT "dialogue_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "dialogue_municipality_id_round_id_organisation_id_unique" UNIQUE("municipality_id","round_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"municipality_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"opened_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "participant_municipality_id_dialogue_id_person_id_pk" PRIMARY KEY("municipality_id","dialogue_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "round" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" jsonb NOT NULL,
	"plan_id" uuid NOT NULL,
	"guide_version_id" uuid NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"contact" text NOT NULL,
	"place" text NOT NULL,
	"least_group" integer DEFAULT 3 NOT NULL,
	"facts_only" boolean DEFAULT false NOT NULL,
	CONSTRAINT "round_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "round_municipality_id_key_unique" UNIQUE("municipality_id","key")
);
--> statement-breakpoint
CREATE TABLE "answer" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"key" text NOT NULL,
	"answered" boolean DEFAULT false NOT NULL,
	"conflicted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "answer_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "answer_municipality_id_dialogue_id_key_unique" UNIQUE("municipality_id","dialogue_id","key")
);
--> statement-breakpoint
CREATE TABLE "answer_head" (
	"municipality_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	CONSTRAINT "answer_head_municipality_id_answer_id_revision_id_pk" PRIMARY KEY("municipality_id","answer_id","revision_id")
);
--> statement-breakpoint
CREATE TABLE "answer_parent" (
	"municipality_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"parent_id" uuid NOT NULL,
	CONSTRAINT "answer_parent_municipality_id_revision_id_parent_id_pk" PRIMARY KEY("municipality_id","revision_id","parent_id")
);
--> statement-breakpoint
CREATE TABLE "answer_revision" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "answer_revision_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"answer_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"operation_id" uuid,
	"author_id" uuid NOT NULL,
	"value" jsonb NOT NULL,
	"late" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "answer_revision_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "answer_revision_municipality_id_operation_id_unique" UNIQUE("municipality_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"reopened_at" timestamp with time zone,
	"reopened_by" uuid,
	"reopening_reason" text,
	CONSTRAINT "submission_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "submission_municipality_id_dialogue_id_number_unique" UNIQUE("municipality_id","dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "submission_answer" (
	"municipality_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"key" text NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"facet" text NOT NULL,
	"action" integer,
	"revision_id" uuid,
	"standing" text NOT NULL,
	CONSTRAINT "submission_answer_municipality_id_submission_id_key_pk" PRIMARY KEY("municipality_id","submission_id","key")
);
--> statement-breakpoint
CREATE TABLE "coding" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quote" text NOT NULL,
	"code" text,
	"perspective" text,
	"coder_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "coding_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"municipality_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"counter_evidence_read_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	"statement" jsonb,
	CONSTRAINT "finding_municipality_id_round_id_rule_pk" PRIMARY KEY("municipality_id","round_id","rule")
);
--> statement-breakpoint
CREATE TABLE "learning_example" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"key" text NOT NULL,
	"action" integer NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "learning_example_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "learning_example_municipality_id_round_id_key_unique" UNIQUE("municipality_id","round_id","key")
);
--> statement-breakpoint
CREATE TABLE "learning_example_organisation" (
	"municipality_id" uuid NOT NULL,
	"example_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "learning_example_organisation_municipality_id_example_id_organisation_id_pk" PRIMARY KEY("municipality_id","example_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"what" text NOT NULL,
	"subject" uuid,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entry_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "identity"."attempt" (
	"subject" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."browser" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"browser_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."code" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"browser_hash" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."login" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"municipality_id" text,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "identity"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "identity"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_version" ADD CONSTRAINT "guide_version_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_municipality_id_round_id_round_municipality_id_id_fk" FOREIGN KEY ("municipality_id","round_id") REFERENCES "public"."round"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_municipality_id_organisation_id_organisation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","organisation_id") REFERENCES "public"."organisation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_municipality_id_guide_version_id_guide_version_municipality_id_id_fk" FOREIGN KEY ("municipality_id","guide_version_id") REFERENCES "public"."guide_version"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_head" ADD CONSTRAINT "answer_head_municipality_id_answer_id_answer_municipality_id_id_fk" FOREIGN KEY ("municipality_id","answer_id") REFERENCES "public"."answer"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_head" ADD CONSTRAINT "answer_head_municipality_id_revision_id_answer_revision_municipality_id_id_fk" FOREIGN KEY ("municipality_id","revision_id") REFERENCES "public"."answer_revision"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_parent" ADD CONSTRAINT "answer_parent_municipality_id_revision_id_answer_revision_municipality_id_id_fk" FOREIGN KEY ("municipality_id","revision_id") REFERENCES "public"."answer_revision"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_parent" ADD CONSTRAINT "answer_parent_municipality_id_parent_id_answer_revision_municipality_id_id_fk" FOREIGN KEY ("municipality_id","parent_id") REFERENCES "public"."answer_revision"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_municipality_id_answer_id_answer_municipality_id_id_fk" FOREIGN KEY ("municipality_id","answer_id") REFERENCES "public"."answer"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_municipality_id_author_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","author_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_municipality_id_sent_by_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","sent_by") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_answer" ADD CONSTRAINT "submission_answer_municipality_id_submission_id_submission_municipality_id_id_fk" FOREIGN KEY ("municipality_id","submission_id") REFERENCES "public"."submission"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_answer" ADD CONSTRAINT "submission_answer_municipality_id_revision_id_answer_revision_municipality_id_id_fk" FOREIGN KEY ("municipality_id","revision_id") REFERENCES "public"."answer_revision"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_municipality_id_revision_id_answer_revision_municipality_id_id_fk" FOREIGN KEY ("municipality_id","revision_id") REFERENCES "public"."answer_revision"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_municipality_id_coder_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","coder_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_round_id_round_municipality_id_id_fk" FOREIGN KEY ("municipality_id","round_id") REFERENCES "public"."round"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_published_by_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","published_by") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_example" ADD CONSTRAINT "learning_example_municipality_id_round_id_round_municipality_id_id_fk" FOREIGN KEY ("municipality_id","round_id") REFERENCES "public"."round"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_example_organisation" ADD CONSTRAINT "learning_example_organisation_municipality_id_example_id_learning_example_municipality_id_id_fk" FOREIGN KEY ("municipality_id","example_id") REFERENCES "public"."learning_example"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_example_organisation" ADD CONSTRAINT "learning_example_organisation_municipality_id_organisation_id_organisation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","organisation_id") REFERENCES "public"."organisation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."browser" ADD CONSTRAINT "browser_user_id_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."code" ADD CONSTRAINT "code_user_id_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."login" ADD CONSTRAINT "login_user_id_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_user_id_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_revision_municipality_id_answer_id_sequence_index" ON "answer_revision" USING btree ("municipality_id","answer_id","sequence");--> statement-breakpoint
CREATE INDEX "submission_answer_municipality_id_round_id_facet_index" ON "submission_answer" USING btree ("municipality_id","round_id","facet");--> statement-breakpoint
CREATE INDEX "coding_municipality_id_round_id_index" ON "coding" USING btree ("municipality_id","round_id");