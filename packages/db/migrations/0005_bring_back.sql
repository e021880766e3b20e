-- All of it or nothing. The learner is locked, so that two who bring back the same file take turns: the second finds it there.
CREATE FUNCTION "bring_back"("learner" uuid, "saved_mark" uuid, "saved" jsonb, "at" timestamptz)
RETURNS TABLE ("outcome" text, "added_attempts" int, "added_statements" int, "parted_statements" int, "added_pauses" int)
LANGUAGE plpgsql AS $$
DECLARE
  given record;
  attempt uuid;
BEGIN
  PERFORM FROM learners WHERE id = learner FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;

  IF NOT EXISTS (SELECT FROM attempts WHERE learner_id = learner)
    AND NOT EXISTS (SELECT FROM reviews WHERE learner_id = learner)
    AND NOT EXISTS (SELECT FROM pauses WHERE learner_id = learner) THEN
    UPDATE learners SET mark = saved_mark WHERE id = learner;
  ELSIF NOT EXISTS (SELECT FROM learners WHERE id = learner AND mark = saved_mark) THEN
    outcome := 'another''s';
    RETURN NEXT;
    RETURN;
  END IF;

  -- In one order, as where attempts start, so that two which freeze the same questions cannot wait for each other.
  INSERT INTO questions (hash, body)
    SELECT hash, body FROM jsonb_to_recordset(saved -> 'questions') AS asked(hash text, body jsonb) ORDER BY hash
    ON CONFLICT DO NOTHING;

  added_attempts := 0;
  FOR given IN
    SELECT * FROM jsonb_to_recordset(saved -> 'attempts') AS taken(
      id uuid, address text, wishes jsonb, "startedAt" timestamptz, "finishedAt" timestamptz, shown text[], answers jsonb,
      flagged text[], doubts jsonb)
  LOOP
    -- An attempt is known by when it began and what it showed: its id may be another learner's here.
    CONTINUE WHEN EXISTS (
      SELECT FROM attempts kept WHERE kept.learner_id = learner AND kept.started_at = given."startedAt"
        AND ARRAY(SELECT question_hash FROM attempt_questions WHERE attempt_id = kept.id ORDER BY position) = given.shown);
    INSERT INTO attempts (id, learner_id, address, wishes, started_at, finished_at)
      VALUES (
        CASE WHEN EXISTS (SELECT FROM attempts WHERE id = given.id) THEN gen_random_uuid() ELSE given.id END,
        learner, given.address, given.wishes, given."startedAt", given."finishedAt")
      RETURNING id INTO attempt;
    INSERT INTO attempt_questions (attempt_id, position, question_hash)
      SELECT attempt, place - 1, hash FROM unnest(given.shown) WITH ORDINALITY AS shown(hash, place);
    INSERT INTO answers (attempt_id, question_hash, answer, is_right, answered_at)
      SELECT attempt, question, answer, "right", "answeredAt"
      FROM jsonb_to_recordset(given.answers) AS told(question text, answer jsonb, "right" boolean, "answeredAt" timestamptz, position int)
      ORDER BY position;
    INSERT INTO flags (attempt_id, question_hash, flagged_at) SELECT attempt, hash, at FROM unnest(given.flagged) AS hash;
    INSERT INTO doubts (attempt_id, question_hash, text, raised_at)
      SELECT attempt, question, text, "raisedAt"
      FROM jsonb_to_recordset(given.doubts) AS raised(question text, text text, "raisedAt" timestamptz);
    added_attempts := added_attempts + 1;
  END LOOP;

  WITH saved_reviews AS (
    SELECT * FROM jsonb_to_recordset(saved -> 'entries') AS logged(statement text, number int, entry jsonb, position int)
  ), parted AS (
    SELECT DISTINCT logged.statement FROM saved_reviews logged JOIN reviews kept USING (statement, number)
    WHERE kept.learner_id = learner AND kept.entry <> logged.entry
  ), added AS (
    INSERT INTO reviews (learner_id, statement, number, entry)
    SELECT learner, statement, number, entry FROM saved_reviews logged
    WHERE statement NOT IN (SELECT parted.statement FROM parted) AND NOT EXISTS (
      SELECT FROM reviews kept
      WHERE kept.learner_id = learner AND kept.statement = logged.statement AND kept.number = logged.number)
    ORDER BY position
    RETURNING statement
  )
  SELECT (SELECT count(DISTINCT statement) FROM added), (SELECT count(*) FROM parted)
    INTO added_statements, parted_statements;
  IF EXISTS (
    SELECT FROM reviews WHERE learner_id = learner GROUP BY statement HAVING min(number) <> 1 OR max(number) <> count(*)
  ) THEN
    RAISE EXCEPTION 'the reviews of a statement are numbered from 1 without a gap' USING ERRCODE = 'check_violation';
  END IF;

  INSERT INTO pauses (learner_id, statement, paused_at)
    SELECT learner, statement, at FROM jsonb_array_elements_text(saved -> 'paused') AS statement
    ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS added_pauses = ROW_COUNT;

  outcome := 'brought-back';
  RETURN NEXT;
END;
$$;
