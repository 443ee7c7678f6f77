-- Partners of a claim are found slot by slot: one indicator at one place, in the order of time. A place that is not named is the empty one,
-- and places sort by bytes, so that all parts of a place ("KP-…") lie together whatever the database's collation is.
DROP INDEX claim_version_period_gist;
CREATE INDEX claim_version_partner ON claim_version
  (workspace_id, indicator_id, (coalesce(place_key, '') COLLATE "C"), period_start, claim_id);
-- Periods that began before and reach into another; also those of the parts of a place.
CREATE INDEX claim_version_partner_period ON claim_version
  USING gist (workspace_id, indicator_id, (coalesce(place_key, '') COLLATE "C"), daterange(period_start, period_end, '[]'));
-- A claim that names no place meets those of every place.
CREATE INDEX claim_version_partner_anywhere ON claim_version (workspace_id, indicator_id, period_start, claim_id);
-- An indicator that is only worded meets the same words.
CREATE INDEX claim_version_partner_worded ON claim_version (workspace_id, lower(indicator_text), claim_id) WHERE indicator_id IS NULL;
