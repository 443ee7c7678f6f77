-- The partners of a slot are taken in the order of time and, of one day, the newest claim first. With the ids the other way round that order
-- was no order of the index, and all claims of a slot were read and sorted to take fifty.
DROP INDEX claim_version_partner;
CREATE INDEX claim_version_partner ON claim_version
  (workspace_id, indicator_id, (coalesce(place_key, '') COLLATE "C"), period_start, claim_id DESC);
