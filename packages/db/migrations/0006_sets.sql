CREATE TABLE "set_versions" (
	"set_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"shared_as" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "set_versions_key" PRIMARY KEY("set_id","revision")
);
--> statement-breakpoint
CREATE TABLE "sets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"learner_id" uuid NOT NULL,
	"title" text NOT NULL,
	"document" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "set_versions" ADD CONSTRAINT "set_versions_set" FOREIGN KEY ("set_id") REFERENCES "public"."sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_versions" ADD CONSTRAINT "set_versions_shared_quiz" FOREIGN KEY ("shared_as") REFERENCES "public"."shared_quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sets" ADD CONSTRAINT "sets_learner" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sets_of_learner" ON "sets" USING btree ("learner_id","updated_at","id");--> statement-breakpoint
-- As before, and the sets: their versions go with them.
CREATE OR REPLACE FUNCTION "erase_learner"("learner" uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM learners WHERE id = learner FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM FROM attempts WHERE learner_id = learner FOR UPDATE;
  PERFORM set_config('communique.erasing', 'on', true);
  DELETE FROM flags WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM doubts WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM answers WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM attempt_questions WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM attempts WHERE learner_id = learner;
  DELETE FROM reviews WHERE learner_id = learner;
  DELETE FROM pauses WHERE learner_id = learner;
  DELETE FROM sets WHERE learner_id = learner;
  DELETE FROM learners WHERE id = learner;
  PERFORM set_config('communique.erasing', 'off', true);
  RETURN true;
END;
$$;
