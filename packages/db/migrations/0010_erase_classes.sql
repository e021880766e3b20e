-- As before, and what joins the learner to classes. What is locked first, nothing can be added to; each statement then sees all that was added before.
CREATE OR REPLACE FUNCTION "erase_learner"("learner" uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM learners WHERE id = learner FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM FROM attempts WHERE learner_id = learner FOR UPDATE;
  PERFORM FROM accounts WHERE learner_id = learner FOR UPDATE;
  PERFORM set_config('communique.erasing', 'on', true);
  DELETE FROM flags WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM doubts WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM answers WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM attempt_questions WHERE attempt_id IN (SELECT id FROM attempts WHERE learner_id = learner);
  DELETE FROM attempts WHERE learner_id = learner;
  DELETE FROM reviews WHERE learner_id = learner;
  DELETE FROM pauses WHERE learner_id = learner;
  DELETE FROM account_links WHERE value IN (SELECT id::text FROM accounts WHERE learner_id = learner);
  DELETE FROM account_keys WHERE account_id IN (SELECT id FROM accounts WHERE learner_id = learner);
  DELETE FROM accounts WHERE learner_id = learner;
  DELETE FROM sets WHERE learner_id = learner;
  UPDATE class_members SET merged_into = NULL WHERE merged_into = learner;
  DELETE FROM class_members WHERE learner_id = learner;
  DELETE FROM classes WHERE learner_id = learner;
  DELETE FROM learners WHERE id = learner;
  PERFORM set_config('communique.erasing', 'off', true);
  RETURN true;
END;
$$;
