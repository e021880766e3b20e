CREATE TABLE "doubts" (
	"attempt_id" uuid NOT NULL,
	"question_hash" text NOT NULL,
	"text" text NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "doubts_key" PRIMARY KEY("attempt_id","question_hash")
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"attempt_id" uuid NOT NULL,
	"question_hash" text NOT NULL,
	"flagged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flags_key" PRIMARY KEY("attempt_id","question_hash")
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"learner_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"paused_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pauses_key" PRIMARY KEY("learner_id","statement")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"learner_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"statement" text NOT NULL,
	"number" integer NOT NULL,
	"entry" jsonb NOT NULL,
	CONSTRAINT "reviews_key" PRIMARY KEY("learner_id","id"),
	CONSTRAINT "reviews_once" UNIQUE("learner_id","statement","number")
);
--> statement-breakpoint
CREATE TABLE "shared_questions" (
	"quiz_id" text NOT NULL,
	"position" integer NOT NULL,
	"question_hash" text NOT NULL,
	CONSTRAINT "shared_questions_key" PRIMARY KEY("quiz_id","position")
);
--> statement-breakpoint
CREATE TABLE "shared_quizzes" (
	"id" text PRIMARY KEY NOT NULL,
	"wishes" jsonb NOT NULL,
	"shared_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "shared_as" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "recovery_hash" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "content_id" text GENERATED ALWAYS AS (coalesce(body ->> 'id', hash)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "doubts" ADD CONSTRAINT "doubts_question_of_attempt" FOREIGN KEY ("attempt_id","question_hash") REFERENCES "public"."attempt_questions"("attempt_id","question_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_question_of_attempt" FOREIGN KEY ("attempt_id","question_hash") REFERENCES "public"."attempt_questions"("attempt_id","question_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_learner" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_learner" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_questions" ADD CONSTRAINT "shared_questions_quiz" FOREIGN KEY ("quiz_id") REFERENCES "public"."shared_quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_questions" ADD CONSTRAINT "shared_questions_question" FOREIGN KEY ("question_hash") REFERENCES "public"."questions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_shared_quiz" FOREIGN KEY ("shared_as") REFERENCES "public"."shared_quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "learners_recovery" ON "learners" USING btree ("recovery_hash");