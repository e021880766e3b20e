CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;--> statement-breakpoint
CREATE TRIGGER "answers_append_only" BEFORE UPDATE OR DELETE ON "answers" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "attempt_questions_append_only" BEFORE UPDATE OR DELETE ON "attempt_questions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "questions_append_only" BEFORE UPDATE OR DELETE ON "questions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
