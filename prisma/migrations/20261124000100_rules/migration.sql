-- Rules the schema language cannot say. Names end in what they keep.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Names are found by their parts, and aliases are one whatever their case.
CREATE INDEX source_name_trgm ON source USING gin (name gin_trgm_ops);
CREATE INDEX source_alias_trgm ON source_alias USING gin (alias gin_trgm_ops);
CREATE UNIQUE INDEX source_alias_one_case ON source_alias (workspace_id, lower(alias));
CREATE UNIQUE INDEX source_name_one_case ON source (workspace_id, lower(name));

-- Partners of a claim: same indicator, meeting period. The adapter cannot read ranges, so the range lives in the index only.
CREATE INDEX claim_version_period_gist ON claim_version
  USING gist (workspace_id, indicator_id, place_key, daterange(period_start, period_end, '[]'));

-- A period has both ends or none, in order.
ALTER TABLE claim_version
  ADD CONSTRAINT claim_version_period_in_order CHECK ((period_start IS NULL) = (period_end IS NULL) AND period_start <= period_end),
  ADD CONSTRAINT claim_version_as_of_in_order CHECK ((as_of_start IS NULL) = (as_of_end IS NULL) AND as_of_start <= as_of_end),
  ADD CONSTRAINT claim_version_base_in_order CHECK ((base_start IS NULL) = (base_end IS NULL) AND base_start <= base_end),
  ADD CONSTRAINT claim_version_bounds_in_order CHECK (min <= max),
  ADD CONSTRAINT claim_version_point_or_bounds CHECK (value IS NULL OR (min IS NULL AND max IS NULL)),
  ADD CONSTRAINT claim_version_change_has_direction CHECK (direction IS NOT NULL OR (change_kind IS NULL AND change_value IS NULL)),
  ADD CONSTRAINT claim_version_number_counts_up CHECK (number >= 1);

-- Offsets are half-open and inside some text; that the words stand there is checked by the write itself.
ALTER TABLE passage ADD CONSTRAINT passage_span CHECK (start >= 0 AND "end" > start);
ALTER TABLE candidate ADD CONSTRAINT candidate_span CHECK (start >= 0 AND "end" > start);
ALTER TABLE appearance ADD CONSTRAINT appearance_span CHECK (start >= 0 AND "end" > start);
ALTER TABLE evidence
  ADD CONSTRAINT evidence_span CHECK ((revision_id IS NULL) = (start IS NULL) AND (start IS NULL) = ("end" IS NULL) AND ("end" IS NULL) = (surface IS NULL) AND start >= 0 AND "end" > start),
  ADD CONSTRAINT evidence_one_kind CHECK (num_nonnulls(revision_id, claim_id, document_id) = 1);

-- One open answer to a candidate, one open membership of a person, one open waiver, one open assignment.
CREATE UNIQUE INDEX decision_one_open ON decision (workspace_id, candidate_id) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX assignment_one_open ON assignment (workspace_id, candidate_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX waiver_one_open ON cross_check_waiver (workspace_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX source_merge_one_open ON source_merge (workspace_id, from_id) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX sign_off_one_open ON sign_off (workspace_id, assessment_id) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX cross_check_one_open ON cross_check (workspace_id, assessment_id) WHERE submitted_at IS NULL AND waived_at IS NULL;
CREATE UNIQUE INDEX appearance_once ON appearance (workspace_id, claim_id, revision_id, start, "end") WHERE withdrawn_at IS NULL;
ALTER TABLE decision ADD CONSTRAINT decision_reject_says_why CHECK ((kind = 'reject') = (reject_reason IS NOT NULL));
ALTER TABLE source_merge ADD CONSTRAINT source_merge_two CHECK (from_id <> into_id);

-- Symmetric relations store the smaller id first, so that a pair has one row.
ALTER TABLE comparison_suggestion ADD CONSTRAINT suggestion_in_order CHECK (a_claim_id < b_claim_id);
ALTER TABLE dismissal ADD CONSTRAINT dismissal_in_order CHECK (a_claim_id < b_claim_id);
ALTER TABLE claim_link
  ADD CONSTRAINT link_two CHECK (a_claim_id <> b_claim_id),
  ADD CONSTRAINT link_in_order CHECK (kind IN ('revises', 'qualifies', 'derives-from') OR a_claim_id < b_claim_id);
CREATE UNIQUE INDEX link_one_open ON claim_link (workspace_id, a_claim_id, b_claim_id, kind) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX dismissal_one_open ON dismissal (workspace_id, a_claim_id, a_version, b_claim_id, b_version) WHERE withdrawn_at IS NULL;

-- An assessment is of exactly one thing.
ALTER TABLE assessment
  ADD CONSTRAINT assessment_one_subject CHECK (num_nonnulls(claim_id, link_id, question_id) = 1),
  ADD CONSTRAINT assessment_claim_version CHECK ((claim_id IS NULL) = (claim_version IS NULL)),
  ADD CONSTRAINT assessment_credibility CHECK (credibility BETWEEN 1 AND 6);
ALTER TABLE indicator ADD CONSTRAINT indicator_polarity CHECK (polarity IN (-1, 0, 1));

-- Text, decisions in words, snapshots and history are never edited.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never edited', TG_TABLE_NAME USING ERRCODE = '23001';
END $$;
CREATE TRIGGER post_revision_immutable BEFORE UPDATE OR DELETE ON post_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_version_immutable BEFORE UPDATE OR DELETE ON claim_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_immutable BEFORE UPDATE OR DELETE ON publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER retraction_immutable BEFORE UPDATE OR DELETE ON retraction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_append_only BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Only the place in the chain is given later.
CREATE TRIGGER event_fixed BEFORE UPDATE OF workspace_id, id, actor_id, operator, verb, subject_kind, subject_id, at, reason, commitment
  ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
