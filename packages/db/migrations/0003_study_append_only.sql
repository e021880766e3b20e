CREATE FUNCTION "refuse_change_unless_erasing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('communique.erasing', true) = 'on' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;--> statement-breakpoint
DROP TRIGGER "answers_append_only" ON "answers";--> statement-breakpoint
DROP TRIGGER "attempt_questions_append_only" ON "attempt_questions";--> statement-breakpoint
CREATE TRIGGER "answers_append_only" BEFORE UPDATE OR DELETE ON "answers" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_unless_erasing"();--> statement-breakpoint
CREATE TRIGGER "attempt_questions_append_only" BEFORE UPDATE OR DELETE ON "attempt_questions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_unless_erasing"();--> statement-breakpoint
CREATE TRIGGER "reviews_append_only" BEFORE UPDATE OR DELETE ON "reviews" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_unless_erasing"();--> statement-breakpoint
CREATE TRIGGER "shared_quizzes_append_only" BEFORE UPDATE OR DELETE ON "shared_quizzes" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "shared_questions_append_only" BEFORE UPDATE OR DELETE ON "shared_questions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
-- What is locked first, nothing can be added to; each statement then sees all that was added before.
CREATE FUNCTION "erase_learner"("learner" uuid) RETURNS boolean LANGUAGE plpgsql AS $$
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
  DELETE FROM learners WHERE id = learner;
  PERFORM set_config('communique.erasing', 'off', true);
  RETURN true;
END;
$$;
