ALTER TABLE "learners" ADD COLUMN "is_recovery_handed_over" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- A correction goes with its assignment, which is gone when the delete comes down to it, and in no other way.
CREATE FUNCTION "refuse_change_of_correction"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM assignments WHERE id = OLD.assignment_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;--> statement-breakpoint
CREATE TRIGGER "regrades_append_only" BEFORE UPDATE OR DELETE ON "regrades" FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_correction"();
