CREATE TABLE "comment" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"operation_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"prompt" text NOT NULL,
	"audience" text NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "comment_municipality_id_operation_id_unique" UNIQUE("municipality_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "confirmation" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "confirmation_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"operation_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"prompt" text NOT NULL,
	"stance" text NOT NULL,
	"content_hash" text NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "confirmation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "confirmation_municipality_id_operation_id_unique" UNIQUE("municipality_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"municipality_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"prompt" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "presence_municipality_id_dialogue_id_person_id_pk" PRIMARY KEY("municipality_id","dialogue_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "sign_off" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_off_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "attendance_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"operation_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"role" text NOT NULL,
	"person_id" uuid,
	"present" boolean DEFAULT true NOT NULL,
	CONSTRAINT "attendance_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "attendance_municipality_id_operation_id_unique" UNIQUE("municipality_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"municipality_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"starts_at" timestamp with time zone,
	"minutes" integer DEFAULT 90 NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"agenda" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"begun_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "meeting_municipality_id_dialogue_id_pk" PRIMARY KEY("municipality_id","dialogue_id")
);
--> statement-breakpoint
CREATE TABLE "time_used" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"operation_id" uuid NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"part" text NOT NULL,
	"seconds" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "time_used_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "time_used_municipality_id_operation_id_unique" UNIQUE("municipality_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"municipality_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"once" text NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"message_id" text,
	"trouble" text,
	CONSTRAINT "letter_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "letter_municipality_id_once_unique" UNIQUE("municipality_id","once")
);
--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "time_zone" text DEFAULT 'Europe/Stockholm' NOT NULL;--> statement-breakpoint
ALTER TABLE "dialogue" ADD COLUMN "extended_to" date;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "part" text DEFAULT 'representative' NOT NULL;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "limited_to" jsonb;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "signs_off" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "remind_days_before" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "coding" ADD COLUMN "operation_id" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_municipality_id_author_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","author_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_municipality_id_author_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","author_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_used" ADD CONSTRAINT "time_used_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_dialogue_id_dialogue_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dialogue_id") REFERENCES "public"."dialogue"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_municipality_id_dialogue_id_prompt_index" ON "comment" USING btree ("municipality_id","dialogue_id","prompt");--> statement-breakpoint
CREATE INDEX "confirmation_municipality_id_dialogue_id_prompt_index" ON "confirmation" USING btree ("municipality_id","dialogue_id","prompt");--> statement-breakpoint
CREATE INDEX "letter_state_due_at_index" ON "letter" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "letter_municipality_id_dialogue_id_index" ON "letter" USING btree ("municipality_id","dialogue_id");--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_municipality_id_operation_id_unique" UNIQUE("municipality_id","operation_id");